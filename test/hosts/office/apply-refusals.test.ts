/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import type { Edit, Expectation, Plan } from '../../../src/sheet/edit';
import { excel114, excel19, profiles } from '../../office-host/profiles';
import type { WorkbookData } from '../../office-host/workbook/data';
import { expectOutcome, planOf, range, rect, stateOf, write } from './applying';
import { setUpEach } from './set-up-each';

const setUp = setUpEach();

const workbook: WorkbookData = {
  sheets: [
    { id: '{A}', name: '目标表', rows: [['a', 1, 2], ['b', 3, 4]], formulas: { C2: '=B2+1' }, merges: ['A4:B5'], arrays: ['E1:E2'] },
    { id: '{P}', name: '保护', rows: [['x']], isProtected: true },
  ],
};

function expecting(expect: Expectation[], ...edits: Edit[]): Plan {
  return { name: '', expect, edits };
}

const one = write('{A}', 'A1', [['新']]);
const cellA = (row: number, column: number): { sheetId: string; cell: { row: number; column: number } } => ({ sheetId: '{A}', cell: { row, column } });

const cases: [string, Plan, readonly object[]][] = [
  ['a cell changed', expecting([{ kind: 'cells', range: range('{A}', 'A1:B1'), cells: [['a', 5]] }], one), [{ code: 'cell-changed', cell: cellA(0, 1), expected: 5, actual: 1 }]],
  ['a value became a formula', expecting([{ kind: 'cells', range: range('{A}', 'C2'), cells: [[4]] }], one), [{ code: 'cell-changed', expected: 4, actual: { formula: '=B2+1' } }]],
  ['neither content is there', expecting([{ kind: 'cells', range: range('{A}', 'B1'), cells: [[5]], or: [[6]] }], one), [{ code: 'cell-changed', actual: 1 }]],
  ['the sheet has grown', expecting([{ kind: 'within', sheetId: '{A}', rect: rect('A1:C1') }], one), [{ code: 'sheet-grown', sheetId: '{A}', used: rect('A1:C2') }]],
  ['the sheet is gone', planOf(one, write('{X}', 'A1', [['y']])), [{ code: 'sheet-missing', sheetId: '{X}' }]],
  ['an expected sheet is gone', expecting([{ kind: 'within', sheetId: '{X}', rect: rect('A1') }], one), [{ code: 'sheet-missing', sheetId: '{X}' }]],
  ['the sheet is protected', planOf(one, write('{P}', 'A1', [['y']]), { kind: 'mark', sheetId: '{P}', marks: [{ level: 'error', areas: [rect('A1')] }] }), [{ code: 'sheet-protected', sheetId: '{P}' }, { code: 'sheet-protected', sheetId: '{P}' }]],
  ['a name is taken', planOf({ kind: 'add-sheet', sheetId: 'n', name: '目标表', after: null }), [{ code: 'name-taken', name: '目标表' }]],
  ['a name is taken by another', planOf({ kind: 'rename-sheet', sheetId: '{P}', name: '目标表' }), [{ code: 'name-taken', name: '目标表' }]],
  ['a name is none', planOf({ kind: 'rename-sheet', sheetId: '{A}', name: 'a/b' }), [{ code: 'name-invalid', name: 'a/b' }]],
  ['a text is too long', planOf(write('{A}', 'B1', [['长'.repeat(32_768)]])), [{ code: 'text-too-long', cell: cellA(0, 1), length: 32_768 }]],
  ['a look would change what is the person’s', planOf({ kind: 'format', range: range('{A}', 'C2:D2'), look: { bold: true } }), [{ code: 'not-ours', kind: 'format', sheetId: '{A}' }]],
  ['a width would', planOf({ kind: 'width', sheetId: '{A}', from: 0, to: 0, characters: 9 }), [{ code: 'not-ours', kind: 'width', sheetId: '{A}' }]],
];

describe.each(profiles)('a plan is refused with $name', (profile) => {
  test.each(cases)('because %s; nothing is written', async (_, plan, refusals) => {
    const setup = await setUp({ workbook, profile });
    const told: unknown[] = [];
    const applied = await setup.host.apply(plan, { beforeWriting: (undo) => { told.push(undo); return Promise.resolve(); } });
    const { refusals: found } = expectOutcome(applied, 'refused');
    expect(found).toHaveLength(refusals.length);
    expect(found).toMatchObject(refusals);
    expect(setup.excel.ledger.disturbing.filter(({ effect }) => effect === 'write')).toEqual([]);
    expect(told).toEqual([]);
  });

  test('because the workbook’s structure is protected', async () => {
    const setup = await setUp({ workbook: { ...workbook, isProtected: true }, profile });
    const { refusals } = expectOutcome(await setup.host.apply(planOf({ kind: 'add-sheet', sheetId: 'n', name: 'N', after: null })), 'refused');
    expect(refusals).toEqual([{ code: 'workbook-protected' }]);
    expect(setup.excel.ledger.roundTrips).toBe(1);
  });
});

describe('merges and arrays', () => {
  const merged = planOf(write('{A}', 'A4:C5', [['甲', '', '丙'], ['', '丁', null]]));
  const array = planOf(write('{A}', 'D1:E1', [['x', 'y']]));

  test('are seen before anything is written where Excel tells them', async () => {
    const setup = await setUp({ workbook, profile: excel114 });
    expect(expectOutcome(await setup.host.apply(merged), 'refused').refusals).toEqual([{ code: 'cell-merged', cell: cellA(4, 1) }]);
    expect(expectOutcome(await setup.host.apply(array), 'refused').refusals).toEqual([{ code: 'cell-in-array', cell: cellA(0, 4) }]);
  });

  test('are noticed by reading back, and what was written is taken back, where it does not', async () => {
    const setup = await setUp({ workbook, profile: excel19 });
    const before = stateOf(setup.excel);
    expect(await setup.host.apply(merged)).toMatchObject({ outcome: 'taken-back', error: { code: 'not-written' } });
    expect(stateOf(setup.excel)).toEqual(before);
    expect(await setup.host.apply(array)).toMatchObject({ outcome: 'taken-back' });
    expect(stateOf(setup.excel)).toEqual(before);
  });

  test('of which there are too many to be told cost one more round trip', async () => {
    const setup = await setUp({ workbook, profile: excel114 });
    setup.excel.faults.fail('GeneralException');
    expectOutcome(await setup.host.apply(planOf(one)), 'done');
    expect(setup.excel.ledger.roundTrips).toBe(4);
    expect(setup.excel.ledger.trips.map(({ operations }) => operations.some(({ name }) => name.includes('Merged')))).toEqual([false, false, false, false]);
  });
});

describe('before the first write', () => {
  test('the way back is told, and where it cannot be kept nothing is written', async () => {
    const setup = await setUp({ workbook });
    const before = stateOf(setup.excel);
    const plan = planOf(write('{A}', 'A1:B1', [['新', null]]), { kind: 'add-sheet', sheetId: 'n', name: 'N', after: null });
    const applying = setup.host.apply(plan, { beforeWriting: (undo) => Promise.reject(new Error(JSON.stringify(undo.edits))) });
    await expect(applying).rejects.toThrow(JSON.stringify([
      { kind: 'write', range: range('{A}', 'A1:B1'), cells: [['a', null]], formats: [['General', null]] },
      { kind: 'delete-sheet', sheetId: null, name: 'N' },
    ]));
    expect(stateOf(setup.excel)).toEqual(before);
  });

  test('a signal stops it', async () => {
    const setup = await setUp({ workbook });
    const stopping = new AbortController();
    const applying = setup.host.apply(planOf(one), { signal: stopping.signal, beforeWriting: () => { stopping.abort(new Error('stopped')); return Promise.resolve(); } });
    await expect(applying).rejects.toThrow('stopped');
    expect(setup.excel.ledger.disturbing.filter(({ effect }) => effect === 'write')).toEqual([]);
  });

  test('an error of Excel’s is the apply’s own', async () => {
    const setup = await setUp({ workbook, profile: excel19 });
    setup.excel.faults.fail('AccessDenied');
    await expect(setup.host.apply(planOf(one))).rejects.toMatchObject({ code: 'access-denied' });
  });
});

test('the second of two contents that are allowed is as good as the first', async () => {
  const setup = await setUp({ workbook });
  expectOutcome(await setup.host.apply(expecting([{ kind: 'cells', range: range('{A}', 'B1:C1'), cells: [[5, null]], or: [[1, 9]] }], one)), 'done');
});
