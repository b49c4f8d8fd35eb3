import type { Cell, Rect } from './address';

/**
 * What a cell holds, as Excel's own API gives it: text, number (dates are serials), truth value;
 * '' is an empty cell, and an error value is its name ("#REF!").
 */
export type CellValue = string | number | boolean;

export type Visibility = 'visible' | 'hidden' | 'very-hidden';

/** The used range of one sheet as plain data. */
export interface SheetValues {
  /** The host's stable id. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** Row and column of values[0][0] on the sheet, counted from 0. */
  readonly origin: Cell;
  /** Rows of cells; a row may be shorter than others, its missing cells are empty. */
  readonly values: readonly (readonly CellValue[])[];
  /** The part of the used range that was not read, because the sheet passes the host's limit. */
  readonly unread?: Rect;
  /** Formulas were saved without their results, so that their cells read as empty. */
  readonly uncalculated?: boolean;
}

/** A workbook as plain data, its sheets in the order of their tabs. */
export interface WorkbookValues {
  readonly sheets: readonly SheetValues[];
  /** What we keep with the workbook, as text; absent where it keeps nothing. */
  readonly kept?: string;
}

/** The value at an absolute place of the sheet; '' outside the used range. */
export function valueAt(sheet: SheetValues, row: number, column: number): CellValue {
  return sheet.values[row - sheet.origin.row]?.[column - sheet.origin.column] ?? '';
}

/** Where the values of a sheet stand; null for a sheet without any. */
export function valuesRect({ origin, values }: SheetValues): Rect | null {
  const width = values.reduce((most, row) => Math.max(most, row.length), 0);
  return width === 0 ? null : { top: origin.row, left: origin.column, bottom: origin.row + values.length - 1, right: origin.column + width - 1 };
}

const significantDigits = 15;

/** A number as Excel shows and keeps it: 15 significant digits. Every host rounds so at its boundary. */
export function roundToExcel(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(significantDigits));
}

const errorNames = new Set([
  '#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA', '#SPILL!', '#CALC!', '#FIELD!', '#BLOCKED!', '#CONNECT!', '#BUSY!', '#UNKNOWN!',
]);

/** Whether a cell holds one of Excel's error values. */
export function isErrorValue(value: CellValue): value is string {
  return typeof value === 'string' && value.startsWith('#') && errorNames.has(value);
}
