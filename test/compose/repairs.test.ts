import { describe, expect, test } from '@jest/globals';
import { planOf, withoutRefused } from '../../src/compose/repair-plan';
import { type Repair, repairsOf } from '../../src/compose/repairs';
import { examples } from '../../src/rules/examples/registry';
import { general, percent, type Reject } from '../../src/rules/examples/example';
import { exampleSheets } from '../../src/rules/examples/workbook';
import type { Finding } from '../../src/rules/report';
import { cellAddress, rangeAddress } from '../../src/sheet/address';
import { reportOnValues, rowsFrom, workbookOf } from '../support/grid';
import { Memory } from './memory';

const parts = { B7: null, C7: percent(50), D7: percent(20), F7: percent(30) };

function memoryOf(change: Reject['change'] = {}, more: Partial<Reject> = {}): Memory {
  return new Memory(exampleSheets({ note: '', change, ...more }));
}

/** A repair of the cells named, for choosing between repairs. */
function repairOf(severity: Finding['severity'], ...columns: readonly number[]): Repair {
  const [first = 0] = columns;
  const finding: Finding = { rule: severity, case: '', severity, sheetId: 's1', sheetName: 's1', cell: { row: 6, column: first }, table: 0, facts: {}, expected: null, actual: null, fix: null };
  return { finding, kind: 'review', changes: columns.map((column) => ({ cell: { row: 6, column }, before: '', after: 1, beforeText: '', afterText: '1', format: null })) };
}

function nameOf({ rule, sheetId, cell, case: which }: Finding): string {
  return `${rule} ${sheetId} ${cellAddress(cell)} ${which}`;
}

describe('repairs of a report', () => {
  test('each names its finding, and old and new content of every cell', () => {
    const repairs = repairsOf(memoryOf(parts).check());
    expect(repairs.map(({ finding, kind, changes }) => [finding.rule, kind, changes.map(({ cell, before, after }) => [cellAddress(cell), before, after])])).toEqual([
      ['plan-convention-heading', 'review', [['B7', '', 0], ['D7', 0.2, 0.7], ['F7', 0.3, 1]]],
    ]);
  });

  test('old and new content are told as the cell shows them', () => {
    const shown = repairsOf(memoryOf({ ...parts, B7: null }).check()).flatMap(({ changes }) => changes.map(({ beforeText, afterText }) => [beforeText, afterText]));
    expect(shown).toEqual([['', '0.00%'], ['20.00%', '70.00%'], ['30.00%', '100.00%']]);
    const [text] = repairsOf(memoryOf({ C7: general('５０％') }).check()).flatMap(({ changes }) => changes.map(({ beforeText, afterText }) => [beforeText, afterText]));
    expect(text).toEqual(['５０％', '50.00%']);
  });

  test('the plan expects what was there, writes what is proposed, and leaves formats alone', () => {
    const { plan } = planOf(repairsOf(memoryOf(parts).check()), '修正');
    expect(plan.name).toBe('修正');
    expect(plan.expect.map((each) => (each.kind === 'cells' ? [rangeAddress(each.range.rect), each.cells] : null))).toEqual([['B7', [['']]], ['D7', [[0.2]]], ['F7', [[0.3]]]]);
    expect(plan.edits.map((edit) => (edit.kind === 'write' ? [rangeAddress(edit.range.rect), edit.cells, edit.formats] : null))).toEqual([['B7', [[0]], undefined], ['D7', [[0.7]], undefined], ['F7', [[1]], undefined]]);
  });

  test('text that becomes a number gets the format of its neighbours', () => {
    const memory = memoryOf({ C7: general('５０％') });
    const { plan } = planOf(repairsOf(memory.check()), 'x');
    expect(memory.apply(plan)).toEqual([]);
    expect(memory.cell('s1', 6, 2)).toEqual({ input: 0.5, format: '0.00%' });
    expect(memory.check().findings).toEqual([]);
  });

  test('a value that shares its cell with its label is found, and no repair would overwrite the label', () => {
    const rows = rowsFrom(`
部门整体支出绩效目标申报表
部门名称|县供水服务中心|||单位：万元
年度绩效目标|保障城区供水。
产出指标|数量指标：抢修供水管网60公里
|质量指标：出厂水质合格率达100%
|时效指标：漏损报修24小时内到场
效益指标|社会效益指标：城区供水普及率达99%
|服务对象满意度指标：90`);
    const report = reportOnValues(workbookOf(rows));
    expect(report.findings.filter(({ rule }) => rule === 'value-without-unit').map(({ cell }) => cellAddress(cell))).toEqual(['B8']);
    expect(repairsOf(report)).toEqual([]);
    expect(repairsOf(memoryOf({ F17: '≥90' }).check())).toHaveLength(1);
  });
});

describe('a cell that changed since', () => {
  test('is refused, with what was expected and what is there', () => {
    const memory = memoryOf(parts);
    const { plan } = planOf(repairsOf(memory.check()), 'x');
    memory.type('s1', 6, 3, 0.25);
    expect(memory.apply(plan)).toEqual([{ code: 'cell-changed', cell: { sheetId: 's1', cell: { row: 6, column: 3 } }, expected: 0.2, actual: 0.25 }]);
    expect(memory.cell('s1', 6, 5).input).toBe(0.3);
  });

  test('a formula is refused even where it shows the very value', () => {
    const memory = memoryOf(parts);
    memory.type('s1', 6, 5, { formula: '=1-SUM(B7:D7)', result: 0.3 });
    const { plan } = planOf(repairsOf(memory.check()), 'x');
    expect(memory.apply(plan)).toMatchObject([{ code: 'cell-changed', expected: 0.3, actual: { formula: '=1-SUM(B7:D7)' } }]);
    expect(memory.cell('s1', 6, 5).input).toEqual({ formula: '=1-SUM(B7:D7)', result: 0.3 });
  });

  test('a formula that shows nothing is refused too', () => {
    const memory = memoryOf(parts);
    memory.type('s1', 6, 1, { formula: '=IF(A1="","",1)', result: '' });
    const { plan } = planOf(repairsOf(memory.check()), 'x');
    expect(memory.apply(plan)).toMatchObject([{ code: 'cell-changed', expected: '' }]);
  });

  test('the repairs that were not refused can be made without it', () => {
    const memory = memoryOf({ G4: null, '2!G4': null, C4: 80, '2!C4': 80 }, { base: ['project', 'project'] });
    const repairs = repairsOf(memory.check()).filter(({ kind }) => kind === 'safe');
    expect(repairs.map(({ finding }) => nameOf(finding))).toEqual(['funding-blank s1 G4 other', 'funding-blank s2 G4 other']);
    memory.type('s1', 3, 6, { formula: '=C4-E4', result: '' });
    const refusals = memory.apply(planOf(repairs, 'x').plan);
    const selection = withoutRefused(repairs, refusals);
    expect(selection?.left).toEqual([repairs[0]]);
    expect(memory.apply(planOf(selection?.made ?? [], 'x').plan)).toEqual([]);
    expect(memory.cell('s2', 3, 6).input).toBe(0);
    expect(memory.cell('s1', 3, 6).input).toEqual({ formula: '=C4-E4', result: '' });
  });

  test('a protected sheet stops its own repairs, a protected workbook all of them', () => {
    const repair = repairOf('error', 1);
    expect(withoutRefused([repair], [{ code: 'sheet-protected', sheetId: 's1' }])).toEqual({ made: [], left: [repair] });
    expect(withoutRefused([repair], [{ code: 'sheet-protected', sheetId: 's2' }])).toEqual({ made: [repair], left: [] });
    expect(withoutRefused([repair], [{ code: 'workbook-protected' }])).toBeNull();
  });
});

describe('two repairs of one cell', () => {
  test('the worse finding has it, the other waits', () => {
    const [hint, error, warning] = [repairOf('info', 1, 2), repairOf('error', 2, 3), repairOf('warning', 4)];
    expect(planOf([hint, error, warning], 'x')).toMatchObject({ made: [error, warning], left: [hint] });
  });

  test('of equals the first', () => {
    const [first, second] = [repairOf('error', 1), repairOf('error', 1)];
    expect(planOf([first, second], 'x')).toMatchObject({ made: [first], left: [second] });
  });

  test('a repair that waits does not hold up a third', () => {
    const [error, hint, other] = [repairOf('error', 1), repairOf('info', 1, 2), repairOf('info', 2)];
    expect(planOf([error, hint, other], 'x')).toMatchObject({ made: [error, other], left: [hint] });
  });

  test('cells of other sheets do not meet', () => {
    const here = repairOf('error', 1);
    const there: Repair = { ...here, finding: { ...here.finding, sheetId: 's2' } };
    expect(planOf([here, there], 'x').left).toEqual([]);
  });
});

const repairable = Object.entries(examples).flatMap(([rule, { reject }]) => reject.map((example) => ({ rule, example, title: `${rule}: ${example.note}` })));

describe('all repairs of a workbook at once', () => {
  test.each(repairable)('$title', ({ example }) => {
    const memory = new Memory(exampleSheets(example));
    const before = memory.check(example.settings);
    const { plan, made } = planOf(repairsOf(before), 'x');
    expect(memory.apply(plan)).toEqual([]);
    const after = memory.check(example.settings).findings.map(nameOf);
    expect(after.filter((name) => made.some(({ finding }) => nameOf(finding) === name))).toEqual([]);
    const known = new Set(before.findings.map(nameOf));
    expect(after.filter((name) => !known.has(name) && !(example.after ?? []).includes(name.split(' ', 1)[0] ?? ''))).toEqual([]);
  });
});
