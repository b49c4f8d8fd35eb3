import { expect, test } from '@jest/globals';
import { atOnce, type InParts, named } from '../../src/sheet/parts';

function* counting(to: number): InParts<number, string> {
  for (let at = 1; at <= to; at += 1) yield at;
  return `counted to ${to}`;
}

test('all parts at once give the result', () => {
  expect(atOnce(counting(3))).toBe('counted to 3');
  expect(atOnce(counting(0))).toBe('counted to 0');
});

test('parts under one name keep their number and their result', () => {
  const work = named(counting(3), 'sheet 2');
  expect([...named(counting(3), 'sheet 2')]).toEqual(['sheet 2', 'sheet 2', 'sheet 2']);
  expect(atOnce(work)).toBe('counted to 3');
});
