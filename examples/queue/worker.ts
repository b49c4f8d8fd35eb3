/**
 * Checks workbooks from the queue, one at a time, until it is stopped. Any number of these may run on any number of machines,
 * and any of them may be killed at any time: Redis gives its job to another one when its lock runs out, and keeps one answer
 * for each.
 *
 *   REDIS=host:6379 npx tsx examples/queue/worker.ts
 */
import { Worker } from 'bullmq';
import { startChecker } from './checker';
import { queueName, redisAddress } from './names';

/** How long a killed worker's job stays its own, in milliseconds. */
const lock = Number(process.env['LOCK'] ?? 30_000);

const checker = startChecker();
const worker = new Worker<{ readonly path: string }, string>(queueName, ({ data }) => checker.check(data.path), {
  connection: { ...redisAddress(), maxRetriesPerRequest: null },
  concurrency: 1,
  lockDuration: lock,
  stalledInterval: Math.ceil(lock / 2),
  // A workbook that kills its workers is given up at last.
  maxStalledCount: 10,
});
// A job that fails is tried again; the submitter hears of it when it is given up.
worker.on('error', (error) => { process.stderr.write(`${error.message}\n`); });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => { void worker.close().then(() => { checker.stop(); }); });
