import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { heightFor, linesIn, textWidth } from '../../src/compose/text-fit';

describe('widths', () => {
  test.each([['', 0], ['abc', 3], ['绩效', 4], ['≥90%', 5], ['（a）', 5], ['“三公”', 8], ['𠮷', 2], ['ＡＢ', 4]])('%s is %d', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});

describe('lines', () => {
  test.each([
    ['', 10, 1],
    ['绩效目标表', 10, 1],
    ['绩效目标表格', 10, 2],
    ['两段\n文字', 10, 2],
    ['一\r\n二\r三', 10, 3],
    ['abc defgh', 8, 2],
    ['plan-reaches-100', 8, 2],
    ['ab plan-reaches-100', 8, 3],
    ['末尾\n', 10, 2],
  ])('%j in %d characters: %d', (text, characters, lines) => {
    expect(linesIn(text, characters)).toBe(lines);
  });

  test('there is room for every character', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 2, max: 60 }), (text, characters) => {
      expect(linesIn(text, characters) * characters).toBeGreaterThanOrEqual(textWidth(text.replace(/[\r\n]/g, '')));
    }));
  });
});

describe('heights', () => {
  test('the tallest cell decides', () => {
    expect(heightFor(['短', '一'.repeat(30)], [20, 21.5])).toBe(heightFor(['一'.repeat(30)], [21.5]));
    expect(heightFor(['一'.repeat(30)], [21.5])).toBeGreaterThan(heightFor(['短'], [20]));
  });

  test('no row is higher than Excel allows', () => {
    expect(heightFor(['一'.repeat(30_000)], [10])).toBe(409);
  });
});
