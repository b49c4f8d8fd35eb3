import type { Cell } from '../sheet/address';
import { displayText } from '../sheet/format';
import { type CellValue, type SheetValues, valueAt } from '../sheet/snapshot';
import { isEmptyMark } from '../sheet/text';
import type { PlacedFormats } from './source';

/** One cell as read: its place, its value, its number format, and the text that a person sees. */
export interface Reading {
  readonly cell: Cell;
  readonly value: CellValue;
  readonly format: string;
  /** Displayed text without the blanks at its ends. */
  readonly text: string;
  /** The cell says nothing: empty, or a mark such as 「—」 or 「无」. */
  readonly empty: boolean;
  /** The cell holds more than this, such as its label: writing it would lose the rest. */
  readonly part?: true;
}

/** Reads cells of one table. */
export type CellReader = (cell: Cell) => Reading;

/** A reader of a table's cells from the sheet's values and the table's number formats. */
export function cellReader(sheet: SheetValues, formats: PlacedFormats): CellReader {
  return (cell) => {
    const value = valueAt(sheet, cell.row, cell.column);
    const format = formats.codes[cell.row - formats.top]?.[cell.column - formats.left] ?? 'General';
    return { cell, value, format, text: displayText(value, format).trim(), empty: isEmptyMark(value) };
  };
}

/** The same cell with only a part of its text, where label and value share it. */
export function withText(reading: Reading, text: string): Reading {
  return { ...reading, value: text, text: text.trim(), empty: isEmptyMark(text), part: true };
}

/** What stands behind the colon of a cell that holds its label too. */
export function behindColon(reading: Reading): Reading {
  const at = reading.text.search(/[:：]/);
  return at < 0 ? reading : withText(reading, reading.text.slice(at + 1));
}
