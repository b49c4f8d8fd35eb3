import { afterEach, describe, expect, jest, test } from '@jest/globals';
import fs, { type FileHandle } from 'node:fs/promises';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from '../../src/cli/run';
import { beginWhole, writeWhole } from '../../src/cli/whole-file';
import { WriteError, writeProblemOf } from '../../src/cli/write-error';
import { fixturePath } from '../fixtures/load';
import { inFolder, run } from './terminal';

const bad = fixturePath('bad-water-bureau');
afterEach(() => { jest.restoreAllMocks(); });

const systemError = (code: string): Error => Object.assign(new Error(`${code}: as the system says it`), { code });

/** From now on files opened for writing in a folder fail at one step, as the system has it; all else is real. */
function failing(step: 'appendFile' | 'sync' | 'close', code: string, folder: string): void {
  const real = fs.open.bind(fs);
  jest.spyOn(fs, 'open').mockImplementation(async (file, ...rest) => {
    const handle: FileHandle = await real(file, ...rest);
    if (path.dirname(String(file)).startsWith(folder)) jest.spyOn(handle, step).mockRejectedValueOnce(systemError(code));
    return handle;
  });
}

describe('a file is there whole or not at all', () => {
  test.each(['appendFile', 'sync', 'close'] as const)('a disk that turns out full at %s', async (step) => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'a.txt');
      writeFileSync(file, 'before');
      failing(step, 'ENOSPC', folder);
      await expect(writeWhole(file, Buffer.from('after'))).rejects.toMatchObject({ file, problem: 'disk-full' });
      expect([readdirSync(folder), readFileSync(file, 'utf8')]).toEqual([['a.txt'], 'before']);
    });
  });

  test('a place that has become a folder meanwhile', async () => {
    await inFolder(async (folder) => {
      const whole = await beginWhole(path.join(folder, 'a'));
      await whole.write('text');
      await fs.mkdir(path.join(folder, 'a'));
      await expect(whole.finish()).rejects.toBeInstanceOf(WriteError);
      expect(readdirSync(folder)).toEqual(['a']);
    });
  });

  test('a name as long as names may be has room for its other name, and one that is longer is said', async () => {
    await inFolder(async (folder) => {
      await writeWhole(path.join(folder, 'x'.repeat(255)), Buffer.from('text'));
      await expect(writeWhole(path.join(folder, 'x'.repeat(256)), Buffer.from('text'))).rejects.toMatchObject({ problem: 'name-too-long' });
      expect(readdirSync(folder)).toEqual(['x'.repeat(255)]);
    });
  });

  test.each([['EDQUOT', 'disk-full'], ['EROFS', 'read-only'], ['EBUSY', 'in-use'], ['EIO', 'not-writable'], ['ENOENT', 'no-folder']])('%s is %s', (code, problem) => {
    expect(writeProblemOf(systemError(code))).toBe(problem);
  });
});

test.each(['text=a.txt', 'json=a.json', 'ndjson=a.ndjson', 'sarif=a.sarif', 'html=a.html'])('%s on a disk that is full: one line with the cause, and the printed output is whole', async (format) => {
  await inFolder(async (folder) => {
    const file = path.join(folder, format.split('=')[1] ?? '');
    failing('appendFile', 'ENOSPC', folder);
    const { status, out, err } = await run('check', bad, '--format', format.replace(/=.*/, `=${file}`), '--format', format.startsWith('json') ? 'ndjson' : 'json');
    expect(status).toBe(3);
    expect(err).toMatch(/^[^\n]*：磁盘已满[^\n]*\n$/);
    expect(err.startsWith(`${file}：`)).toBe(true);
    expect(() => { JSON.parse(out); }).not.toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('what was printed and did not arrive is said, with exit status 3', async () => {
  let err = '';
  const status = await runCommand(['rules'], { out: () => undefined, err: (text) => { err += text; }, printed: () => Promise.resolve(systemError('ENOSPC')), colours: false, version: '0', input: process.stdin });
  expect([status, err.includes('磁盘已满'), err.split('\n').length]).toEqual([3, true, 2]);
});
