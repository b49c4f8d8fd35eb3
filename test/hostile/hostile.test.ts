import { expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkTask } from '../../src/cli/batch/check-task';
import type { Task } from '../../src/cli/batch/task';
import { inFolder } from '../cli/terminal';
import { fixturePath, readFixture } from '../fixtures/load';
import { faults, judge } from './judge';
import { mutations } from './mutations';
import { randomFrom } from '../support/random';
import { seedNames } from './seeds';

/** A share of what `npm run bench:hostile` does, with numbers of its own. */
const rounds = 8;
const task = (file: string): Task => ({ input: { path: file }, settings: {}, locale: 'zh-CN', wanted: { text: null, json: false, review: true, suppressed: false, keys: false }, limits: {}, known: null, newOnly: false });

test.each(mutations.map((mutation) => [mutation.name, mutation] as const))('%s: refused, or checked rightly', async (name, mutation) => {
  await inFolder(async (folder) => {
    for (let round = 0; round < rounds; round += 1) {
      const seed = seedNames[round % seedNames.length] ?? '';
      const sound = await checkTask(task(fixturePath(seed)));
      const file = path.join(folder, `${round}.xlsx`);
      writeFileSync(file, mutation.spoil(readFixture(seed), randomFrom(round * 101 + name.length)));
      expect(faults).not.toContain(judge(sound, await checkTask(task(file)), mutation));
    }
  });
});
