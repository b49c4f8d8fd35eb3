import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cellAddress, columnLetters, contains, parseRange, rangeAddress } from '../../src/sheet/address';

const row = fc.nat(1_048_575);
const column = fc.nat(16_383);

describe('addresses', () => {
  test.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [701, 'ZZ'], [702, 'AAA'], [16_383, 'XFD']])('column %i is %s', (at, letters) => {
    expect(columnLetters(at)).toBe(letters);
  });

  test('are read back as they are written', () => {
    fc.assert(
      fc.property(row, row, column, column, (r1, r2, c1, c2) => {
        const rect = { top: Math.min(r1, r2), bottom: Math.max(r1, r2), left: Math.min(c1, c2), right: Math.max(c1, c2) };
        expect(parseRange(rangeAddress(rect))).toEqual(rect);
      }),
    );
  });

  test.each([['A1', 'A1'], ['$B$2:$A$1', 'A1:B2'], ['c3', 'C3']])('%s is %s', (text, same) => {
    const rect = parseRange(text);
    expect(rect && rangeAddress(rect)).toBe(same);
  });

  test.each(['', 'A', '1', 'A1:', 'AAAA1', 'A1:B2:C3', 'Sheet1!A1'])('%j is none', (text) => {
    expect(parseRange(text)).toBeNull();
  });

  test('a rectangle holds its corners and no cell beside it', () => {
    const rect = { top: 2, left: 1, bottom: 4, right: 3 };
    expect([{ row: 2, column: 1 }, { row: 4, column: 3 }].every((cell) => contains(rect, cell))).toBe(true);
    expect([{ row: 1, column: 1 }, { row: 5, column: 3 }, { row: 3, column: 0 }, { row: 3, column: 4 }].some((cell) => contains(rect, cell))).toBe(false);
    expect(cellAddress({ row: 9, column: 27 })).toBe('AB10');
  });
});
