/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import type { Edit, Plan } from '../../../src/sheet/edit';
import { isWriting } from '../../office-host/ledger';
import { profiles } from '../../office-host/profiles';
import type { WorkbookData } from '../../office-host/workbook/data';
import { expectOutcome, planOf, range, rect, stateOf, supplyResults, write } from './applying';
import { setUpEach } from './set-up-each';
import type { Setup } from './setup';

const setUp = setUpEach();

const workbook: WorkbookData = {
  sheets: [
    {
      id: '{A}',
      name: '目标表',
      rows: [['项目', 0.1 + 0.2, true], ['#REF!', '一', 3], ['=文字', '', 6]],
      formulas: { C3: '=SUM(C2,3)' },
      formats: { B1: '0.00%', A3: '@' },
      merges: ['A5:B5'],
      rules: [
        { kind: 'expression', formula: 'A1>1', areas: 'A1:C9', fill: '#00FF00' },
        { kind: 'dataBar', areas: 'C1:C3', text: 'bar' },
      ],
      looks: { A1: { bold: true, fill: '#FFFF00' } },
    },
    { id: '{B}', name: 'Other, sheet', rows: [['甲']] },
  ],
};

/** Carries a plan out, looks at the workbook, takes it back, and looks whether the workbook is what it was. */
async function thereAndBack(current: Setup, plan: Plan): Promise<unknown> {
  const before = stateOf(current.excel);
  supplyResults(current.excel, plan);
  const { undo } = expectOutcome(await current.host.apply(plan), 'done');
  const after = stateOf(current.excel);
  expect(after).not.toEqual(before);
  expectOutcome(await current.host.apply(undo), 'done');
  expect(stateOf(current.excel)).toEqual(before);
  return after;
}

describe.each(profiles)('apply with $name', (profile) => {
  test('writes every kind of content, leaves cells alone, and takes it back', async () => {
    const setup = await setUp({ workbook, profile });
    const cells = [['文字', null, 5], [false, { formula: '=C1*2', result: 10 }, ''], ['', '#N/A', { formula: '="a"&"b"', result: 'ab' }]];
    const after = await thereAndBack(setup, planOf(write('{A}', 'A1:C3', cells, [[null, null, '0.0'], [null, '0', null], [null, null, null]])));
    expect(after).toMatchObject({
      sheets: [{
        rows: [['文字', 0.3, 5], [false, 10], ['', '#N/A', 'ab']],
        formulas: { B2: '=C1*2', C3: '="a"&"b"' },
        formats: { A1: '@', B1: '0.00%', C1: '0.0', B2: '0', A3: '@', B3: '@' },
      }, {}],
    });
  });

  test('costs one round trip to read, one to write and one to read back', async () => {
    const setup = await setUp({ workbook, profile });
    await setup.host.apply(planOf(write('{A}', 'B2', [['二']]), write('{B}', 'A1', [[1]])));
    expect(setup.excel.ledger.trips.map(isWriting)).toEqual([false, true, false]);
  });

  test('marks cells by rules of its own, finds them again, and takes only those away', async () => {
    const setup = await setUp({ workbook, profile });
    const marks = [{ level: 'error' as const, areas: [rect('A1'), rect('B2:C3')] }, { level: 'info' as const, areas: [rect('B1')] }];
    const after = await thereAndBack(setup, planOf({ kind: 'mark', sheetId: '{A}', marks }, { kind: 'mark', sheetId: '{B}', marks: marks.slice(1) }));
    expect(after).toMatchObject({
      sheets: [{
        rules: [
          { kind: 'expression', formula: 'LEN("indicator-check:E")>0', areas: 'A1,B2:C3', fill: '#FFC7CE' },
          { kind: 'expression', formula: 'LEN("indicator-check:I")>0', areas: 'B1', fill: '#DDEBF7' },
          { kind: 'expression', formula: 'A1>1', areas: 'A1:C9', fill: '#00FF00' },
          { kind: 'dataBar', areas: 'C1:C3', text: 'bar' },
        ],
        looks: { A1: { bold: true, fill: '#FFFF00' } },
      }, { rules: [{ areas: 'B1' }] }],
    });
  });

  test('takes marks away that copying has torn into pieces, and puts them back as they were', async () => {
    const pieces = ['A1:A2', 'C:C', '7:7'].map((areas) => ({ kind: 'expression', formula: 'LEN("indicator-check:W")>0', areas, fill: '#FFEB9C' }));
    const [first] = workbook.sheets;
    const setup = await setUp({ workbook: { sheets: [{ ...first, name: '表', rows: [['x']], rules: [...(first?.rules ?? []), ...pieces] }] }, profile });
    const sheetId = setup.excel.model.sheets[0]?.id ?? '';
    const { undo } = expectOutcome(await setup.host.apply(planOf({ kind: 'mark', sheetId, marks: [] })), 'done');
    expect(setup.excel.model.sheets[0]?.rules.map(({ kind }) => kind)).toEqual(['expression', 'dataBar']);
    expect(undo.edits).toEqual([{ kind: 'mark', sheetId, marks: [{ level: 'warning', areas: [rect('A1:A2'), rect('C1:C1048576'), rect('A7:XFD7')] }] }]);
    expectOutcome(await setup.host.apply(undo), 'done');
    expect(setup.excel.model.sheets[0]?.rules).toMatchObject([{ formula: 'LEN("indicator-check:W")>0' }, { formula: 'A1>1' }, { kind: 'dataBar' }]);
  });

  test('makes as many rules as the addresses of many marks need', async () => {
    const setup = await setUp({ workbook, profile });
    const areas = Array.from({ length: 500 }, (_, row) => ({ top: row * 2, left: 1, bottom: row * 2, right: 1 }));
    const after = await thereAndBack(setup, planOf({ kind: 'mark', sheetId: '{A}', marks: [{ level: 'warning', areas }] }));
    expect(JSON.stringify(after)).toContain('B993,B995,B997,B999');
    const addresses = setup.excel.ledger.operations.filter(({ name }) => name === 'Worksheet.GetRanges').map(({ args }) => String(args[0]));
    expect(addresses.length).toBeGreaterThanOrEqual(10);
    expect(Math.max(...addresses.map(({ length }) => length))).toBeLessThanOrEqual(255);
  });

  test.each<[string | null, string[]]>([
    [null, ['目标表', 'Other, sheet', '汇总']],
    ['{A}', ['目标表', '汇总', 'Other, sheet']],
    ['{B}', ['目标表', 'Other, sheet', '汇总']],
  ])('adds a sheet after %s, knows its id, and takes it away', async (after, names) => {
    const setup = await setUp({ workbook, profile });
    const plan = planOf({ kind: 'add-sheet', sheetId: 'new', name: '汇总', after }, write('new', 'B2', [['=1']]));
    const before = stateOf(setup.excel);
    const { undo, sheetIds } = expectOutcome(await setup.host.apply(plan), 'done');
    expect(setup.excel.model.sheets.map(({ name }) => name)).toEqual(names);
    expect(setup.excel.model.find('汇总')).toMatchObject({ id: sheetIds['new'], rows: [[], ['', '=1']] });
    expectOutcome(await setup.host.apply(undo), 'done');
    expect(stateOf(setup.excel)).toEqual(before);
  });
});

const wide: Edit = { kind: 'write', range: range('{A}', 'A10:J4009'), cells: Array.from({ length: 4_000 }, () => Array.from({ length: 10 }, () => '严格按照有关会议文件精神执行'.repeat(6))) };

test('a large write goes in several messages, each under the limit', async () => {
  const setup = await setUp({ workbook });
  const before = stateOf(setup.excel);
  const { undo } = expectOutcome(await setup.host.apply(planOf(wide)), 'done');
  expect(setup.excel.model.values(setup.excel.model.sheets[0] ?? never(), rect('J4009'))).toEqual([['严格按照有关会议文件精神执行'.repeat(6)]]);
  const sizes = setup.excel.ledger.trips.map(({ requestBytes }) => requestBytes);
  expect(sizes.filter((bytes) => bytes > 1_000_000).length).toBeGreaterThan(2);
  expect(Math.max(...sizes)).toBeLessThan(4_200_000);
  expectOutcome(await setup.host.apply(undo), 'done');
  expect(stateOf(setup.excel)).toEqual(before);
});

function never(): never {
  throw new Error('no sheet');
}
