import { describe, expect, jest, test } from '@jest/globals';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { fixturePath } from '../fixtures/load';
import { command } from './command';
import { runBound } from './obstacles';
import { inFolder, type Run } from './terminal';

// Every test starts the command anew.
jest.setTimeout(180_000);

const bad = fixturePath('bad-water-bureau');
const check = (...args: readonly string[]): Run => runBound([...command, 'check', ...args]);
const printed = z.object({ workbooks: z.array(z.object({ path: z.string() })), failures: z.array(z.object({ path: z.string(), code: z.string() })) });

/** A folder that may be written to, with one of which that is not so (`locked`), both gone afterwards. */
async function withLocked(mode: number, work: (folder: string, locked: string) => void): Promise<void> {
  await inFolder((folder) => {
    const locked = path.join(folder, 'locked');
    mkdirSync(locked);
    copyFileSync(bad, path.join(locked, 'a.xlsx'));
    chmodSync(locked, mode);
    try {
      work(folder, locked);
    } finally {
      chmodSync(locked, 0o755);
    }
    return Promise.resolve();
  });
}

describe('no permission to read', () => {
  test('a file, and a folder within a folder: a line each, and the others are checked', async () => {
    await withLocked(0o000, (folder, locked) => {
      const file = path.join(folder, '保密.xlsx');
      for (const name of [file, path.join(folder, 'z.xlsx')]) copyFileSync(bad, name);
      chmodSync(file, 0o000);
      const { status, out, err } = check(folder, '--format', 'json');
      const { workbooks, failures } = printed.parse(JSON.parse(out));
      expect(status).toBe(3);
      expect(workbooks.map((each) => path.basename(each.path))).toEqual(['z.xlsx']);
      expect(failures).toEqual([{ path: locked, code: 'no-permission' }, { path: file, code: 'no-permission' }]);
      expect(err.trim().split('\n')).toEqual([expect.stringContaining(`${locked}：没有读取的权限`), expect.stringContaining(`${file}：没有读取的权限`)]);
    });
  });

  test.each<[string, (file: string) => readonly string[], number]>([
    ['a list of files', (file) => ['--files-from', file], 3],
    ['a control list', (file) => ['--control-list', file], 3],
    ['a baseline', (file) => ['--baseline', file], 2],
    ['settings', (file) => ['--config', file], 2],
  ])('%s: one line that names it', async (_, options, expected) => {
    await inFolder((folder) => {
      const file = path.join(folder, 'hidden.txt');
      writeFileSync(file, '{}', { mode: 0o000 });
      const { status, err } = check(bad, ...options(file));
      expect(status).toBe(expected);
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(err).toMatch(/hidden\.txt.*权限/);
      return Promise.resolve();
    });
  });
});

describe('no permission to write', () => {
  test('outputs of a check: a line each, the others are whole, and nothing is left', async () => {
    await withLocked(0o555, (folder, locked) => {
      const formats = ['text=a.txt', 'json=a.json', 'ndjson=a.ndjson', 'sarif=a.sarif', 'html=a.html', 'xlsx=b.xlsx'];
      const outputs = formats.flatMap((format) => ['--format', format.replace('=', `=${locked}/`)]);
      const { status, err } = check(bad, ...outputs, '--format', `json=${folder}/whole.json`);
      expect(status).toBe(3);
      expect(err.trim().split('\n')).toEqual(formats.map((format) => expect.stringMatching(new RegExp(`^${locked}/${format.split('=')[1] ?? ''}：没有写入的权限`))));
      expect(printed.parse(JSON.parse(readFileSync(path.join(folder, 'whole.json'), 'utf8'))).workbooks).toHaveLength(1);
      expect(readdirSync(locked)).toEqual(['a.xlsx']);
    });
  });

  test('the only output: nothing is checked', async () => {
    await withLocked(0o555, (_, locked) => {
      const { status, out, err } = check(bad, 'nowhere.xlsx', '--format', `json=${locked}/a.json`);
      expect([status, out]).toEqual([3, '']);
      expect(err).toMatch(/^\S+a\.json：没有写入的权限.*\n$/);
    });
  });

  test.each<[string, readonly string[]]>([
    ['a repaired copy', ['fix', bad, '-o', 'LOCKED/b.xlsx', '--fail-on', 'never']],
    ['a repair in place', ['fix', 'LOCKED/a.xlsx', '--in-place', '--fail-on', 'never']],
    ['marks', ['mark', bad, '-o', 'LOCKED/b.xlsx']],
    ['a list', ['list', bad, '-o', 'LOCKED/b.xlsx']],
    ['a summary', ['summarize', bad, '-o', 'LOCKED/b.xlsx']],
    ['a blank form', ['template', 'project-target', '-o', 'LOCKED/b.xlsx']],
    ['a baseline', ['check', bad, '--write-baseline', 'LOCKED/b.json']],
  ])('%s: one line, and nothing is changed or left', async (_, words) => {
    await withLocked(0o555, (__, locked) => {
      const { status, err } = runBound([...command, ...words.map((word) => word.replace('LOCKED', locked))]);
      expect(status).toBe(3);
      expect(err).toMatch(/^\S+\/locked\/[ab]\.(?:xlsx|json)：没有写入的权限.*\n$/);
      expect(readdirSync(locked)).toEqual(['a.xlsx']);
      expect(readFileSync(path.join(locked, 'a.xlsx'))).toEqual(readFileSync(bad));
    });
  });
});
