import { describe, expect, test } from '@jest/globals';
import { chmodSync, linkSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { general } from '../../src/rules/examples/example';
import { bookFile, cellIn, sheetsIn } from './books';
import { inFolder, run, runApart } from './terminal';

// 其他资金 left empty (safe), text among the plan's numbers (safe), a total that its parts contradict (review).
const faulty = { base: ['project', 'project'], change: { G4: null, C4: 80, C7: general('５０％'), '2!C4': 90, '2!B3': '13063026R5T8N2K0WA42C', '2!E3': '桥梁养护', '2!A1': '桥梁养护绩效目标表' } } as const;

function marksOf(file: string): string {
  const parts = unzipSync(readFileSync(file));
  return Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/')).map(([, bytes]) => strFromU8(bytes).match(/indicator-check:\w/g)?.join() ?? '').join(';');
}

describe('fix', () => {
  test('makes the safe repairs in a new file, leaves the others and the input as they are, and says so', async () => {
    await inFolder(async (folder) => {
      const file = bookFile(folder, 'a.xlsx', faulty);
      const before = readFileSync(file);
      const { status, out, err } = await run('fix', file, '-o', path.join(folder, 'b.xlsx'), '--fail-on', 'never');
      expect({ status, err }).toEqual({ status: 0, err: '' });
      expect(await cellIn(path.join(folder, 'b.xlsx'), 'G4')).toBe(0);
      expect(await cellIn(path.join(folder, 'b.xlsx'), 'C7')).toBe(0.5);
      expect(out).toContain('修正了 2 处');
      expect(out).toMatch(/Sheet1!C7 {2}由「５０％」改为「50\.00%」 {2}plan-readable/);
      expect(out).toMatch(/1 处会改变含义.*--review budget-adds-up\n {4}Sheet2!C4 {2}由「90」改为「86\.5」/);
      expect(readFileSync(file)).toEqual(before);
    });
  });

  test('brings the results of formulas up to date, also on other sheets', async () => {
    await inFolder(async (folder) => {
      const file = bookFile(folder, 'a.xlsx', faulty, { J1: { formula: 'COUNT(C7)', result: 0 }, J2: { formula: "J1&\"/\"&Sheet2!C4", result: '0/90' }, J3: { formula: 'NOSUCH(C7)', result: 5 } });
      await run('fix', file, '-o', path.join(folder, 'b.xlsx'));
      const result = await cellIn(path.join(folder, 'b.xlsx'), 'J1');
      expect([await cellIn(file, 'C7'), await cellIn(path.join(folder, 'b.xlsx'), 'C7')]).toEqual(['５０％', 0.5]);
      expect(result).toBe(1);
      expect(await cellIn(path.join(folder, 'b.xlsx'), 'J2')).toBe('1/90');
      expect(await cellIn(path.join(folder, 'b.xlsx'), 'J3')).toBe('');
    });
  });

  test('makes the repairs for review only of the rules that are named', async () => {
    await inFolder(async (folder) => {
      const file = bookFile(folder, 'a.xlsx', { change: { C4: 90 } });
      const { status, out } = await run('fix', file, '-o', path.join(folder, 'b.xlsx'), '--review', 'budget-adds-up');
      expect(await cellIn(path.join(folder, 'b.xlsx'), 'C4')).toBe(86.5);
      expect(out).toContain('写入之后：1 张表，未发现问题');
      expect(status).toBe(0);
      expect((await run('fix', file, '-o', path.join(folder, 'c.xlsx'))).status).toBe(1);
      expect(await cellIn(path.join(folder, 'c.xlsx'), 'C4')).toBe(90);
    });
  });

  test('only shows with --dry-run', async () => {
    await inFolder(async (folder) => {
      const { out } = await run('fix', bookFile(folder, 'a.xlsx', faulty), '--dry-run');
      expect(out).toContain('可以直接修正 2 处');
      expect(out).toContain('Sheet1!G4  由「空白」改为「0」');
      expect(readdirSync(folder)).toEqual(['a.xlsx']);
    });
  });

  test('leaves a formula as it is, says why, and makes the others', async () => {
    await inFolder(async (folder) => {
      const file = bookFile(folder, 'a.xlsx', faulty, { G4: { formula: 'IF(C4=E4,"",1)', result: '' } });
      const { out } = await run('fix', file, '-o', path.join(folder, 'b.xlsx'));
      expect(out).toContain('修正了 1 处');
      expect(out).toMatch(/没有修正：.*Sheet1!G4.*=IF\(C4=E4,"",1\)/);
      expect(await cellIn(path.join(folder, 'b.xlsx'), 'C7')).toBe(0.5);
      expect(strFromU8(unzipSync(readFileSync(path.join(folder, 'b.xlsx')))['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('IF(C4=E4');
    });
  });

  test('in place: the file keeps its permissions, and nothing is left beside it', async () => {
    await inFolder(async (folder) => {
      const file = bookFile(folder, 'a.xlsx', faulty);
      chmodSync(file, 0o640);
      expect((await run('fix', file, '--in-place', '--fail-on', 'never')).status).toBe(0);
      expect(await cellIn(file, 'G4')).toBe(0);
      expect(statSync(file).mode & 0o777).toBe(0o640);
      expect(readdirSync(folder)).toEqual(['a.xlsx']);
    });
  });

  test('in place without anything to repair the file is not touched, byte for byte', async () => {
    await inFolder(async (folder) => {
      const file = bookFile(folder, 'a.xlsx');
      const before = readFileSync(file);
      const { out } = await run('fix', file, '--in-place');
      expect(out).toContain('没有改动');
      expect(readFileSync(file)).toEqual(before);
    });
  });

  test('in place through a link the file behind it is written, and the link stays', async () => {
    await inFolder(async (folder) => {
      const file = bookFile(folder, 'a.xlsx', faulty);
      symlinkSync(file, path.join(folder, 'link.xlsx'));
      await run('fix', path.join(folder, 'link.xlsx'), '--in-place');
      expect(await cellIn(file, 'G4')).toBe(0);
      expect(readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isSymbolicLink()).map(({ name }) => name)).toEqual(['link.xlsx']);
    });
  });
});

describe('mark', () => {
  test('again, it takes the marks of what is no table any more, and of a sheet without findings', async () => {
    await inFolder(async (folder) => {
      const [one, two] = [path.join(folder, 'a.xlsx'), path.join(folder, 'b.xlsx')];
      await run('mark', bookFile(folder, 'faulty.xlsx', faulty), '-o', one);
      expect(marksOf(one).split(';').map((marks) => marks !== '')).toEqual([true, true]);
      // The second sheet's heading goes, and with it the table.
      const parts = unzipSync(readFileSync(one));
      const sheet = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
      const emptied = sheet.replace(/<sheetData>.*<\/sheetData>/s, '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
      expect(emptied).not.toBe(sheet);
      writeFileSync(one, zipSync({ ...parts, 'xl/worksheets/sheet2.xml': strToU8(emptied) }));
      await run('mark', one, '-o', two);
      expect(marksOf(two).split(';').map((marks) => marks !== '')).toEqual([true, false]);
    });
  });

  test('marks the cells of findings, and takes all marks away again', async () => {
    await inFolder(async (folder) => {
      const [file, marked, cleared] = [bookFile(folder, 'a.xlsx', faulty), path.join(folder, 'm.xlsx'), path.join(folder, 'c.xlsx')];
      expect((await run('mark', file, '-o', marked)).status).toBe(1);
      expect(marksOf(marked)).toBe('indicator-check:W,indicator-check:I;indicator-check:E');
      expect((await run('mark', marked, '-o', cleared, '--clear', '--fail-on', 'never')).status).toBe(0);
      expect(marksOf(cleared)).toBe(';');
      expect(await sheetsIn(cleared)).toEqual(await sheetsIn(file));
    });
  });
});

describe('list', () => {
  test('writes the findings of several files into a workbook of its own, with those that could not be read', async () => {
    await inFolder(async (folder) => {
      const files = [bookFile(folder, '甲.xlsx', { change: { C4: 90 } }), bookFile(folder, '乙.xlsx', { change: { F12: '≥150' } }), path.join(folder, '丙.xlsx')];
      writeFileSync(path.join(folder, '丙.xlsx'), '<html></html>');
      const output = path.join(folder, '问题清单.xlsx');
      const { status, err } = runApart('list', ...files, '-o', output);
      expect(status).toBe(3);
      expect(err).toContain('丙.xlsx');
      const [sheet, ...others] = await sheetsIn(output);
      expect([sheet?.name, others]).toEqual(['问题清单', []]);
      expect(sheet?.values[2]?.slice(0, 2)).toEqual(['文件', '等级']);
      expect(sheet?.values.slice(3, 5).map((row) => [row[0], row[4]])).toEqual([[files[0], 'Sheet1!C4'], [files[1], 'Sheet1!F12']]);
      expect(sheet?.values.at(-1)?.[0]).toContain('丙.xlsx');
    });
  });

  test('a folder with nothing to read gives no list', async () => {
    await inFolder(async (folder) => {
      const output = path.join(folder, 'l.xlsx');
      expect((await run('list', path.join(folder, 'none.xlsx'), '-o', output)).status).toBe(3);
      expect(readdirSync(folder)).toEqual([]);
    });
  });
});

describe('opinion', () => {
  test('writes a letter to each unit, with the deadline', async () => {
    await inFolder(async (folder) => {
      const file = bookFile(folder, '甲.xlsx', { base: ['project', 'department'], change: { C4: 90, '2!F9': '≥730' } });
      const output = path.join(folder, 'o.xlsx');
      expect(runApart('opinion', file, '-o', output, '--deadline', '12月5日前').status).toBe(1);
      const [sheet] = await sheetsIn(output);
      const first = sheet?.values.map((row) => row[0]) ?? [];
      expect(first.filter((text) => String(text).startsWith('单位：'))).toEqual(['单位：县交通运输局', '单位：县气象局']);
      expect(sheet?.values[4]?.[4]).toBe('12月5日前');
    });
  });

  test('where nothing is to be corrected no file is written', async () => {
    await inFolder(async (folder) => {
      const { status, out } = await run('opinion', bookFile(folder, 'a.xlsx'), '-o', path.join(folder, 'o.xlsx'));
      expect(status).toBe(0);
      expect(out).toContain('不用发审核意见单');
      expect(readdirSync(folder)).toEqual(['a.xlsx']);
    });
  });
});

describe('what is never overwritten', () => {
  test('an input, under whatever name', async () => {
    await inFolder(async (folder) => {
      const file = bookFile(folder, 'a.xlsx', faulty);
      const before = readFileSync(file);
      symlinkSync(file, path.join(folder, 's.xlsx'));
      linkSync(file, path.join(folder, 'h.xlsx'));
      for (const name of [file, `${folder}/./a.xlsx`, path.join(folder, 's.xlsx'), path.join(folder, 'h.xlsx')]) {
        const { status, err } = await run('fix', file, '-o', name, '--force');
        expect(status).toBe(3);
        expect(err).toContain('这就是要检查的文件');
      }
      expect((await run('list', folder, '-o', path.join(folder, 'h.xlsx'), '--force')).status).toBe(3);
      expect(readFileSync(file)).toEqual(before);
    });
  });

  test('another file, but by force', async () => {
    await inFolder(async (folder) => {
      const [file, other] = [bookFile(folder, 'a.xlsx', faulty), path.join(folder, 'b.xlsx')];
      writeFileSync(other, 'mine');
      const { status, err } = await run('mark', file, '-o', other);
      expect([status, err.includes('--force'), readFileSync(other, 'utf8')]).toEqual([3, true, 'mine']);
      expect((await run('mark', file, '-o', other, '--force')).status).toBe(1);
      expect(await sheetsIn(other)).toHaveLength(2);
    });
  });

  test.each<[string, string, (folder: string) => void, string]>([
    ['into a folder that is not there', 'new/b.xlsx', () => undefined, '没有「'],
    ['over a folder', 'sub.xlsx', (folder) => { mkdirSync(path.join(folder, 'sub.xlsx')); }, '这是文件夹'],
    ['under an ending that Excel would not open', 'b.xls', () => undefined, '.xlsx'],
  ])('nothing is written %s', async (_, name, prepare, words) => {
    await inFolder(async (folder) => {
      const file = bookFile(folder, 'a.xlsx', faulty);
      prepare(folder);
      const files = readdirSync(folder);
      const { status, err } = await run('fix', file, '-o', path.join(folder, name));
      expect(status).toBe(3);
      expect(err).toContain(words);
      expect(readdirSync(folder)).toEqual(files);
    });
  });

  test('a file that is open in Excel', async () => {
    await inFolder(async (folder) => {
      const file = bookFile(folder, 'a.xlsx', faulty);
      const before = readFileSync(file);
      writeFileSync(path.join(folder, '~$a.xlsx'), '');
      const { status, err } = await run('fix', file, '--in-place');
      expect([status, err.includes('正在 Excel 里打开')]).toEqual([3, true]);
      expect(readFileSync(file)).toEqual(before);
    });
  });

  test('what cannot be read is not written', async () => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'a.xlsx');
      writeFileSync(file, 'no workbook');
      for (const command of ['fix', 'mark']) expect((await run(command, file, '-o', path.join(folder, 'b.xlsx'))).status).toBe(3);
      expect(readdirSync(folder)).toEqual(['a.xlsx']);
    });
  });
});

describe('wrong usage', () => {
  test.each([
    ['no place for the result', ['fix', 'a.xlsx']],
    ['an empty name for the result', ['list', 'a.xlsx', '-o', '']],
    ['two files at once', ['mark', 'a.xlsx', 'b.xlsx', '--in-place']],
    ['a place and in place', ['fix', 'a.xlsx', '-o', 'b.xlsx', '--in-place']],
    ['safe repairs only, and others', ['fix', 'a.xlsx', '--in-place', '--safe', '--review', 'budget-adds-up']],
    ['a rule that has no repair to review', ['fix', 'a.xlsx', '--in-place', '--review', 'blank-form']],
    ['no rule', ['fix', 'a.xlsx', '--in-place', '--review', '']],
    ['an option of another command', ['check', 'a.xlsx', '--in-place']],
    ['a list in place', ['list', 'a.xlsx', '--in-place']],
    ['no files', ['opinion', '-o', 'b.xlsx']],
  ])('%s', async (_, args) => {
    const { status, out, err } = await run(...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('--help');
  });
});
