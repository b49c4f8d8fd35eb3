import type { CellValue, SheetValues, WorkbookValues } from '../../sheet/snapshot';
import { parseRange } from '../../sheet/address';
import { bases } from './bases';
import type { Example, ExampleCell } from './example';

/** A sheet of an example: its values as a host reads them, and the number format of every cell. */
export interface ExampleSheet {
  readonly values: SheetValues;
  readonly formats: readonly (readonly string[])[];
}

interface Content {
  value: CellValue;
  format: string;
}

const empty: Content = { value: '', format: 'General' };
const place = /^(?:(\d+)!)?(.+)$/;
const wholeRows = /^(\d+):(\d+)$/;
const wholeColumns = /^([A-Z]+):([A-Z]+)$/;

/** An example's workbook: its bases, changed as it says. Pure. */
export function exampleSheets({ base = 'project', change = {}, remove = [] }: Example): ExampleSheet[] {
  const names = typeof base === 'string' ? [base] : base;
  const sheets = names.map((name) => bases[name].map((row) => row.map(contentOf)));
  for (const [address, cell] of Object.entries(change)) write(sheets, address, cell);
  for (const range of remove) takeOut(sheets, range);
  return sheets.map((rows, at) => toSheet(rows, at));
}

/** The workbook alone. */
export function exampleWorkbook(sheets: readonly ExampleSheet[]): WorkbookValues {
  return { sheets: sheets.map(({ values }) => values) };
}

function contentOf(cell: ExampleCell): Content {
  if (cell === null) return { ...empty };
  return typeof cell === 'object' ? { ...cell } : { value: cell, format: 'General' };
}

function onSheet(sheets: readonly Content[][][], address: string): { readonly rows: Content[][]; readonly rest: string } {
  const [, number = '1', rest = ''] = place.exec(address) ?? [];
  const rows = sheets[Number(number) - 1];
  if (!rows) throw new Error(`no sheet for ${address}`);
  return { rows, rest };
}

function write(sheets: readonly Content[][][], address: string, cell: ExampleCell): void {
  const { rows, rest } = onSheet(sheets, address);
  const range = parseRange(rest);
  if (!range) throw new Error(`no address: ${address}`);
  const { top: row, left: column } = range;
  while (rows.length <= row) rows.push([]);
  const cells = rows[row] ?? [];
  while (cells.length <= column) cells.push({ ...empty });
  const before = cells[column] ?? empty;
  const keeps = cell === null || typeof cell !== 'object';
  cells[column] = keeps ? { value: cell ?? '', format: before.format } : contentOf(cell);
}

function takeOut(sheets: readonly Content[][][], range: string): void {
  const { rows, rest } = onSheet(sheets, range);
  const [, firstRow, lastRow] = wholeRows.exec(rest) ?? [];
  if (firstRow !== undefined && lastRow !== undefined) {
    rows.splice(Number(firstRow) - 1, Number(lastRow) - Number(firstRow) + 1);
    return;
  }
  const [, from, to] = wholeColumns.exec(rest) ?? [];
  const columns = from !== undefined && to !== undefined ? parseRange(`${from}1:${to}1`) : null;
  if (!columns) throw new Error(`no rows or columns: ${range}`);
  for (const cells of rows) cells.splice(columns.left, columns.right - columns.left + 1);
}

function toSheet(rows: readonly (readonly Content[])[], at: number): ExampleSheet {
  return {
    values: { id: `s${at + 1}`, name: `Sheet${at + 1}`, visibility: 'visible', origin: { row: 0, column: 0 }, values: rows.map((cells) => cells.map(({ value }) => value)) },
    formats: rows.map((cells) => cells.map(({ format }) => format)),
  };
}
