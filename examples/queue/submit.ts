/**
 * Puts workbooks into the queue and prints a line (ndjson) for each as its answer comes. A workbook is one job under an id
 * that follows from its path: submitted twice, it is done once.
 *
 *   REDIS=host:6379 npx tsx examples/queue/submit.ts 各单位报送/*.xlsx > results.ndjson
 */
import { createHash } from 'node:crypto';
import { Queue, QueueEvents } from 'bullmq';
import { queueName, redisAddress } from './names';

const connection = redisAddress();
const queue = new Queue<{ readonly path: string }, string>(queueName, { connection });
const events = new QueueEvents(queueName, { connection });
await events.waitUntilReady();

/** Tried again after a worker was killed; a file's own faults are answers, and no reason to try again. */
const attempts = 5;
const idOf = (path: string): string => createHash('sha256').update(path).digest('hex');

const paths = [...new Set(process.argv.slice(2))];
await queue.addBulk(paths.map((path) => ({ name: 'check', data: { path }, opts: { jobId: idOf(path), attempts, removeOnComplete: false, removeOnFail: false } })));
let failed = 0;
for (const path of paths) {
  const job = await queue.getJob(idOf(path));
  try {
    process.stdout.write((await job?.waitUntilFinished(events)) ?? '');
  } catch (error) {
    failed += 1;
    process.stderr.write(`${path}: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}
await events.close();
await queue.close();
process.exitCode = failed > 0 ? 3 : 0;
