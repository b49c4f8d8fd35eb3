import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fixturePath } from '../fixtures/load';
import { buildCommand } from './command';
import { inFolder } from './terminal';

const good = fixturePath('good-county-library');
const bad = fixturePath('bad-water-bureau');

describe('as people start it', () => {
  test('npm run -s cli -- check …', () => {
    const { status, stdout } = spawnSync('npm', ['run', '-s', 'cli', '--', 'check', bad, '--format', 'json'], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ schema: 1, totals: { workbooks: 1 } });
  });

  test('the built command needs nothing but Node, and prints a long answer whole into a pipe', async () => {
    await inFolder((folder) => {
      const command = buildCommand(folder);
      const files = Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? bad : path.join(path.dirname(good), '..', 'samples', path.basename(good))));
      const { status, stdout } = spawnSync(process.execPath, [command, 'check', ...files, bad, '--format', 'json'], { encoding: 'utf8', cwd: path.resolve('.') });
      expect(status).toBe(1);
      const list = path.join(folder, 'list.xlsx');
      // Elsewhere than the project, so that no package is at hand.
      expect(spawnSync(process.execPath, [command, 'list', path.resolve(bad), '-o', list], { encoding: 'utf8', cwd: folder })).toMatchObject({ status: 1, stderr: '' });
      expect(existsSync(list)).toBe(true);
      // The same file named twice is checked once.
      expect(JSON.parse(stdout)).toMatchObject({ totals: { workbooks: 2 } });
      return Promise.resolve();
    });
  });
});
