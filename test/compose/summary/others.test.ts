import { describe, expect, test } from '@jest/globals';
import { importColumns } from '../../../src/compose/summary/import-list';
import type { SummaryId } from '../../../src/compose/summary/model';
import { gathered, joined, type SummaryOptions, summaryPlan } from '../../../src/compose/summary/summary-plan';
import { detect } from '../../../src/detect/detect';
import { importListNames } from '../../../src/forms/own-sheets';
import { localeIds } from '../../../src/locales/locale';
import { summaryWords } from '../../../src/locales/summary-words';
import { runCheck } from '../../../src/run/run-check';
import type { CellInput } from '../../../src/sheet/cell-input';
import type { CellValue } from '../../../src/sheet/snapshot';
import { readFixture } from '../../fixtures/load';
import { drawn, type Drawn } from '../drawn';
import { opened, words } from './book';

async function summaryOf(id: SummaryId, fixtures: readonly string[], linked = true, options: SummaryOptions = {}): Promise<Drawn> {
  const parts = await Promise.all(fixtures.map(async (name) => gathered({ file: linked ? null : `${name}.xlsx`, report: await runCheck(opened(readFixture(name))) }, words)));
  const plan = summaryPlan([id], joined(parts), [], words, options);
  if (!plan) throw new Error('nothing to summarise');
  return drawn(plan);
}

/** The rows by their headings, the last row included. */
function rowsOf(list: Drawn, heading = 2): Record<string, CellValue>[] {
  const headings = (list.rows[heading] ?? []).map(String);
  return list.rows.slice(heading + 1).map((row) => Object.fromEntries(row.map((value, at) => [headings[at] ?? '', value])));
}

function formulasOf(list: Drawn): string[] {
  return list.of('write').flatMap(({ cells }) => cells.flat()).flatMap((input: CellInput | null) => (input !== null && typeof input === 'object' ? [input.formula] : []));
}

describe('指标汇总', () => {
  test('a row each, groups carried down, numbers as formulas in the format of their table', async () => {
    const list = await summaryOf('indicators', ['self-evaluation-sichuan']);
    const rows = rowsOf(list);
    expect(rows).toHaveLength(12);
    expect(rows[1]).toMatchObject({ 项目编码: '51092324R000010300021', 一级指标: '产出指标', 二级指标: '质量指标', 三级指标: '清淤工程验收合格率', 指标值: 100, 计量单位: '%', 指标性质: '=', 权重: 15, 得分: 15 });
    expect(formulasOf(list)).toContain("=IF('自评表'!E15=\"\",\"\",'自评表'!E15)");
  });

  test('columns that no row fills in are left out', async () => {
    const [first = {}] = rowsOf(await summaryOf('indicators', ['hebei-sheet-per-table']));
    expect(Object.keys(first)).not.toContain('得分');
    expect(first).toMatchObject({ 三级指标: '培训次数', 指标值: '≥10圆满完成' });
  });
});

describe('勾稽核对', () => {
  test('states, works out, and tells equal from rounding and from wrong', async () => {
    const rows = rowsOf(await summaryOf('checks', ['amounts']));
    const of = (number: number): Record<string, CellValue> | undefined => rows.find((row) => row['项目名称'] === `阅读推广服务经费${number}` && String(row['勾稽关系']).startsWith('预算数'));
    expect(of(2)).toMatchObject({ 表中数: 6, 计算数: 6, 差额: 0, 结果: '相符', 勾稽关系: '预算数＝财政资金＋其他资金' });
    expect(of(9)).toMatchObject({ 表中数: 6, 计算数: 5.5, 差额: 0.5, 尾差允许: 0.01, 结果: '不符' });
    expect(of(10)).toMatchObject({ 表中数: 6, 计算数: 6.01, 差额: -0.01, 结果: '尾差' });
    expect(of(4)).toMatchObject({ 表中数: 60000, 结果: '相符' });
  });

  test('agrees with the findings of the rule on sums', async () => {
    const report = await runCheck(opened(readFixture('amounts')));
    const wrong = report.findings.filter(({ rule }) => rule === 'budget-adds-up').length;
    const rows = rowsOf(await summaryOf('checks', ['amounts'])).filter((row) => String(row['勾稽关系']).startsWith('预算数'));
    expect(rows.filter((row) => row['结果'] !== '相符')).toHaveLength(wrong);
  });

  test('the sums of the three public expenses are among them', async () => {
    const rows = rowsOf(await summaryOf('checks', ['bad-water-bureau'])).filter((row) => String(row['位置']).startsWith('三公经费'));
    expect(rows.filter((row) => row['结果'] === '不符').map((row) => [row['位置'], row['表中数'], row['计算数']])).toEqual([['三公经费!C8', 14, 13.7], ['三公经费!D6', 1.5, -1.5]]);
  });

  test('verdicts are coloured, and are formulas over their own row', async () => {
    const list = await summaryOf('checks', ['amounts']);
    expect(list.of('format').some(({ look }) => look.color === '#C00000')).toBe(true);
    expect(formulasOf(list)).toContain('=IF(G4=0,"相符",IF(ABS(G4)<=H4,"尾差","不符"))');
  });
});

test('三公经费汇总: both years beside each other, change and rate worked out, layouts of one year too', async () => {
  const rows = rowsOf(await summaryOf('public', ['three-public-layouts']));
  expect(rows.map((row) => [row['本年合计'], row['本年公务接待'], row['上年合计'], row['增减额']])).toEqual([[28.9, 2.4, 12, 16.9], [16.2, 4.8, 18, -1.8], [412, 62, '', ''], [457.1, 69.2, 30, 15.1]]);
  expect(rows[1]?.['增减幅度']).toBe(-0.1);
});

describe('自评得分汇总', () => {
  test('points by group, with their sum where the table adds nothing up', async () => {
    const rows = rowsOf(await summaryOf('scores', ['self-evaluation-sichuan']));
    expect(rows[0]).toMatchObject({ 项目名称: '2024年河道清淤项目', 预算数: 86.4, 执行数: 86.4, 执行率: 1, 预算执行得分: 10, 产出得分: 60, 效益得分: 20, 满意度得分: 10, 得分: 100, 等级: '优' });
    expect(rows[2]).toMatchObject({ 项目名称: '合计（得分为平均）', 预算数: 90.6, 得分: 100 });
  });

  test('scores are averaged over projects, money is added up', async () => {
    const rows = rowsOf(await summaryOf('scores', ['self-evaluation-common']));
    const projects = rows.slice(0, -1);
    const mean = projects.map((row) => Number(row['得分'])).reduce((sum, score) => sum + score, 0) / projects.length;
    expect(rows.at(-1)?.['得分']).toBeCloseTo(mean, 10);
    expect(rows.at(-1)?.['预算数']).toBe(21);
  });
});

test('监控预警: execution against the year’s pace, with its light', async () => {
  const list = await summaryOf('monitoring', ['monitoring-half-year']);
  expect(rowsOf(list)[0]).toMatchObject({ 项目名称: '林区防火道路养护', 预算数: 96, 执行数: 50.4, 截至月份: 6, 执行率: 0.525, 应达进度: 0.5, 执行率占应达进度: 1.05, 预警: '绿' });
  expect(formulasOf(list).some((formula) => /^=IF\(K4<0\.6,"红",IF\(K4<0\.8,"黄","绿"\)\)$/.test(formula))).toBe(true);
});

describe('按单位汇总', () => {
  test('adds up the projects of a unit by formulas', async () => {
    const list = await summaryOf('units', ['hebei-sheet-per-table']);
    expect(rowsOf(list)[0]).toMatchObject({ 单位编码: '897001', 表数: 4, 项目数: 4, 预算数: 39.4, 财政资金: 39.4, 其他资金: 0 });
    expect(formulasOf(list)).toContain("=N('1.舆情设备'!C4)+N('2.舆情处置'!C4)+N('3.宣传引导'!C4)+N('4.安全检查'!C4)");
  });

  test('a unit in several workbooks has one row', async () => {
    const list = await summaryOf('units', ['hebei-sheet-per-table', 'hebei-stacked-two-blank'], false);
    const [first = {}] = rowsOf(list);
    expect(first['来源']).toBe('hebei-sheet-per-table.xlsx\nhebei-stacked-two-blank.xlsx');
    expect(Number(first['项目数'])).toBe(8);
    expect(Number(first['预算数'])).toBe(78.8);
  });
});

describe('导入清单', () => {
  test('headings and rows alone, values taken apart', async () => {
    const rows = rowsOf(await summaryOf('import', ['good-county-library']), 0);
    expect(Object.keys(rows[0] ?? {})).toEqual(['项目编码', '一级指标', '二级指标', '三级指标', '指标性质', '指标值', '计量单位', '权重']);
    const bad = rowsOf(await summaryOf('import', ['bad-water-bureau']), 0);
    expect(bad[0]).toMatchObject({ 一级指标: '成本指标', 二级指标: '经济成本指标', 三级指标: '单处管护成本', 指标性质: '≤', 指标值: 0.8, 计量单位: '万元/处' });
    expect(bad.find((row) => row['三级指标'] === '单次监测成本')).toMatchObject({ 指标性质: '定性', 指标值: '严格控制' });
    expect(bad.find((row) => row['三级指标'] === '管道检修完成时间')).toMatchObject({ 指标值: '2026年10月31日前' });
  });

  test('in the order that is asked for', async () => {
    const list = await summaryOf('import', ['good-county-library'], true, { importOrder: ['level3', 'code'] });
    expect(list.rows[0]).toEqual(['三级指标', '项目编码']);
    expect(list.rows[1]?.[1]).toBe('13063026B3N7Q20KX41DA');
    expect(importColumns).toHaveLength(8);
  });

  test('is no table for the next check, whatever its number', () => {
    for (const locale of localeIds) expect(importListNames).toContain(summaryWords(locale).sheetName('import'));
    const values = [['项目编码', '一级指标', '二级指标', '三级指标', '指标值'], ['A', '产出指标', '数量指标', '里程', 5]];
    const found = (name: string): number => detect({ sheets: [{ id: '1', name, visibility: 'visible', origin: { row: 0, column: 0 }, values }] }).tables.length;
    expect([found('导入清单'), found('Import list (2)'), found('Sheet1')]).toEqual([0, 0, 1]);
  });
});

test.each(localeIds)('%s: every summary has words', async (locale) => {
  const own = summaryWords(locale);
  for (const name of ['bad-water-bureau', 'monitoring-half-year', 'three-public-layouts']) {
    const all = gathered({ file: null, report: await runCheck(opened(readFixture(name))) }, own);
    const plan = summaryPlan([...all.rows.keys()], all, [], own);
    const texts = plan?.edits.flatMap((edit) => (edit.kind === 'write' ? edit.cells.flat() : [])) ?? [];
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => text === null || text === 'undefined')).toEqual([]);
  }
});

test('what could not be read stands below, each in a line', async () => {
  const list = await summaryOf('projects', ['hebei-sheet-per-table'], true, { failures: ['坏.xlsx：打不开'] });
  expect(list.rows.at(-1)?.[0]).toBe('坏.xlsx：打不开');
});
