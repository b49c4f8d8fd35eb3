import { describe, expect, test } from '@jest/globals';
import { blankFormOf, usualOptions } from '../../../src/compose/template/blank';
import { sheetPlace, usedRect } from '../../../src/compose/template/free-place';
import { shifted } from '../../../src/compose/template/place-on-sheet';
import { templatePlan, templateSize } from '../../../src/compose/template/template-plan';
import { forms } from '../../../src/forms/registry';
import { templateWords } from '../../../src/locales/template-words';
import { cellAddress, parseRange, rangeAddress } from '../../../src/sheet/address';
import type { CellValue, SheetValues } from '../../../src/sheet/snapshot';
import { checkSheets } from '../../rules/run-example';
import { filledRightly } from './filled';

const size = { rows: 10, columns: 4 };
const used = { top: 1, left: 1, bottom: 8, right: 3 };

function placed(cell: string | null, at: typeof used | null = used): string {
  const wanted = cell === null ? null : parseRange(cell);
  const place = sheetPlace(at, wanted && { row: wanted.top, column: wanted.left }, size);
  if (place.kind === 'free') return `free ${cellAddress(place.at)}`;
  return `taken, next ${place.next ? cellAddress(place.next) : 'none'}`;
}

describe('a place on a sheet', () => {
  test.each([
    ['A1', null, 'free A1'],
    ['A11', used, 'free A11'],
    ['F1', used, 'free F1'],
    // Within, beginning before, and touching what is there.
    ['C4', used, 'taken, next B12'],
    ['A1', used, 'taken, next B12'],
    ['A10', used, 'taken, next B12'],
    ['E1', used, 'taken, next B12'],
    // No form may reach over the sheet's end.
    ['A1048570', used, 'taken, next B12'],
    ['XFC20', used, 'taken, next B12'],
  ] as const)('%s beside %j is %s', (cell, at, expected) => {
    expect(placed(cell, at)).toBe(expected);
  });

  test('without a wanted cell is the next one', () => {
    expect([placed(null, null), placed(null)]).toEqual(['free A1', 'free B12']);
  });

  test('is at the right of a sheet that is full to its last row, and nowhere on one that is full', () => {
    expect(placed('A1', { ...used, bottom: 1_048_575 })).toBe('taken, next G2');
    expect(placed('A1', { top: 0, left: 0, bottom: 1_048_575, right: 16_383 })).toBe('taken, next none');
  });
});

test('what was not read of a sheet is taken', () => {
  const sheet: SheetValues = { id: 's', name: 'S', visibility: 'visible', origin: { row: 1, column: 1 }, values: [['x', 1], ['y']] };
  expect(usedRect(sheet)).toEqual({ top: 1, left: 1, bottom: 2, right: 2 });
  expect(usedRect({ ...sheet, unread: { top: 3, left: 1, bottom: 99, right: 2 } })).toEqual({ top: 1, left: 1, bottom: 99, right: 2 });
  expect(usedRect({ ...sheet, values: [] })).toBeNull();
});

/** A sheet with a filled form, its checks beside it, and a blank one at the next place. */
function sheetWith(first: (typeof forms)[number], second: (typeof forms)[number]): { readonly values: SheetValues; readonly expected: readonly string[] } {
  const cells: ((CellValue | undefined)[] | undefined)[] = [];
  const put = (row: number, column: number, value: CellValue): void => { (cells[row] ??= [])[column] = value; };
  const draw = (form: (typeof forms)[number], at: { readonly row: number; readonly column: number }): void => {
    for (const edit of templatePlan(form, usualOptions, { kind: 'on-sheet', sheetId: 's', at }, templateWords(form.id, 'zh-CN')).edits) {
      if (edit.kind !== 'write') continue;
      edit.cells.forEach((row, down) => { row.forEach((input, across) => { if (input !== null) put(edit.range.rect.top + down, edit.range.rect.left + across, typeof input === 'object' ? input.result : input); }); });
    }
  };
  const values = (): SheetValues => ({ id: 's', name: 'S', visibility: 'visible', origin: { row: 0, column: 0 }, values: Array.from(cells, (row) => Array.from(row ?? [], (value) => value ?? '')) });
  draw(first, { row: 0, column: 0 });
  const one = blankFormOf(first, usualOptions);
  for (const { row, column, value } of filledRightly(first.id, one)) put(row, column, value);
  const place = sheetPlace(usedRect(values()), { row: 0, column: 0 }, templateSize(second, usualOptions, templateWords(second.id, 'zh-CN')));
  const at = place.kind === 'taken' ? place.next : null;
  if (!at) throw new Error('no place');
  draw(second, at);
  return { values: values(), expected: [`${first.id} ${rangeAddress(one.table)}`, `${second.id} ${rangeAddress(shifted(blankFormOf(second, usualOptions).table, at))}`] };
}

test.each(forms.flatMap((first) => forms.map((second) => ({ title: `${second.id} below ${first.id}`, first, second }))))('$title: both are found, each in its range', ({ first, second }) => {
  const { values, expected } = sheetWith(first, second);
  const { tables, nearMisses } = checkSheets([{ values, formats: [] }]);
  expect(tables.map(({ table }) => `${table.form} ${rangeAddress(table.range)}`)).toEqual(expected);
  expect(nearMisses).toEqual([]);
});
