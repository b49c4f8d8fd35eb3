import { describe, expect, test } from '@jest/globals';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { CellValue } from '../../src/sheet/snapshot';
import { bookFile, sheetsIn } from './books';
import { inFolder, run, runApart } from './terminal';

const workbooks = 'test/fixtures/workbooks';

async function sheetNamed(file: string, name: string): Promise<readonly (readonly CellValue[])[]> {
  const sheet = (await sheetsIn(file)).find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet.values;
}

/** All formulas in a file, and whether anything in it points at another file. */
function insideOf(file: string): { readonly formulas: readonly string[]; readonly pointsOut: boolean } {
  const parts = unzipSync(readFileSync(file));
  const formulas = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/sheet')).flatMap(([, bytes]) => Array.from(strFromU8(bytes).matchAll(/<f[^>]*>([^<]*)<\/f>/g), ([, formula = '']) => formula));
  return { formulas, pointsOut: Object.keys(parts).some((name) => name.includes('externalLink')) };
}

describe('summarize across workbooks', () => {
  test('values with their source, no formula over another sheet, bad files named and skipped', async () => {
    await inFolder(async (folder) => {
      mkdirSync(path.join(folder, '报送'));
      for (const name of ['hebei-sheet-per-table', 'self-evaluation-common']) copyFileSync(`${workbooks}/${name}.xlsx`, path.join(folder, '报送', `${name}.xlsx`));
      writeFileSync(path.join(folder, '报送', '坏.xlsx'), 'no workbook');
      const output = path.join(folder, '汇总.xlsx');
      const { status, out, err } = runApart('summarize', path.join(folder, '报送'), '-o', output);
      expect(status).toBe(3);
      expect(err).toContain('坏.xlsx');
      expect(out).toContain('1 个文件没有检查');
      const rows = await sheetNamed(output, '项目绩效目标汇总');
      expect(rows[2]?.slice(0, 3)).toEqual(['序号', '来源', '位置']);
      expect(rows.slice(3, 7).map((row) => [path.basename(String(row[1])), row[6]])).toEqual([27.8, 4, 4.6, 3].map((money) => ['hebei-sheet-per-table.xlsx', money]));
      expect(rows[7]?.[6]).toBe(39.4);
      expect(rows.at(-1)?.[0]).toContain('坏.xlsx');
      const { formulas, pointsOut } = insideOf(output);
      expect(pointsOut).toBe(false);
      expect(formulas.filter((formula) => /!|\[/.test(formula))).toEqual([]);
      expect((await sheetsIn(output)).map(({ name }) => name)).toContain('自评得分汇总');
    });
  });

  test('only the summaries that are asked for', async () => {
    await inFolder(async (folder) => {
      const output = path.join(folder, '汇总.xlsx');
      expect(runApart('summarize', `${workbooks}/hebei-sheet-per-table.xlsx`, '--kind', 'units,spending', '-o', output, '--fail-on', 'never').status).toBe(0);
      expect((await sheetsIn(output)).map(({ name }) => name)).toEqual(['资金支出计划汇总', '按单位汇总']);
    });
  });

  test('nothing to summarise writes nothing, and says so', async () => {
    await inFolder(async (folder) => {
      const output = path.join(folder, '汇总.xlsx');
      const { status, out } = await run('summarize', bookFile(folder, 'a.xlsx'), '--kind', 'monitoring', '-o', output);
      expect({ status, exists: existsSync(output) }).toEqual({ status: 0, exists: false });
      expect(out).toContain('没有要汇总的内容');
    });
  });
});

describe('summarize within a workbook', () => {
  test('a copy with formulas over its tables; the file itself stays as it is', async () => {
    await inFolder((folder) => {
      const file = path.join(folder, 'a.xlsx');
      copyFileSync(`${workbooks}/hebei-sheet-per-table.xlsx`, file);
      const before = readFileSync(file);
      expect(runApart('summarize', file, '--into', path.join(folder, 'b.xlsx'), '--kind', 'projects', '--fail-on', 'never')).toMatchObject({ status: 0, err: '' });
      expect(insideOf(path.join(folder, 'b.xlsx')).formulas.some((formula) => formula.includes("'1.舆情设备'!C4"))).toBe(true);
      expect(readFileSync(file)).toEqual(before);
      return Promise.resolve();
    });
  });

  test('in place; a second time nothing is changed, byte for byte', async () => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'a.xlsx');
      copyFileSync(`${workbooks}/hebei-sheet-per-table.xlsx`, file);
      const args = ['summarize', file, '--in-place', '--kind', 'spending', '--fail-on', 'never'] as const;
      expect(runApart(...args).out).toContain('资金支出计划汇总：新增工作表「资金支出计划汇总」，4 行');
      expect((await sheetNamed(file, '资金支出计划汇总'))[7]?.slice(3, 5)).toEqual(['合计', 39.4]);
      const bytes = readFileSync(file);
      expect(runApart(...args)).toMatchObject({ status: 0, out: expect.stringContaining('「资金支出计划汇总」已是最新') });
      expect(readFileSync(file)).toEqual(bytes);
    });
  });
});

test('wrong usage is said before any work', async () => {
  const wrong = async (...args: readonly string[]): Promise<string> => {
    const { status, err } = await run('summarize', ...args);
    expect(status).toBe(2);
    return err;
  };
  expect(await wrong('a.xlsx')).toContain('没有写结果放在哪里');
  expect(await wrong('a.xlsx', 'b.xlsx', '--in-place')).toContain('一次只处理一个文件');
  expect(await wrong('a.xlsx', '--into', 'b.xlsx', '-o', 'c.xlsx')).toContain('不能同时用');
  expect(await wrong('a.xlsx', '-o', 'c.xlsx', '--kind', 'projects,everything')).toContain('不能用「projects,everything」');
  expect(await wrong('a.xlsx', '-o', 'c.xlsx', '--kind', '')).toContain('--kind');
});
