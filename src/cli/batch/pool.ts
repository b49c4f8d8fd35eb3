import { Piscina } from 'piscina';
import { z } from 'zod';
import { unexpected } from '../read-input';
import { checkTask, failed } from './check-task';
import type { Checked, Task } from './task';

/** Where tasks are done. */
export interface Pool {
  /** Tasks done at a time. */
  readonly width: number;
  /** Never rejects: a thread that dies of a file is that file's outcome. */
  readonly run: (task: Task) => Promise<Checked>;
  readonly close: () => Promise<void>;
}

/** How threads are kept. */
export interface PoolOptions {
  /** The module that a thread loads. */
  readonly file: string;
  readonly threads: number;
  /** A file that takes longer is given up, and its thread with it. */
  readonly seconds: number;
  /** The most that a thread's heap may hold, in MB. */
  readonly memory: number;
}

/** Tasks done in this thread, one after the other. */
export const ownThread: Pool = { width: 1, run: checkTask, close: () => Promise.resolve() };

/** Worker threads. What one file does to its thread, no other file sees: the pool puts a new thread in its place. */
export function threadPool({ file, threads, seconds, memory }: PoolOptions): Pool {
  const pool = new Piscina<Task, Checked>({
    filename: file,
    name: 'checkTask',
    minThreads: threads,
    maxThreads: threads,
    // From the sources, a thread needs the loader that this process was started with.
    ...(file.endsWith('.ts') ? { execArgv: ['--import', 'tsx'] } : {}),
    // Most of what a file leaves behind is gone at once: with room for more of it a thread takes 30 MB more, and is no faster.
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 8 },
  });
  // A thread that runs out of memory between two tasks is replaced; nothing is lost by it.
  pool.on('error', () => undefined);
  return {
    width: threads,
    run: async (task) => {
      try {
        return await pool.run(task, { signal: AbortSignal.timeout(seconds * 1000) });
      } catch (error) {
        return failed(task.input.path, failureOf(error, seconds), task.locale);
      }
    },
    close: () => pool.destroy(),
  };
}

const thrown = z.object({ name: z.string().optional(), code: z.string().optional() });

function failureOf(error: unknown, seconds: number): Parameters<typeof failed>[1] {
  const { name, code } = thrown.safeParse(error).data ?? {};
  if (name === 'AbortError') return { code: 'too-slow', data: { limit: seconds } };
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? { code: 'too-much-memory', data: {} } : unexpected(error);
}
