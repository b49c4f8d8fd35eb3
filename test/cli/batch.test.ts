import { describe, expect, test } from '@jest/globals';
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { zipSync } from 'fflate';
import { z } from 'zod';
import { reviewSchema } from '../../src/cli/batch/review';
import { runCommand } from '../../src/cli/run';
import { fixturePath } from '../fixtures/load';
import { inFolder, run, runApart, runWith } from './terminal';

const good = fixturePath('good-county-library');
const bad = fixturePath('bad-water-bureau');
const printed = z.object({ workbooks: z.array(z.object({ path: z.string() })), failures: z.array(z.object({ path: z.string(), code: z.string() })) });

async function pathsOf(args: readonly string[], lines: readonly string[] = []): Promise<readonly string[]> {
  const { out } = await runWith(lines.map((line) => `${line}\n`), 'check', ...args, '--format', 'json');
  return printed.parse(JSON.parse(out)).workbooks.map((each) => each.path);
}

describe('a list of files', () => {
  test('on standard input: paths, and records that name one; blank lines and repetitions count for nothing', async () => {
    await inFolder(async (folder) => {
      copyFileSync(good, path.join(folder, '甲 乙.xlsx'));
      const lines = [bad, '', `  ${path.join(folder, '甲 乙.xlsx')}`, JSON.stringify({ path: good, department: '县图书馆' }), bad];
      expect(await pathsOf(['-'], lines)).toEqual([bad, path.join(folder, '甲 乙.xlsx'), good]);
      expect(await pathsOf(['--files-from', '-'], lines)).toHaveLength(3);
    });
  });

  test('in a file, after those that are named', async () => {
    await inFolder(async (folder) => {
      writeFileSync(path.join(folder, 'list.txt'), `\uFEFF${bad}\r\n${folder}\r\n`);
      copyFileSync(good, path.join(folder, 'a.xlsx'));
      expect(await pathsOf([good, '--files-from', path.join(folder, 'list.txt')])).toEqual([good, bad, path.join(folder, 'a.xlsx')]);
    });
  });

  test('that is not there is one line, and the rest is checked', async () => {
    const { status, out, err } = await run('check', good, '--files-from', 'nowhere.txt', '--format', 'json');
    expect([status, printed.parse(JSON.parse(out)).workbooks.length, err.trim().split('\n').length]).toEqual([3, 1, 1]);
    expect(err).toContain('nowhere.txt');
  });
});

describe('patterns and links', () => {
  test('a pattern stands for the workbooks that fit it, a name with brackets for itself', async () => {
    await inFolder(async (folder) => {
      mkdirSync(path.join(folder, '乡镇'));
      for (const name of ['b.xlsx', 'a.xlsx', '乡镇/c.xlsx', 'x[1].xlsx', 'notes.txt']) copyFileSync(good, path.join(folder, name));
      const names = async (pattern: string): Promise<string[]> => (await pathsOf([path.join(folder, pattern)])).map((each) => path.basename(each));
      expect(await names('?.xlsx')).toEqual(['a.xlsx', 'b.xlsx']);
      expect(await names('**/c*')).toEqual(['c.xlsx']);
      expect(await names('x[1].xlsx')).toEqual(['x[1].xlsx']);
      expect(await names('*.txt')).toEqual([]);
    });
  });

  test('links in a circle end, a link to a file is followed, and one that leads nowhere is said', async () => {
    await inFolder(async (folder) => {
      mkdirSync(path.join(folder, 'sub'));
      copyFileSync(good, path.join(folder, 'sub', 'a.xlsx'));
      symlinkSync(folder, path.join(folder, 'sub', 'up'));
      symlinkSync(bad, path.join(folder, 'linked.xlsx'));
      symlinkSync('one.xlsx', path.join(folder, 'other.xlsx'));
      symlinkSync('other.xlsx', path.join(folder, 'one.xlsx'));
      symlinkSync('gone.xlsx', path.join(folder, 'to-nowhere.xlsx'));
      const { status, out } = await run('check', folder, '--format', 'json');
      const { workbooks, failures } = printed.parse(JSON.parse(out));
      expect(status).toBe(3);
      expect(workbooks.map((each) => path.relative(folder, each.path))).toEqual(['linked.xlsx', 'sub/a.xlsx']);
      expect(failures.map((each) => [path.basename(each.path), each.code])).toEqual([['one.xlsx', 'link-circle'], ['other.xlsx', 'link-circle'], ['to-nowhere.xlsx', 'not-found']]);
    });
  });
});

describe('what is no file, and what is there no more', () => {
  const codesOf = (out: string): unknown => printed.parse(JSON.parse(out)).failures.map((failure) => [path.basename(failure.path), failure.code]);

  test('a folder of such a name is looked through, a pipe or a device in it is not waited for', async () => {
    await inFolder(async (folder) => {
      mkdirSync(path.join(folder, 'x.xlsx'));
      copyFileSync(good, path.join(folder, 'x.xlsx', 'a.xlsx'));
      execFileSync('mkfifo', [path.join(folder, 'pipe.xlsx')]);
      symlinkSync('/dev/zero', path.join(folder, 'endless.xlsx'));
      const { status, out } = await run('check', folder, '--format', 'json');
      expect([status, codesOf(out)]).toEqual([3, [['endless.xlsx', 'not-a-file'], ['pipe.xlsx', 'not-a-file']]]);
      expect(printed.parse(JSON.parse(out)).workbooks.map((each) => path.relative(folder, each.path))).toEqual(['x.xlsx/a.xlsx']);
      expect(codesOf((await run('check', path.join(folder, 'endless.xlsx'), '--format', 'json')).out)).toEqual([['endless.xlsx', 'not-a-file']]);
    });
  });

  test('a pipe that is named is read to its end, or to the limit', async () => {
    await inFolder(async (folder) => {
      const pipe = path.join(folder, 'pipe');
      execFileSync('mkfifo', [pipe]);
      const through = async (bytes: string, ...options: readonly string[]): Promise<string> => {
        const writer = spawn('sh', ['-c', `${bytes} > "$1" 2> /dev/null`, 'sh', pipe]);
        const { out } = await run('check', pipe, '--format', 'json', ...options);
        writer.kill();
        return out;
      };
      expect(printed.parse(JSON.parse(await through(`cat '${bad}'`))).workbooks).toHaveLength(1);
      expect(codesOf(await through('cat /dev/zero', '--max-file-mb', '1'))).toEqual([['pipe', 'too-large']]);
    });
  });

  test('a file that vanishes meanwhile is one line, and the others are checked', async () => {
    await inFolder(async (folder) => {
      for (const name of ['a.xlsx', 'b.xlsx', 'c.xlsx', 'd.xlsx']) copyFileSync(bad, path.join(folder, name));
      let [out, err] = ['', ''];
      const status = await runCommand(['check', folder, '--format', 'ndjson'], {
        // The folder has been read by the time that the first answer comes, and its third file has not.
        out: (text) => { out += text; rmSync(path.join(folder, 'c.xlsx'), { force: true }); },
        err: (text) => { err += text; },
        colours: false, version: '0', input: Readable.from([]),
      });
      expect([status, out.trim().split('\n').length]).toEqual([3, 4]);
      expect(err).toMatch(/^[^\n]*c\.xlsx：没有这个文件[^\n]*\n$/);
    });
  });
});

describe('limits', () => {
  const million = new Uint8Array(2 ** 20 + 1);

  test.each([['--max-file-mb', 'too-large', million], ['--max-unpacked-mb', 'too-large', zipSync({ 'xl/a.bin': million })]])('%s refuses what is larger', async (option, code, bytes) => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'a.xlsx');
      writeFileSync(file, bytes);
      const codes = async (megabytes: string): Promise<unknown> => printed.parse(JSON.parse((await run('check', file, option, megabytes, '--format', 'json')).out)).failures.map((failure) => failure.code);
      expect(await codes('1')).toEqual([code]);
      expect(await codes('2')).not.toEqual([code]);
    });
  });

  test('--max-cells reads no more of a sheet, and says so', async () => {
    expect((await run('check', good, '--max-cells', '20')).out).toMatch(/说明：.*没有检查/);
  });

  test.each([['--jobs', '0'], ['-j', 'many'], ['--max-seconds', '-1'], ['--max-cells', '']])('%s %s is wrong usage', async (option, value) => {
    expect((await run('check', good, option, value)).status).toBe(2);
  });
});

describe('several outputs at once', () => {
  test('each in its file, one of them printed', async () => {
    await inFolder(async (folder) => {
      const [json, lines] = [path.join(folder, 'a.json'), path.join(folder, 'b.ndjson')];
      const { status, out } = await run('check', good, bad, '--format', `json=${json}`, '--format', `ndjson=${lines}`, '--format', 'text');
      expect(status).toBe(1);
      expect(out).toContain('共 2 个工作簿');
      const { workbooks } = printed.parse(JSON.parse(readFileSync(json, 'utf8')));
      const records = readFileSync(lines, 'utf8').trim().split('\n').map((line) => z.looseObject({ schema: z.literal(1), path: z.string(), findings: z.array(z.unknown()), review: reviewSchema }).parse(JSON.parse(line)));
      expect(records.map((record) => record.path)).toEqual(workbooks.map((workbook) => workbook.path));
      expect(records.map(({ findings, review }) => findings.length === review.findings.length)).toEqual([true, true]);
      expect(readdirSync(folder)).toEqual(['a.json', 'b.ndjson']);
    });
  });

  test('no file is replaced unasked, and none is made where another may not be', async () => {
    await inFolder(async (folder) => {
      const [json, lines] = [path.join(folder, 'a.json'), path.join(folder, 'b.ndjson')];
      writeFileSync(json, 'mine');
      expect((await run('check', good, '--format', `ndjson=${lines}`, '--format', `json=${json}`)).status).toBe(3);
      expect([readFileSync(json, 'utf8'), existsSync(lines)]).toEqual(['mine', false]);
      expect((await run('check', good, '--format', `json=${json}`, '--force')).status).toBe(0);
      expect(printed.parse(JSON.parse(readFileSync(json, 'utf8'))).workbooks).toHaveLength(1);
    });
  });

  test('a record of a file that cannot be read says why', async () => {
    const { out } = await run('check', 'nowhere.xlsx', '--format', 'ndjson');
    expect(JSON.parse(out)).toMatchObject({ schema: 1, path: 'nowhere.xlsx', failure: { code: 'not-found' } });
  });

  test('two of them cannot both be printed', async () => {
    expect((await run('check', good, '--format', 'json', '--format', 'ndjson')).status).toBe(2);
  });
});

describe('threads', () => {
  test('give the same answer as one thread, in the same order', async () => {
    await inFolder(async (folder) => {
      const names = Array.from({ length: 12 }, (_, at) => path.join(folder, `${String(at).padStart(2, '0')}.xlsx`));
      names.forEach((name, at) => { copyFileSync(at % 3 === 0 ? bad : good, name); });
      writeFileSync(path.join(folder, '05.xlsx'), 'no workbook');
      const alone = await run('check', folder, '--format', 'ndjson');
      const threaded = runApart('check', folder, '--format', 'ndjson', '-j', '3');
      expect(threaded).toEqual(alone);
    });
  });
});
