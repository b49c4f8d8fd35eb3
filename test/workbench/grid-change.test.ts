import { expect, test } from '@jest/globals';
import { gridChange } from '../../src/workbench/grid/grid-change';

const at = { unitId: 'book-1', subUnitId: '3' };

test.each([
  ['cells that were typed', 'sheet.mutation.set-range-values', { ...at, cellValue: { 3: { 2: { v: 1 }, 5: { v: 2 } } } }, { kind: 'cells', sheetId: '3', cells: [{ row: 3, column: 2 }, { row: 3, column: 5 }] }],
  ['formats that were set', 'sheet.mutation.set.numfmt', { ...at, values: { 1: { ranges: [{ startRow: 1, startColumn: 2, endRow: 3, endColumn: 4 }] } } }, { kind: 'formats', sheetId: '3', ranges: [{ top: 1, left: 2, bottom: 3, right: 4 }] }],
  ['formats that were taken away', 'sheet.mutation.remove.numfmt', { ...at, ranges: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 }] }, { kind: 'formats', sheetId: '3', ranges: [{ top: 0, left: 0, bottom: 0, right: 0 }] }],
  ['rows that were added', 'sheet.mutation.insert-row', at, { kind: 'moved', sheetIds: ['3'] }],
  ['columns that were removed', 'sheet.mutation.remove-col', at, { kind: 'moved', sheetIds: ['3'] }],
  ['cells moved to another sheet', 'sheet.mutation.move-range', { unitId: 'book-1', from: { subUnitId: '1' }, to: { subUnitId: '2' } }, { kind: 'moved', sheetIds: ['1', '2'] }],
  ['a tab with another name', 'sheet.mutation.set-worksheet-name', at, { kind: 'tabs' }],
  ['a tab that is gone', 'sheet.mutation.remove-sheet', at, { kind: 'tabs' }],
  ['another cell that is looked at', 'sheet.operation.set-selections', at, { kind: 'looked' }],
  ['a width', 'sheet.mutation.set-worksheet-col-width', at, null],
  ['a command, whose mutations follow', 'sheet.command.set-range-values', at, null],
  ['something without parameters', 'sheet.mutation.set-range-values', undefined, { kind: 'cells', sheetId: '', cells: [] }],
])('%s', (_name, id, params, change) => {
  expect(gridChange({ id, params })).toEqual(change);
});
