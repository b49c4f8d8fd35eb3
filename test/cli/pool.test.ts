import { expect, test } from '@jest/globals';
import path from 'node:path';
import { threadPool } from '../../src/cli/batch/pool';
import { inOrder } from '../../src/cli/batch/in-order';
import type { Checked, Task } from '../../src/cli/batch/task';

async function* from(names: readonly string[]): AsyncGenerator<string> {
  for (const name of names) yield await Promise.resolve(name);
}

const task = (name: string): Task => ({ input: { path: name }, settings: {}, locale: 'zh-CN', wanted: { text: null, json: false, review: false, suppressed: false, keys: false }, limits: {}, known: null, newOnly: false });

test('what one file does to its thread is that file’s failure, and all others are done', async () => {
  const pool = threadPool({ file: path.resolve('test/cli/bad-worker.ts'), threads: 2, seconds: 15, memory: 64 });
  try {
    const names = ['a', 'hang', 'b', 'throw', 'c', 'memory', 'd', 'exit', 'e', 'wait for ever', 'f'];
    const checked: Checked[] = [];
    for await (const each of inOrder(from(names), (name) => pool.run(task(name)), { width: pool.width, ahead: 16 })) checked.push(each);
    expect(checked.map((each) => [each.path, 'failure' in each ? each.failure.code : ''])).toEqual(names.map((name) => [name, { hang: 'too-slow', 'wait for ever': 'too-slow', memory: 'too-much-memory', throw: 'unexpected', exit: 'unexpected' }[name] ?? 'done']));
    const said = checked.map((each) => ('failure' in each ? each.failure.message : ''));
    expect([said[1], said[5], said[3]]).toEqual([expect.stringContaining('超过 15 秒'), expect.stringContaining('内存不够'), expect.stringContaining('nobody foresaw this')]);
  } finally {
    await pool.close();
  }
}, 240_000);
