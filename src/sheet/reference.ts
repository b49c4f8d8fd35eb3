import { type Cell, cellAddress } from './address';

/** A sheet's name as formulas quote it. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A cell of a sheet as formulas name it: 「'表 1'!C4」. */
export function cellReference(sheetName: string, cell: Cell): string {
  return `${quotedSheetName(sheetName)}!${cellAddress(cell)}`;
}

/** A text as formulas hold it, in quotation marks. */
export function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
