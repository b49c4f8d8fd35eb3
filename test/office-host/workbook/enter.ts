import { cellAddress, contains, type Cell } from '../../../src/sheet/address';
import { roundToExcel, type CellValue } from '../../../src/sheet/snapshot';
import { ProtocolError, invalidArgument } from '../protocol/errors';
import { formatIn, putFormat, putValue, type ModelSheet } from './sheet';
import { typed, type Entered } from './typing';

/** Tells a formula's result; undefined where it is not known. The model does not calculate. */
export type Calculate = (formula: string, sheet: ModelSheet, address: string) => CellValue | undefined;

const mostText = 32_767;
const mostFormula = 8_192;

/** Whether a merge hides a cell: all but its first. */
export function isCovered({ merges }: ModelSheet, cell: Cell): boolean {
  return merges.some((merge) => contains(merge, cell) && (merge.top !== cell.row || merge.left !== cell.column));
}

function entered(input: unknown, format: string): Entered {
  // Whatever is put into a cell of the text format becomes text.
  if (typeof input === 'number') return { value: format === '@' ? String(roundToExcel(input)) : input };
  if (typeof input === 'boolean') return { value: format === '@' ? String(input).toUpperCase() : input };
  if (typeof input !== 'string' || input.length > mostText) throw invalidArgument();
  return typed(input, format);
}

/** Puts something into a cell as Excel does: what a merge covers is left alone, and part of an array is refused. */
export function enterCell(sheet: ModelSheet, cell: Cell, input: unknown, calculate: Calculate): void {
  if (isCovered(sheet, cell)) return;
  if (sheet.arrays.some((array) => contains(array, cell))) throw new ProtocolError('InvalidOperation', 'You can’t change part of an array.');
  const { row, column } = cell;
  const address = cellAddress(cell);
  const { value, formula, format } = entered(input, formatIn(sheet, row, column));
  if (formula !== undefined && formula.length > mostFormula) throw invalidArgument();
  if (format !== undefined && formatIn(sheet, row, column) === 'General') putFormat(sheet, row, column, format);
  sheet.formulas.delete(address);
  sheet.uncalculated.delete(address);
  if (formula === undefined) {
    putValue(sheet, row, column, value);
    return;
  }
  const result = calculate(formula, sheet, address);
  sheet.formulas.set(address, formula);
  if (result === undefined) sheet.uncalculated.add(address);
  putValue(sheet, row, column, result ?? 0);
}
