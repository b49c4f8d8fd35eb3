import type { Cell, Rect } from '../../sheet/address';
import { cutToLimit } from '../../sheet/limit';
import type { CellValue } from '../../sheet/snapshot';
import { cellFormat, cellValue } from './cell-value';

/** One sheet's cells: rows from the origin on; what is missing at a row's end is empty and "General". */
export interface SheetGrid {
  readonly origin: Cell;
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  readonly unread: Rect | null;
}

const rowLimit = 1_048_576;
const columnLimit = 16_384;
/** A row longer than this is likely to have more holes than cells. */
const denseLength = 1024;

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** Places of a list where there may be something; holes of a long list are passed over. */
function places(list: readonly unknown[]): number[] {
  return list.length > denseLength ? Object.keys(list).map(Number) : Array.from(list, (_, index) => index);
}

interface RowSpan {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** First and last column with content of the row at an index; nothing for a blank row. */
function rowSpan(cells: unknown, row: number): RowSpan[] {
  if (!isList(cells)) return [];
  const columns = places(cells);
  const hasContent = (column: number): boolean => cellValue(cells[column]) !== '';
  const from = columns.find(hasContent);
  const to = columns.findLast(hasContent);
  return from === undefined || to === undefined ? [] : [{ row, from, to }];
}

/** The smallest rectangle around all content, or null where there is none. */
function usedRange(rows: readonly unknown[]): Rect | null {
  const spans = places(rows).flatMap((row) => rowSpan(rows[row], row));
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return null;
  const left = spans.reduce((least, span) => Math.min(least, span.from), first.from);
  const right = spans.reduce((most, span) => Math.max(most, span.to), first.to);
  return { top: first.row, left, bottom: last.row, right };
}

function inBounds(rows: readonly unknown[]): boolean {
  return rows.length <= rowLimit && rows.every((row) => !isList(row) || row.length <= columnLimit);
}

function mapRow<T>(row: unknown, rect: Rect, convert: (cell: unknown) => T): T[] {
  if (!isList(row)) return [];
  const end = Math.min(row.length, rect.right + 1);
  const mapped: T[] = [];
  // A plain loop: there are millions of cells.
  for (let column = rect.left; column < end; column += 1) mapped.push(convert(row[column]));
  return mapped;
}

function mapRows<T>(rows: readonly unknown[], rect: Rect, convert: (cell: unknown) => T): T[][] {
  return Array.from({ length: rect.bottom - rect.top + 1 }, (_, index) => mapRow(rows[rect.top + index], rect, convert));
}

/**
 * SheetJS's rows as plain values and formats of the used range, of at most `limit` cells; the rows beyond
 * are named. Null where the rows are none, or a cell lies beyond the last row or column that a sheet has.
 */
export function sheetGrid(rows: unknown, limit: number): SheetGrid | null {
  if (!isList(rows) || !inBounds(rows)) return null;
  const used = usedRange(rows);
  if (!used) return { origin: { row: 0, column: 0 }, values: [], formats: [], unread: null };
  const { read, unread } = cutToLimit(used, limit);
  return {
    origin: { row: read.top, column: read.left },
    values: mapRows(rows, read, cellValue),
    formats: mapRows(rows, read, cellFormat),
    unread,
  };
}
