/**
 * Checks workbooks from the queue until it is stopped. Any number of these may run on any number of machines, and any of them
 * may be killed at any time: Redis gives its jobs to another one when its lock runs out, and keeps one answer for each.
 *
 *   REDIS=host:6379 npx tsx examples/queue/worker.ts
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Worker } from 'bullmq';
import { queueName, redisAddress } from './names';

const run = promisify(execFile);
/** The command, as words: `indicator-check` where it is installed. */
const [program = 'indicator-check', ...before] = (process.env['INDICATOR_CHECK'] ?? 'indicator-check').split(' ');
/** How long a killed worker's job stays its own, in milliseconds. */
const lock = Number(process.env['LOCK'] ?? 30_000);
const mostText = 64 * 1024 * 1024;

/** The line of one workbook. Exit statuses 1 and 3 are answers too: findings, or a file that cannot be read. */
async function check(path: string): Promise<string> {
  const { stdout } = await run(program, [...before, 'check', path, '--format', 'ndjson', '--fail-on', 'never'], { maxBuffer: mostText }).catch((error: unknown) => {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 3 && 'stdout' in error) return { stdout: String(error.stdout) };
    throw error;
  });
  return stdout;
}

const worker = new Worker<{ readonly path: string }, string>(queueName, ({ data }) => check(data.path), {
  connection: { ...redisAddress(), maxRetriesPerRequest: null },
  concurrency: Number(process.env['JOBS'] ?? 2),
  lockDuration: lock,
  stalledInterval: Math.ceil(lock / 2),
  // A workbook that kills its workers is given up at last.
  maxStalledCount: 10,
});
// A job that fails is tried again; the submitter hears of it when it is given up.
worker.on('error', (error) => { process.stderr.write(`${error.message}\n`); });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => { void worker.close(); });
