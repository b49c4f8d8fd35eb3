import { parseRange, rangeAddress, type Rect } from '../../../src/sheet/address';
import { invalidArgument } from './errors';

/** The rectangle that a `getRange` argument names; absent means the whole sheet. */
export function rectArgument(argument: unknown): Rect {
  if (argument === undefined || argument === null) return { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
  const rect = typeof argument === 'string' ? parseRange(argument) : null;
  if (!rect || rect.bottom > 1_048_575 || rect.right > 16_383) throw invalidArgument();
  return rect;
}

/** The rectangle of `getRangeByIndexes`: start row, start column, rows, columns. */
export function indexArguments(args: readonly unknown[]): Rect {
  const [top, left, rows, columns] = args;
  if (typeof top !== 'number' || typeof left !== 'number' || typeof rows !== 'number' || typeof columns !== 'number') throw invalidArgument();
  if (rows < 1 || columns < 1) throw invalidArgument();
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

/** A range's address as Excel writes it: with the sheet's name, quoted where needed. */
export function fullAddress(sheetName: string, rect: Rect): string {
  const plain = /^[A-Za-z_\u4e00-\u9fff][\w.\u4e00-\u9fff]*$/.test(sheetName);
  const name = plain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
  return `${name}!${rangeAddress(rect)}`;
}
