import { asKnown, headingsTaught, type Taught } from '../forms/taught';
import { atOnce, type InParts } from '../sheet/parts';
import { type CellValue, type SheetValues, valueAt } from '../sheet/snapshot';
import { madeOnce, remembered } from '../sheet/remembered';
import { isBlank, labelKey } from '../sheet/text';
import { type Meaning, readMeaning } from './meaning';

/** A cell whose text means something on a form. */
export interface Mark {
  readonly row: number;
  readonly column: number;
  readonly meaning: Meaning;
}

/** Columns between which a table is sought, both included. */
export interface Window {
  readonly left: number;
  readonly right: number;
}

/** A sheet with the cells that can mean something, found in one pass. */
export interface Grid {
  readonly sheet: SheetValues;
  /** Rows that hold a mark, in order. */
  readonly markedRows: readonly number[];
  /** Marks of a row, from the left. */
  readonly marks: ReadonlyMap<number, readonly Mark[]>;
  readonly taught: Taught;
}

const longestLabel = 80;
const longestInline = 14;

/** What texts mean, beside what was taught. */
export interface Lexicon {
  readonly taught: Taught;
  readonly meaningOf: (text: string) => Meaning | null;
}

const mostRemembered = 20_000;

/** The meanings of texts, each read once: the same labels stand in every table, and in every workbook too. */
export const lexiconOf = madeOnce((taught: Taught): Lexicon => ({
  taught,
  meaningOf: remembered((text) => (mayBeLabel(text) ? readMeaning(asKnown(text, taught), taught.titles) : null), mostRemembered),
}));

/** Long texts are content, but for those that begin with a label and a colon. */
function mayBeLabel(text: string): boolean {
  if (text.length <= longestLabel) return true;
  const colon = text.search(/[:：]/);
  return colon > 0 && colon <= longestInline;
}

/** Rows that are scanned in one part. */
const rowsAtOnce = 200;

/** Scans a sheet once for cells that mean something on a form. */
export function scan(sheet: SheetValues, lexicon: Lexicon): Grid {
  return atOnce(scanInParts(sheet, lexicon));
}

/** The same in parts. */
export function* scanInParts(sheet: SheetValues, lexicon: Lexicon): InParts<void, Grid> {
  const marks = new Map<number, Mark[]>();
  for (const [at, cells] of sheet.values.entries()) {
    const found = marksOfRow(cells, at + sheet.origin.row, sheet.origin.column, lexicon);
    if (found.length > 0) marks.set(at + sheet.origin.row, found);
    if (at % rowsAtOnce === rowsAtOnce - 1) yield;
  }
  return { sheet, markedRows: [...marks.keys()], marks, taught: lexicon.taught };
}

function marksOfRow(cells: readonly CellValue[], row: number, firstColumn: number, lexicon: Lexicon): Mark[] {
  const found: Mark[] = [];
  const headings = lexicon.taught.layouts.length === 0 ? null : headingsTaught(cells.map(headingKey), lexicon.taught);
  for (let at = 0; at < cells.length; at += 1) {
    const value = cells[at];
    if (typeof value !== 'string' || value.length < 1) continue;
    const meaning = lexicon.meaningOf(headings?.get(at) ?? value);
    if (meaning) found.push({ row, column: firstColumn + at, meaning });
  }
  return found;
}

function headingKey(value: CellValue): string | null {
  return typeof value === 'string' && value.length <= longestLabel ? labelKey(value) : null;
}

const noMarks: readonly Mark[] = [];

/** The marks of a row within a window. */
export function marksIn(grid: Grid, row: number, window: Window): readonly Mark[] {
  const marks = grid.marks.get(row);
  return marks ? marks.filter((mark) => mark.column >= window.left && mark.column <= window.right) : noMarks;
}

/** The mark at a cell, or null. */
export function markAt(grid: Grid, row: number, column: number): Mark | null {
  return grid.marks.get(row)?.find((mark) => mark.column === column) ?? null;
}

/** The value of a cell. */
export function cellValue(grid: Grid, row: number, column: number): CellValue {
  return valueAt(grid.sheet, row, column);
}

/** Whether a cell holds nothing but white space. */
export function blankAt(grid: Grid, row: number, column: number): boolean {
  return isBlank(valueAt(grid.sheet, row, column));
}

/** The columns of a row's filled cells within a window, from the left. */
export function filledColumns(grid: Grid, row: number, window: Window): number[] {
  const cells = grid.sheet.values[row - grid.sheet.origin.row];
  if (!cells) return [];
  const start = grid.sheet.origin.column;
  const found: number[] = [];
  const last = Math.min(window.right, start + cells.length - 1);
  for (let column = Math.max(window.left, start); column <= last; column += 1) {
    if (!isBlank(cells[column - start] ?? '')) found.push(column);
  }
  return found;
}

/** The last row of the used range. */
export function lastRow(grid: Grid): number {
  return grid.sheet.origin.row + grid.sheet.values.length - 1;
}
