import type { Rect } from '../sheet/address';
import { type SheetValues, valueAt } from '../sheet/snapshot';
import type { CellReader, Reading } from './reading';

const rowsBelow = 6;
const shortest = 10;
const statesRate = /\d\s*[%％]/;
const statesAmount = /\d\s*(?:万元|亿元|元)/;

/** The texts in a table, and in the rows close below it, that state an amount and a percentage. */
export function readStatements({ top, left, bottom, right }: Rect, sheet: SheetValues, read: CellReader): Reading[] {
  const found: Reading[] = [];
  for (let row = top; row <= bottom + rowsBelow; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const value = valueAt(sheet, row, column);
      if (typeof value !== 'string' || value.length < shortest || !value.includes('元')) continue;
      if (statesRate.test(value) && statesAmount.test(value)) found.push(read({ row, column }));
    }
  }
  return found;
}
