import type { Rect } from '../../../src/sheet/address';
import { areaAddress, lastColumn, lastRow, parseArea } from '../workbook/areas';
import { invalidArgument } from './errors';

/** The rectangle that a `getRange` argument names; absent means the whole sheet. */
export function rectArgument(argument: unknown): Rect {
  if (argument === undefined || argument === null) return { top: 0, left: 0, bottom: lastRow, right: lastColumn };
  const rect = typeof argument === 'string' ? parseArea(argument) : null;
  if (!rect) throw invalidArgument();
  return rect;
}

/** Characters that the address of several areas may have, as people report of Excel; its documents do not say. */
const mostAddress = 255;

/** The rectangles that a `getRanges` argument names. */
export function rectsArgument(argument: unknown): Rect[] {
  if (typeof argument !== 'string' || argument.length > mostAddress) throw invalidArgument();
  return argument.split(/[,;]/).map((part) => rectArgument(part.trim()));
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
  return `${name}!${areaAddress(rect)}`;
}
