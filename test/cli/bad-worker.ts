import { setTimeout as wait } from 'node:timers/promises';
import type { Checked, Task } from '../../src/cli/batch/task';

/** What a thread does in tests of the pool: what a file's name says. */
export async function checkTask({ input: { path } }: Task): Promise<Checked> {
  if (path === 'hang') for (;;);
  if (path === 'wait for ever') await new Promise(() => undefined);
  if (path === 'exit') process.exit(7);
  if (path === 'throw') throw new Error('nobody foresaw this');
  if (path === 'memory') {
    const kept: string[][] = [];
    for (;;) kept.push(Array.from({ length: 100_000 }, (_, at) => `${kept.length} ${at}`));
  }
  await wait(1);
  return { path, failure: { code: 'done', message: path } };
}
