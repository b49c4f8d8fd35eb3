import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { inFolder } from '../cli/terminal';
import { findProgram } from './programs';

/** Runs a file of system tests where Node is the only program to be found. */
async function withoutPrograms(file: string, ci: string): Promise<{ readonly status: number | null; readonly said: string }> {
  let answer = { status: null as number | null, said: '' };
  await inFolder((folder) => {
    symlinkSync(process.execPath, path.join(folder, 'node'));
    const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', '--testMatch', `**/test/system/${file}.system.ts`], { encoding: 'utf8', env: { ...process.env, PATH: folder, CI: ci } });
    answer = { status, said: `${stdout}${stderr}` };
    return Promise.resolve();
  });
  return answer;
}

test('on a person’s machine what is missing is skipped, and said with its package', async () => {
  const { status, said } = await withoutPrograms('parallel', '');
  expect(status).toBe(0);
  expect(said).toContain('skipped: parallel missing. On Debian: apt-get install parallel\n');
  expect(said).toMatch(/Tests: +1 skipped, 1 total/);
});

test('under CI=true it fails, and says the same', async () => {
  const { status, said } = await withoutPrograms('parallel', 'true');
  expect(status).toBe(1);
  expect(said).toContain('parallel missing. On Debian: apt-get install parallel');
});

test('programs are looked for on the path, and servers also where a person’s path does not lead', async () => {
  await inFolder((folder) => {
    expect(findProgram('parallel', folder)).toBeNull();
    symlinkSync(process.execPath, path.join(folder, 'parallel'));
    expect(findProgram('parallel', `/nowhere${path.delimiter}${folder}`)).toBe(path.join(folder, 'parallel'));
    return Promise.resolve();
  });
});
