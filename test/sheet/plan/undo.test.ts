import { describe, expect, test } from '@jest/globals';
import type { Edit, Plan } from '../../../src/sheet/edit';
import type { RangeState, StateBefore } from '../../../src/sheet/plan/facts';
import { refusalsOf } from '../../../src/sheet/plan/refusals';
import { placedWrites, rangesToRead } from '../../../src/sheet/plan/ranges';
import { undoOf } from '../../../src/sheet/plan/undo';
import { parseRange, rangeAddress, type RangeRef } from '../../../src/sheet/address';
import type { CellInput } from '../../../src/sheet/cell-input';

function at(address: string, sheetId = 's'): RangeRef {
  const rect = parseRange(address);
  if (!rect) throw new Error(address);
  return { sheetId, rect };
}

function write(address: string, cells: (CellInput | null)[][], sheetId = 's'): Edit {
  return { kind: 'write', range: at(address, sheetId), cells };
}

function before(...ranges: RangeState[]): StateBefore {
  return { sheets: [{ id: 's', name: '表', used: null, isProtected: false, marks: [] }], isStructureProtected: false, ranges };
}

const plan = (...edits: Edit[]): Plan => ({ name: 'p', expect: [], edits });
const insert: Edit = { kind: 'insert-rows', sheetId: 's', at: 2, count: 2 };

describe('writes and rows that come in', () => {
  test.each([
    ['A1', 'A1'],
    ['A6', 'A4'],
    ['A3', null],
    ['A3:B4', null],
  ])('what is written to %s was at %s', (written, was) => {
    const placed = placedWrites(plan(insert, write(written, [['x']])));
    expect(placed.map(({ before: { rect } }) => rangeAddress(rect))).toEqual(was === null ? [] : [was]);
  });

  test('a write across them is a mistake in the plan', () => {
    expect(() => rangesToRead(plan(insert, write('A2:A3', [['x'], ['y']])))).toThrow('across rows');
  });

  test('the rows go first, then contents go back to where they were', () => {
    const undo = undoOf(plan(insert, write('A3', [['new']]), write('A6', [['x']])), before({ cells: [['old']], formats: [['0']] }), {});
    expect(undo.edits).toEqual([
      { kind: 'delete-rows', sheetId: 's', at: 2, count: 2 },
      { kind: 'write', range: at('A4'), cells: [['old']], formats: [['0']] },
    ]);
    expect(undo.expect).toEqual([
      { kind: 'cells', range: at('A6'), cells: [['x']] },
      { kind: 'cells', range: at('A3'), cells: [['new']] },
    ]);
    expect(rangesToRead(undo).map(({ rect }) => rangeAddress(rect))).toEqual(['A6', 'A3', 'A6']);
  });

  test('after an interruption only what is wholly done may be taken back', () => {
    const [expectation] = undoOf(plan(insert, write('A6', [['x']])), before({ cells: [['old']], formats: [['0']] }), null).expect;
    expect(expectation).not.toHaveProperty('or');
  });
});

test('cells that a plan leaves alone may change before it is taken back', () => {
  const edit: Edit = { kind: 'write', range: at('A1:B1'), cells: [['x', null]] };
  const undo = undoOf(plan(edit), before({ cells: [['old', 'other']], formats: [['0', '0.0']] }), {});
  expect(undo.expect).toEqual([{ kind: 'cells', range: at('A1:B1'), cells: [['x', null]] }]);
  const found = (...cells: CellInput[]): readonly unknown[] => refusalsOf(undo, before({ cells: [cells], formats: [['0', '0.0']] }, { cells: [cells], formats: [['0', '0.0']] }));
  expect(found('x', 'changed')).toEqual([]);
  expect(found('changed', 'other')).toMatchObject([{ code: 'cell-changed', expected: 'x', actual: 'changed' }]);
});

test('a new sheet that was named anew goes by its id, or by either name', () => {
  const edits: Edit[] = [{ kind: 'add-sheet', sheetId: 'n', name: '新', after: null }, { kind: 'rename-sheet', sheetId: 'n', name: '汇总' }, { kind: 'move-sheet', sheetId: 'n', position: 0 }];
  expect(undoOf(plan(...edits), before(), { n: '7' }).edits).toEqual([{ kind: 'delete-sheet', sheetId: '7', name: '新' }]);
  expect(undoOf(plan(...edits), before(), null).edits.map((edit) => (edit.kind === 'delete-sheet' ? edit.name : edit.kind))).toEqual(['汇总', '新']);
});

test('sheets are taken away last, and given their names after that', () => {
  const undo = undoOf(
    plan({ kind: 'rename-sheet', sheetId: 's', name: '旧' }, { kind: 'add-sheet', sheetId: 'n', name: '表', after: null }, write('A1', [['x']])),
    before({ cells: [['']], formats: [['General']] }),
    { n: '7' },
  );
  expect(undo.edits.map(({ kind }) => kind)).toEqual(['write', 'delete-sheet', 'rename-sheet']);
});

test('of contents that overlap the last is expected, and the first is put back', () => {
  const state = before({ cells: [[1, 2]], formats: [['General', 'General']] }, { cells: [[2]], formats: [['General']] });
  const undo = undoOf(plan(write('A1:B1', [[5, 6]]), write('B1', [[7]])), state, {});
  expect(undo.expect).toStrictEqual([{ kind: 'cells', range: at('A1:B1'), cells: [[5, null]] }, { kind: 'cells', range: at('B1'), cells: [[7]] }]);
  expect(undo.edits.map((edit) => (edit.kind === 'write' ? edit.cells : []))).toStrictEqual([[[2]], [[1, 2]]]);
});

test('on a new sheet too, and cells that no content reaches are to be empty', () => {
  const undo = undoOf(plan({ kind: 'add-sheet', sheetId: 'n', name: 'n', after: null }, write('A1:C1', [[5, null, null]], 'n'), write('A1:B1', [[7, 8]], 'n')), before(), { n: '3' });
  expect(undo.expect).toStrictEqual([
    { kind: 'cells', range: at('A1:C1', '3'), cells: [[null, null, '']] }, { kind: 'cells', range: at('A1:B1', '3'), cells: [[7, 8]] }, { kind: 'within', sheetId: '3', rect: at('A1:C1').rect },
  ]);
});
