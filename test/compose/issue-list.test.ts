import { describe, expect, test } from '@jest/globals';
import { issueListId, issueListPlan } from '../../src/compose/issue-list';
import { listWords } from '../../src/locales/list-words';
import { localeIds } from '../../src/locales/locale';
import type { Example } from '../../src/rules/examples/example';
import { exampleSheets } from '../../src/rules/examples/workbook';
import type { Report } from '../../src/rules/report';
import { parseRange, rangeAddress } from '../../src/sheet/address';
import { refusalsOf } from '../../src/sheet/plan/refusals';
import { checkSheets } from '../rules/run-example';
import { areApart, drawn, type Drawn } from './drawn';

const words = listWords('zh-CN');

function reportOn(example: Omit<Example, 'note'> = {}): Report {
  return checkSheets(exampleSheets({ note: '', ...example }));
}

function listOf(report: Report): Drawn {
  return drawn(issueListPlan([{ file: null, report }], '问题清单', words));
}

const faulty = reportOn({ change: { F12: '≥150', C4: 90 } });

describe('the list of a workbook', () => {
  test('has the columns of the reviewers, and a row for each finding', () => {
    const { name, rows } = listOf(faulty);
    expect(name).toBe('问题清单');
    expect(rows[0]?.[0]).toBe('预算绩效表检查问题清单');
    expect(rows[1]?.[0]).toBe('1 张表，2 处错误');
    expect(rows[2]).toEqual(['等级', '复核维度', '对象', '位置', '复核发现', '事实及判定', '处理建议', '核验依据']);
    expect(rows.slice(3)).toEqual([
      ['错误', '资金勾稽', '乡村道路养护经费（项目支出绩效目标表）', 'Sheet1!C4', expect.stringContaining('86.5'), '应为 86.5，现为 90；判定：错误（须修改）', expect.any(String), expect.stringMatching(/（检查项：.+）$/)],
      ['错误', '指标值', '乡村道路养护经费（项目支出绩效目标表）', 'Sheet1!F12', expect.stringContaining('更换标志牌数量'), '现为 ≥150；判定：错误（须修改）', expect.any(String), expect.any(String)],
    ]);
  });

  test('each row is linked to its cell', () => {
    const links = listOf(faulty).of('link');
    expect(links.map(({ cell, target }) => [cell.sheetId, cell.cell, target.sheetId, rangeAddress(target.rect)])).toEqual([
      [issueListId, { row: 3, column: 3 }, 's1', 'C4'],
      [issueListId, { row: 4, column: 3 }, 's1', 'F12'],
    ]);
  });

  test('in a list of several projects a finding names its own', () => {
    const { rows } = listOf(reportOn({ base: 'wide', change: { H10: '≥95' } }));
    expect(rows[3]?.[2]).toBe('非遗展演（项目支出绩效目标表）');
  });

  test('without findings it says so, and does not call anything approved', () => {
    const list = listOf(reportOn());
    expect(list.rows[1]?.[0]).toBe('1 张表，未发现问题');
    expect(list.rows[3]?.[0]).toBe('未发现问题');
    expect(list.of('merge').map(({ range }) => rangeAddress(range.rect))).toContain('A4:H4');
    expect(list.of('link')).toEqual([]);
  });

  test('what was not read stands below it', () => {
    const report: Report = {
      ...faulty,
      nearMisses: [{ sheetId: 's2', sheetName: '草表', range: parseRange('A1:D9') ?? { top: 0, left: 0, bottom: 0, right: 0 }, reason: 'no-known-groups', seen: ['一级指标'], seenAt: ['A3'], lacking: [] }],
      notices: [{ kind: 'hidden-sheet', sheetId: 's3', sheetName: '备份', visibility: 'hidden' }, { kind: 'not-read', sheetId: 's4', sheetName: '大表', range: { top: 9, left: 0, bottom: 19, right: 3 } }],
    };
    const remarks = listOf(report).rows.slice(6).map(([first]) => first);
    expect(remarks).toEqual([expect.stringContaining('草表!A1:D9'), expect.stringContaining('备份'), expect.stringContaining('A10:D20')]);
    expect(listOf(report).rows[5]?.join('')).toBe('');
  });

  test('what was set aside stands below it with its reason; what meets nothing any more does not', () => {
    const suppression = { id: 'a', scope: 'table', rule: 'basis-weak', reason: '按县委要求填写', date: '2026-11-21', table: { form: 'project-target', name: '道路养护', nth: 1 }, count: 2 } as const;
    const report: Report = { ...faulty, kept: { suppressed: [], suppressions: [suppression, { ...suppression, id: 'b', count: 0 }], unreadable: false } };
    const remarks = listOf(report).rows.slice(6).map(([first]) => first);
    expect(remarks).toEqual([expect.stringMatching(/2 处.*道路养护.*按县委要求填写（2026-11-21）/)]);
  });
});

describe('the list of several workbooks', () => {
  const sources = [{ file: '甲.xlsx', report: faulty }, { file: '乙.xlsx', report: { ...faulty, notices: [{ kind: 'hidden-sheet', sheetId: 's3', sheetName: '备份', visibility: 'hidden' } as const] } }];
  const list = drawn(issueListPlan(sources, '问题清单', words));

  test('names the file of each row, and counts all', () => {
    expect(list.rows[2]?.slice(0, 2)).toEqual(['文件', '等级']);
    expect(list.rows.slice(3, 7).map(([file]) => file)).toEqual(['甲.xlsx', '甲.xlsx', '乙.xlsx', '乙.xlsx']);
    expect(list.rows[1]?.[0]).toBe('2 张表，4 处错误');
    expect(list.rows.at(-1)?.[0]).toMatch(/^乙\.xlsx：.*备份/);
  });

  test('links nowhere, as the cells are in other files', () => {
    expect(list.of('link')).toEqual([]);
  });
});

describe('the look of it', () => {
  const list = listOf(faulty);

  test('the heading stays in view and is repeated on each page', () => {
    expect(list.of('freeze')).toEqual([{ kind: 'freeze', sheetId: issueListId, rows: 3, columns: 0 }]);
    expect(list.of('print').map(({ setup }) => setup)).toEqual([{ orientation: 'landscape', titleRows: { from: 2, to: 2 }, fitWidth: true, footer: '&C第 &P 页，共 &N 页' }]);
  });

  test('heading and rows are bordered, texts wrapped, every column and row sized', () => {
    const bordered = list.of('borders').map(({ range }) => rangeAddress(range.rect));
    expect(bordered).toEqual(['A3:H3', 'A4:H5']);
    expect(list.of('format').some(({ range, look }) => rangeAddress(range.rect) === 'A4:H5' && look.wrap === true)).toBe(true);
    expect(list.of('width').reduce((sum, { from, to }) => sum + to - from + 1, 0)).toBe(8);
    for (let row = 0; row < 5; row += 1) expect(list.heightOf(row)).toBeGreaterThanOrEqual(20);
  });

  test('a long text makes its row higher', () => {
    const name = '长'.repeat(50);
    const report = reportOn({ change: { F12: '≥150', C12: name } });
    expect(listOf(report).heightOf(3)).toBeGreaterThan(listOf(reportOn({ change: { F12: '≥150', C12: '短' } })).heightOf(3) ?? 0);
  });

  test('levels and links have their colours', () => {
    const colours = list.of('format').filter(({ look }) => look.color !== undefined).map(({ range, look }) => [rangeAddress(range.rect), look.color]);
    expect(colours).toEqual([['A4:A5', '#C00000'], ['D4:D5', '#0563C1']]);
  });

  test('no two merges meet', () => {
    expect(areApart(list.of('merge').map(({ range }) => range.rect))).toBe(true);
  });
});

test.each(localeIds)('%s: the plan is one that a host may begin, also for a workbook full of faults', (locale) => {
  const report = reportOn({ base: ['project', 'wide', 'sichuan', 'monitoring'], change: { F12: '≥150', F11: '若干', B7: null, C4: -3, '2!H10': '≥95', '3!E10': null } });
  expect(report.findings.length).toBeGreaterThan(4);
  const plan = issueListPlan([{ file: null, report }], '问题清单', listWords(locale));
  const before = { sheets: ['s1', 's2', 's3', 's4'].map((id) => ({ id, name: id, used: null, isProtected: true, marks: [] })), isStructureProtected: false, ranges: [] };
  expect(refusalsOf(plan, before)).toEqual([]);
  expect(drawn(plan).rows).toHaveLength(3 + report.findings.length);
});
