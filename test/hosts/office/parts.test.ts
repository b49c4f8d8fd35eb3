import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { area, takeMessage, weight, type Part } from '../../../src/hosts/office/parts';

const rect = fc
  .record({ top: fc.nat(50), left: fc.nat(50), rows: fc.integer({ min: 1, max: 30 }), columns: fc.integer({ min: 1, max: 30 }) })
  .map(({ top, left, rows, columns }) => ({ top, left, bottom: top + rows - 1, right: left + columns - 1 }));

function cellsOf(parts: readonly Part[]): string[] {
  return parts
    .flatMap(({ of, rect: { top, left, bottom, right } }) =>
      Array.from({ length: bottom - top + 1 }, (_, row) =>
        Array.from({ length: right - left + 1 }, (__, column) => `${of}:${top + row},${left + column}`),
      ).flat(),
    )
    .sort();
}

describe('messages', () => {
  test('hold every cell once, and no more than the budget where it holds a cell', () => {
    fc.assert(
      fc.property(fc.array(rect, { maxLength: 6 }), fc.integer({ min: 1, max: 2_000 }), (rects, budget) => {
        const parts = rects.map((one, of) => ({ of, rect: one }));
        const taken: Part[] = [];
        let rest: readonly Part[] = parts;
        while (rest.length > 0) {
          const { message, rest: left } = takeMessage(rest, budget);
          expect(message.length).toBeGreaterThan(0);
          expect(weight(message)).toBeLessThanOrEqual(Math.max(budget, 41));
          taken.push(...message);
          rest = left;
        }
        expect(cellsOf(taken)).toEqual(cellsOf(parts));
      }),
    );
  });

  test('a range that fits a message of its own is not cut', () => {
    const parts = [0, 1, 2].map((of) => ({ of, rect: { top: 0, left: 0, bottom: 9, right: 9 } }));
    const { message, rest } = takeMessage(parts, 300);
    expect(message).toEqual(parts.slice(0, 2));
    expect(rest).toEqual(parts.slice(2));
  });

  test('a range that does not is cut by rows', () => {
    const { message, rest } = takeMessage([{ of: 0, rect: { top: 0, left: 0, bottom: 99, right: 9 } }], 140);
    expect(message.map((part) => area(part.rect))).toEqual([100]);
    expect(rest).toEqual([{ of: 0, rect: { top: 10, left: 0, bottom: 99, right: 9 } }]);
  });
});
