import { expect, test } from '@jest/globals';
import type { Rect } from '../../src/sheet/address';
import { parseRange } from '../../src/sheet/address';
import { scrollTarget } from '../../src/workbench/grid/scroll-target';

function rect(text: string): Rect {
  const found = parseRange(text);
  if (!found) throw new Error(text);
  return found;
}

const visible = rect('A1:I20');
const none = { rows: 0, columns: 0 };

test.each([
  ['in sight: nothing moves', 'C4', visible, none, null],
  ['a range that begins in sight', 'A18:G60', visible, none, null],
  ['the last row may be half hidden', 'C20', visible, none, { row: 16, column: 0 }],
  ['below: with some rows above, the columns as they are', 'F70', visible, none, { row: 66, column: 0 }],
  ['above', 'C4', rect('C30:K50'), none, { row: 0, column: 2 }],
  ['to the right', 'X4', visible, none, { row: 0, column: 23 }],
  ['to the left and below', 'A70', rect('D10:K20'), none, { row: 66, column: 0 }],
  ['frozen rows are always in sight', 'C1', rect('A30:I50'), { rows: 2, columns: 0 }, null],
  ['what is scrolled to does not hide under frozen rows', 'C4', rect('A30:I50'), { rows: 2, columns: 1 }, { row: 2, column: 0 }],
])('%s', (_name, range, view, frozen, target) => {
  expect(scrollTarget(rect(range), view, frozen)).toEqual(target);
});
