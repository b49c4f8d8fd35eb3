import { describe, expect, test } from '@jest/globals';
import { utils, write } from '@e965/xlsx';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readControlList } from '../../src/cli/batch/across/control-list';
import { acrossFindingSchema } from '../../src/cli/batch/across/finding';
import { decimalText } from '../../src/sheet/decimal';
import type { CellValue } from '../../src/sheet/snapshot';
import { inFolder, run } from './terminal';

/** A row of an indicator: level 2, name, value. */
type Row = readonly [level2: string, name: string, value: string];

interface Sheet {
  readonly department: string;
  readonly name: string;
  readonly code?: string;
  readonly budget?: number;
  readonly rows: readonly Row[];
}

const levels: Readonly<Record<string, string>> = { 数量指标: '产出指标', 质量指标: '产出指标', 时效指标: '产出指标', 成本指标: '产出指标', 社会效益指标: '效益指标', 服务对象满意度指标: '满意度指标' };

/** What every department writes, and nobody has copied. */
const usual: readonly Row[] = [
  ['质量指标', '验收合格率', '100%'], ['质量指标', '资金使用合规率', '≥95%'], ['时效指标', '资金支付及时率', '100%'], ['时效指标', '完成时间', '2025年12月底前'], ['服务对象满意度指标', '群众满意度', '≥90%'], ['服务对象满意度指标', '受益对象满意度', '≥95%'],
];
const library: readonly Row[] = [['数量指标', '购置图书', '≥12000册'], ['数量指标', '举办读书会', '≥24场'], ['社会效益指标', '新增办证读者', '≥3000人'], ['成本指标', '每册平均价格', '≤38元']];
const roads: readonly Row[] = [['数量指标', '养护里程', '≥86公里'], ['数量指标', '修补坑槽', '≥1200处'], ['社会效益指标', '事故下降数', '≥5起']];

function table({ department, name, code = '', budget = 50, rows }: Sheet): CellValue[][] {
  return [
    ['项目支出绩效目标表'],
    [`单位名称：${department}`, '', '', '单位：万元'],
    ['项目名称', name, '项目编码', code],
    ['预算数', budget, '', ''],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ...rows.map(([level2, indicator, value]) => [levels[level2] ?? '', level2, indicator, value]),
  ];
}

function save(file: string, rows: readonly (readonly CellValue[])[]): string {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), '表');
  writeFileSync(file, z.instanceof(Uint8Array).parse(write(book, { type: 'buffer', bookType: 'xlsx' })));
  return file;
}

const answer = z.object({ across: z.array(acrossFindingSchema) });

/** What is found between workbooks of a table each: rule, file and cell. */
async function found(sheets: readonly Sheet[], control: readonly (readonly CellValue[])[] | null = null): Promise<readonly string[]> {
  let printed: readonly string[] = [];
  await inFolder(async (folder) => {
    const files = sheets.map((sheet, at) => save(path.join(folder, `${at}.xlsx`), table(sheet)));
    const options = control ? ['--control-list', save(path.join(folder, 'control.xlsx'), control)] : ['--across'];
    const { out } = await run('check', ...files, ...options, '--format', 'json');
    printed = answer.parse(JSON.parse(out)).across.map(({ rule, path: file, cell }) => `${rule} ${path.basename(file, '.xlsx')}!${cell}`);
  });
  return printed;
}

const code = (tail: string): string => `13063025R5T8N2K0W${tail}`;

describe('rows copied between departments', () => {
  test('are found at the copy', async () => {
    expect(await found([{ department: '县图书馆', name: '图书购置', rows: [...library, ...usual] }, { department: '县文化馆', name: '资料购置', rows: [...usual, ...library] }])).toEqual(['copied-between-departments 1!C12']);
  });

  test('ten copies of one table are nine findings', async () => {
    const names = ['水利局', '教育局', '民政局', '司法局', '财政局', '交通局', '商务局', '审计局', '统计局', '林业局'];
    const sheets = names.map((name, at) => ({ department: `县${name}`, name: `${name}项目${at}`, rows: library }));
    expect(await found(sheets)).toHaveLength(9);
  });

  test.each<[string, readonly Sheet[]]>([
    ['what everybody writes', [{ department: '县图书馆', name: '甲', rows: [...library, ...usual] }, { department: '县公路站', name: '乙', rows: [...roads, ...usual] }]],
    ['nothing but what everybody writes', [{ department: '县图书馆', name: '甲', rows: usual }, { department: '县公路站', name: '乙', rows: usual }]],
    ['two rows of many', [{ department: '县图书馆', name: '甲', rows: library }, { department: '县公路站', name: '乙', rows: [...roads, ...library.slice(0, 2)] }]],
    ['rows that a notice prescribes for all, beside each one of its own', ['县图书馆', '县公路站', '县气象局', '县档案馆'].map((department, at) => ({ department, name: `项目${at}`, rows: [...library.slice(0, 3), ...roads.map(([level2, name]): Row => [level2, `${name}${at}`, `${at + 1}处`])] }))],
    ['two tables of one department', [{ department: '县图书馆', name: '甲', rows: library }, { department: '301005县图书馆', name: '乙', rows: library }]],
    ['a table that names no department', [{ department: '县图书馆', name: '甲', rows: library }, { department: '', name: '乙', rows: library }]],
  ])('silent: %s', async (_, sheets) => {
    expect(await found(sheets)).toEqual([]);
  });
});

describe('codes', () => {
  const first = { department: '县图书馆', name: '图书购置', code: code('A1B2'), rows: library };

  test('of another project', async () => {
    expect(await found([first, { department: '县公路站', name: '道路养护', code: code('A1B2'), rows: roads }])).toEqual(['code-used-twice 1!B3']);
  });

  test('of the same project, sent twice', async () => {
    expect(await found([first, { ...first, rows: library.slice(0, 3) }])).toEqual(['project-sent-twice 1!B3']);
  });

  test.each<[string, readonly Sheet[]]>([
    ['two codes', [first, { department: '县公路站', name: '道路养护', code: code('C3D4'), rows: roads }]],
    ['no codes', [{ ...first, code: '' }, { department: '县公路站', name: '道路养护', rows: roads }]],
  ])('silent: %s', async (_, sheets) => {
    expect(await found(sheets)).toEqual([]);
  });
});

describe('the control list', () => {
  const sheets = [{ department: '县图书馆', name: '图书购置', code: code('A1B2'), budget: 36.5, rows: library }, { department: '县公路站', name: '道路养护', budget: 80, rows: roads }];
  const heading = ['序号', '项目编码', '项目名称', '预算数'];

  test('agrees', async () => {
    expect(await found(sheets, [['2025年项目控制清单'], ['', '', '', '单位：万元'], heading, [1, code('A1B2'), '图书购置', 36.5], [2, code('C3D4'), '道路 养护', '80.00'], ['', '', '合计', 116.5]])).toEqual([]);
  });

  test.each([['预算数（元）', 365_000, 800_000], ['预算数', 365_000, 800_000], ['预算数', 36.5, 80], ['预算数', 36.500_1, 80]])('agrees in the unit that it has: %s %d', async (budget, one, other) => {
    expect(await found(sheets, [['项目编码', '项目名称', budget], [code('A1B2'), '图书购置', one], ['', '道路养护', other]])).toEqual([]);
  });

  test('missing, extra, and different amounts', async () => {
    const list = [heading, [1, code('A1B2'), '图书购置', 40], [2, code('C3D4'), '气象观测', 12]];
    expect(await found(sheets, [['单位：万元'], ...list])).toEqual(['control-missing control!C4', 'control-extra 1!B3', 'control-amount 0!B3']);
  });

  test('a name is no match where both have codes that differ', async () => {
    expect(await found(sheets.slice(0, 1), [heading, [1, code('Z9Z9'), '图书购置', 36.5]])).toEqual(['control-missing control!C2', 'control-extra 0!B3']);
  });

  test('a workbook without such a heading stops the run, and says so', async () => {
    await inFolder(async (folder) => {
      const [file, control] = [save(path.join(folder, 'a.xlsx'), table(sheets[0] ?? { department: '', name: '', rows: [] })), save(path.join(folder, 'c.xlsx'), [['项目', '金额']])];
      const { status, out, err } = await run('check', file, '--control-list', control);
      expect([status, out, err.includes('控制清单')]).toEqual([3, '', true]);
    });
  });

  test('is read wherever it stands', () => {
    const values = [['县级项目库'], ['金额单位：元'], ['项目代码', '项目名称', '预算金额'], ['X1', '甲', 10_000], ['', '', '']];
    const read = readControlList({ sheets: [{ id: '1', name: '说明', visibility: 'visible', origin: { row: 0, column: 0 }, values: [['x']] }, { id: '2', name: '清单', visibility: 'visible', origin: { row: 2, column: 1 }, values }] });
    expect(read?.map(({ budgets, ...rest }) => ({ ...rest, budgets: budgets.map(decimalText) }))).toEqual([{ code: 'X1', name: '甲', sheet: '清单', cell: 'C6', budgets: ['1'] }]);
  });
});
