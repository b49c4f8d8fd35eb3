import { roundToExcel, type CellValue } from './snapshot';

/** A formula with the result that it has: both are stored, so that a reader that does not calculate sees the figure. */
export interface Formula {
  /** Begins with "=", in Excel's English grammar. */
  readonly formula: string;
  readonly result: CellValue;
}

/** What a cell holds or is given. A string is text, whatever it begins with; '' is an empty cell. */
export type CellInput = CellValue | Formula;

/** Whether a cell's content is a formula. */
export function isFormula(input: CellInput): input is Formula {
  return typeof input === 'object';
}

/** The value that a person sees of a content: a formula's result. */
export function valueOf(input: CellInput): CellValue {
  return isFormula(input) ? input.result : input;
}

/** A sheet's name that Excel may write without quotation marks. */
const bareName = /^'[\p{L}_][\p{L}\p{N}_.]*'$/u;

/** A formula as Excel may write it back: letters capital and no spaces, outside of texts and names in quotation marks that need them. */
function plainFormula(formula: string): string {
  return formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((piece, at) => {
    if (at % 2 === 1) return bareName.test(piece) ? piece.slice(1, -1).toUpperCase() : piece;
    return piece.replace(/\s+/g, '').toUpperCase();
  }).join('');
}

/**
 * Whether two contents are the same. Numbers count as Excel shows and keeps them, with 15 digits. Results of formulas
 * are not compared: they follow from other cells.
 */
export function isSameInput(one: CellInput, other: CellInput): boolean {
  if (isFormula(one) || isFormula(other)) return isFormula(one) && isFormula(other) && plainFormula(one.formula) === plainFormula(other.formula);
  if (typeof one === 'number' && typeof other === 'number') return roundToExcel(one) === roundToExcel(other);
  return one === other;
}

/** Number format under which Excel keeps a string as the text that it is. */
export const textFormat = '@';
const generalFormat = 'General';

/**
 * The number format that a cell has after a content was written to it. Text gets the text format, so that "=", "+",
 * "-" and "@" at its start never become a formula, nor "1-2" a date, when a person edits it; anything else would
 * become text under that format. A format that the plan names wins: the text is still written as text.
 */
export function formatAfter(input: CellInput, current: string, wanted: string | null = null): string {
  if (wanted !== null) return wanted;
  if (input === '') return current;
  if (typeof input === 'string') return textFormat;
  return current === textFormat ? generalFormat : current;
}
