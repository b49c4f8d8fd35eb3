import { cellAddress, rangeAddress } from '../address';
import { type CellInput, isFormula } from '../cell-input';
import type { Refusal } from '../edit';

/** What the words about a refusal need of it, as text. */
export interface RefusalFacts {
  readonly code: Refusal['code'];
  readonly place?: string;
  readonly sheet?: string;
  readonly name?: string;
  readonly range?: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly length?: number;
}

/** A content as a message shows it: a formula as it is written. */
export function shownInput(input: CellInput): string {
  if (isFormula(input)) return input.formula;
  return typeof input === 'boolean' ? String(input).toUpperCase() : String(input);
}

/** The facts of a refusal; `sheetName` tells the name of a sheet by its id. */
export function refusalFacts(refusal: Refusal, sheetName: (sheetId: string) => string): RefusalFacts {
  const { code } = refusal;
  const place = 'cell' in refusal ? { place: `${sheetName(refusal.cell.sheetId)}!${cellAddress(refusal.cell.cell)}` } : {};
  const sheet = 'sheetId' in refusal ? { sheet: sheetName(refusal.sheetId) } : {};
  if (code === 'cell-changed') return { code, ...place, expected: shownInput(refusal.expected), actual: shownInput(refusal.actual) };
  if (code === 'sheet-grown') return { code, ...sheet, range: rangeAddress(refusal.used) };
  if (code === 'name-taken' || code === 'name-invalid') return { code, name: refusal.name };
  return { code, ...place, ...sheet, ...('length' in refusal && { length: refusal.length }) };
}
