import { describe, expect, test } from '@jest/globals';
import { markPlan, unmarkPlan } from '../../src/compose/marks';
import type { Finding, Report } from '../../src/rules/report';
import { exampleSheets } from '../../src/rules/examples/workbook';
import type { Severity } from '../../src/rules/severity';
import { cellAddress, contains, parseRange, rangeAddress } from '../../src/sheet/address';
import type { Plan } from '../../src/sheet/edit';
import { checkSheets } from '../rules/run-example';

/** A report of good tables on two sheets, with findings at some cells. */
function reportWith(...found: readonly (readonly [sheetId: string, address: string, severity: Severity])[]): Report {
  const report = checkSheets(exampleSheets({ note: '', base: ['project', 'department'] }));
  const findings = found.map(([sheetId, address, severity]): Finding => {
    const { top: row, left: column } = parseRange(address) ?? { top: 0, left: 0 };
    return { rule: 'x', case: 'y', severity, sheetId, sheetName: sheetId, cell: { row, column }, table: 0, facts: {}, expected: null, actual: null, fix: null };
  });
  return { ...report, findings };
}

function marksIn({ edits }: Plan): object[] {
  return edits.map((edit) => {
    if (edit.kind !== 'mark') throw new Error(`marks only, no ${edit.kind}`);
    return { sheet: edit.sheetId, ...Object.fromEntries(edit.marks.map(({ level, areas }) => [level, areas.map(rangeAddress).join()])) };
  });
}

describe('marks', () => {
  test('one edit a sheet, the areas by severity, neighbours together', () => {
    const report = reportWith(['s1', 'D10', 'error'], ['s1', 'D11', 'error'], ['s1', 'F11', 'info'], ['s2', 'A1', 'warning']);
    expect(marksIn(markPlan(report, [], 'x'))).toEqual([{ sheet: 's1', error: 'D10:D11', info: 'F11' }, { sheet: 's2', warning: 'A1' }]);
  });

  test('a cell with several findings is marked once, by the worst of them', () => {
    const report = reportWith(['s1', 'B7', 'info'], ['s1', 'B7', 'error'], ['s1', 'B7', 'warning'], ['s1', 'C7', 'info']);
    expect(marksIn(markPlan(report, [], 'x'))[0]).toEqual({ sheet: 's1', error: 'B7', info: 'C7' });
  });

  test('a sheet without findings loses the marks that it had', () => {
    expect(marksIn(markPlan(reportWith(['s2', 'A1', 'error']), [], 'x'))).toEqual([{ sheet: 's1' }, { sheet: 's2', error: 'A1' }]);
  });

  test('so does one that was checked and has no table', () => {
    expect(marksIn(markPlan(reportWith(['s2', 'A1', 'error']), ['s1', 's2', 's3'], 'x'))).toEqual([{ sheet: 's1' }, { sheet: 's2', error: 'A1' }, { sheet: 's3' }]);
  });

  test('the plan is named, and expects nothing of contents, as it changes none', () => {
    expect(markPlan(reportWith(), [], '标注')).toMatchObject({ name: '标注', expect: [] });
  });

  test('on a table full of faults each finding lies in the mark of its cell', () => {
    const report = checkSheets(exampleSheets({ note: '', change: { F11: '若干', F12: '≥150', B7: null, C7: null, D12: '0', D13: 0, C4: 90 } }));
    const [edit] = markPlan(report, [], 'x').edits;
    if (edit?.kind !== 'mark') throw new Error('no mark');
    expect(report.findings.length).toBeGreaterThan(5);
    for (const { cell } of report.findings) {
      const covering = edit.marks.filter(({ areas }) => areas.some((area) => contains(area, cell)));
      expect({ cell: cellAddress(cell), marks: covering.length }).toEqual({ cell: cellAddress(cell), marks: 1 });
    }
  });

  test('taking them away names each sheet and leaves no mark', () => {
    expect(unmarkPlan(['s1', 's2'], '清除标注')).toEqual({ name: '清除标注', expect: [], edits: [{ kind: 'mark', sheetId: 's1', marks: [] }, { kind: 'mark', sheetId: 's2', marks: [] }] });
  });
});
