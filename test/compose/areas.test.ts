import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { areasOf } from '../../src/compose/areas';
import { type Cell, cellAddress, contains, parseRange, rangeAddress } from '../../src/sheet/address';

function cells(...addresses: readonly string[]): Cell[] {
  return addresses.map((address) => {
    const rect = parseRange(address);
    if (!rect) throw new Error(address);
    return { row: rect.top, column: rect.left };
  });
}

describe('cells as rectangles', () => {
  test.each([
    ['nothing', [], []],
    ['one cell', ['B2'], ['B2']],
    ['neighbours in a row', ['B2', 'C2', 'D2'], ['B2:D2']],
    ['neighbours in a column', ['B2', 'B3', 'B4'], ['B2:B4']],
    ['a block, in any order', ['C3', 'B2', 'C2', 'B3'], ['B2:C3']],
    ['cells that touch at a corner', ['B2', 'C3'], ['B2', 'C3']],
    ['a column with a gap', ['B2', 'B4'], ['B2', 'B4']],
    ['rows of other widths', ['B2', 'C2', 'B3'], ['B2:C2', 'B3']],
    ['the same cell twice', ['B2', 'B2'], ['B2']],
  ])('%s', (_, given, wanted) => {
    expect(areasOf(cells(...given)).map(rangeAddress)).toEqual(wanted);
  });

  test('they cover each of the cells once, and nothing else', () => {
    const cell = fc.record({ row: fc.nat(9), column: fc.nat(9) });
    fc.assert(fc.property(fc.array(cell, { maxLength: 60 }), (given) => {
      const wanted = new Set(given.map(cellAddress));
      const areas = areasOf(given);
      for (let row = 0; row < 10; row += 1) {
        for (let column = 0; column < 10; column += 1) {
          const covering = areas.filter((area) => contains(area, { row, column })).length;
          expect(covering).toBe(wanted.has(cellAddress({ row, column })) ? 1 : 0);
        }
      }
    }));
  });
});
