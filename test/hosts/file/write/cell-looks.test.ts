import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { looksAfter } from '../../../../src/hosts/file/write/cell-looks';
import { cellAddress, type Rect } from '../../../../src/sheet/address';
import type { Edit } from '../../../../src/sheet/edit';
import type { BorderSide } from '../../../../src/sheet/sheet-look';

const sheetId = '{A}';
const sides: readonly BorderSide[] = ['top', 'bottom', 'left', 'right', 'inside-horizontal', 'inside-vertical'];
const format = (rect: Rect, fill: string): Edit => ({ kind: 'format', range: { sheetId, rect }, look: { fill } });
const borders = (rect: Rect, some: readonly BorderSide[] = sides): Edit => ({ kind: 'borders', range: { sheetId, rect }, borders: { sides: some, style: 'thin', color: '000000' } });

/** What each cell looks like by some areas; a cell that stands in two says so. */
function byCell(areas: ReturnType<typeof looksAfter>): Record<string, unknown> {
  const looks: Record<string, unknown> = {};
  for (const { rect, look } of areas) {
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      for (let column = rect.left; column <= rect.right; column += 1) {
        const cell = cellAddress({ row, column });
        looks[cell] = cell in looks ? 'twice' : look;
      }
    }
  }
  return looks;
}

const rect = fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5), fc.nat(5)).map(([a, b, c, d]): Rect => ({ top: Math.min(a, b), bottom: Math.max(a, b), left: Math.min(c, d), right: Math.max(c, d) }));
const edit = fc.oneof(fc.tuple(rect, fc.constantFrom('FF0000', '00FF00')).map(([where, fill]) => format(where, fill)), fc.tuple(rect, fc.subarray([...sides], { minLength: 1 })).map(([where, some]) => borders(where, some)));

describe('the looks of cells after edits', () => {
  test('a list has as many areas of one look, however many rows it has', () => {
    const counts = [10, 1000].map((rows) => {
      const list: Rect = { top: 1, left: 0, bottom: rows, right: 7 };
      return looksAfter([borders(list), format({ ...list, left: 3, right: 3 }, 'FFFF00'), format({ ...list, top: 0, bottom: 0 }, 'DDDDDD')]).length;
    });
    expect(counts[1]).toBe(counts[0]);
  });

  test('rows that stand apart, or look otherwise, are areas of their own', () => {
    const line = (row: number): Rect => ({ top: row, left: 0, bottom: row, right: 2 });
    const areas = looksAfter([format(line(5), 'FF0000'), format(line(3), 'FF0000'), format(line(4), '00FF00'), format(line(2), 'FF0000'), format(line(8), '00FF00')]);
    expect(areas.map(({ rect: { top, bottom }, look }) => [top, bottom, look.fill])).toEqual([[2, 3, 'FF0000'], [4, 4, '00FF00'], [5, 5, 'FF0000'], [8, 8, '00FF00']]);
  });

  test('each cell has the look that it has when nothing is joined, and stands in one area', () => {
    fc.assert(fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      const whole = byCell(looksAfter(edits));
      // A look that no other cell has keeps cells apart: each row and column is marked by a size of its own.
      const apart = Array.from({ length: 36 }, (_, at): Edit => {
        const [row, column] = [Math.floor(at / 6), at % 6];
        return { kind: 'format', range: { sheetId, rect: { top: row, left: column, bottom: row, right: column } }, look: { size: at + 1 } };
      });
      const single = byCell(looksAfter([...edits, ...apart]));
      for (const [cell, look] of Object.entries(whole)) expect(single[cell]).toEqual({ ...(look as object), size: (single[cell] as { size: number }).size });
    }));
  });
});
