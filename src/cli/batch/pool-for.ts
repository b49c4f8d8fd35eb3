import type { CheckCommand } from '../options';
import type { Terminal } from '../terminal';
import { ownThread, type Pool, threadPool } from './pool';

/** Threads for a number of files (null: not known yet): none for a single one, which is checked sooner than a thread starts. */
export function poolFor(total: number | null, { jobs, seconds, memory }: Pick<CheckCommand, 'jobs' | 'seconds' | 'memory'>, { threads }: Terminal): Pool {
  if (!threads || total === 1) return ownThread;
  return threadPool({ file: threads.file, threads: Math.max(1, Math.min(jobs ?? threads.cores, total ?? Infinity)), seconds, memory });
}
