import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type EditedCell, sheetOfCells, withCells } from '../../../src/hosts/file/edited-sheet';
import type { ReadSheet } from '../../../src/hosts/file/file-host';
import { cellAddress } from '../../../src/sheet/address';
import type { CellValue } from '../../../src/sheet/snapshot';

const outline = { id: '1', name: '表', visibility: 'visible' } as const;

/** Sheet with 预算 in B2 and 36 in C2, the latter with two decimals. */
const small: ReadSheet = {
  values: { ...outline, origin: { row: 1, column: 1 }, values: [['预算', 36]] },
  formats: [['General', '0.00']],
  active: true,
};

/** What a sheet holds, cell by cell. */
function contentOf({ values: { origin, values }, formats }: ReadSheet): Record<string, readonly [CellValue, string]> {
  return Object.fromEntries(values.flatMap((row, down) => row.flatMap((value, across) =>
    (value === '' ? [] : [[cellAddress({ row: origin.row + down, column: origin.column + across }), [value, formats[down]?.[across] ?? 'missing'] as const]]))));
}

function edit(row: number, column: number, value: CellValue, format = 'General'): EditedCell {
  return { row, column, value, format };
}

describe('edits of a sheet', () => {
  test('a cell within is replaced, and the sheet given stays as it was', () => {
    const before = structuredClone(small);
    expect(contentOf(withCells(small, [edit(1, 2, 35, '0.00')]))).toEqual({ B2: ['预算', 'General'], C2: [35, '0.00'] });
    expect(small).toEqual(before);
  });

  test('the used range grows in all directions', () => {
    const edited = withCells(small, [edit(0, 0, '标题'), edit(3, 4, true)]);
    expect(edited.values.origin).toEqual({ row: 0, column: 0 });
    expect(contentOf(edited)).toEqual({ A1: ['标题', 'General'], B2: ['预算', 'General'], C2: [36, '0.00'], E4: [true, 'General'] });
  });

  test('emptying a cell outside changes nothing, and emptying one within leaves its place', () => {
    expect(withCells(small, [edit(9, 9, '')])).toBe(small);
    expect(contentOf(withCells(small, [edit(1, 1, '')]))).toEqual({ C2: [36, '0.00'] });
    expect(withCells(small, [edit(1, 1, '')]).values.origin).toEqual({ row: 1, column: 1 });
  });

  test('an empty sheet begins at its first cell', () => {
    const edited = withCells(sheetOfCells(outline, []), [edit(4, 2, 1)]);
    expect(edited.values).toMatchObject({ origin: { row: 4, column: 2 }, values: [[1]] });
  });

  test.each<[CellValue, CellValue]>([[0.1 + 0.2, 0.3], [-0, 0], [Number.NaN, '#NUM!'], [Infinity, '#NUM!'], ['=1+1', '=1+1'], [false, false]])('the value %p is kept as %p', (typed, kept) => {
    expect(contentOf(withCells(small, [edit(1, 1, typed)]))).toMatchObject({ B2: [kept, 'General'] });
  });

  test('any edits one after the other give what a plain list of cells gives', () => {
    const value = fc.oneof(fc.constant(''), fc.string({ minLength: 1, maxLength: 3 }), fc.integer(), fc.boolean());
    const cells = fc.array(fc.record({ row: fc.nat(8), column: fc.nat(8), value, format: fc.constantFrom('General', '0%', '@') }), { maxLength: 12 });
    fc.assert(fc.property(fc.array(cells, { maxLength: 6 }), (steps) => {
      const list = new Map<string, readonly [CellValue, string]>();
      for (const cell of steps.flat()) list.set(cellAddress(cell), [cell.value, cell.format]);
      const expected = Object.fromEntries([...list].filter(([, [held]]) => held !== ''));
      expect(contentOf(steps.reduce(withCells, sheetOfCells(outline, [])))).toEqual(expected);
    }));
  });
});
