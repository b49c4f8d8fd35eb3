import type { TableContent } from '../../content/content';
import type { Example } from '../../rules/examples/example';
import { exampleSheets, type ExampleSheet } from '../../rules/examples/workbook';
import type { Finding } from '../../rules/report';
import { checkSheets } from '../check-sheets';
import { cellAddress, columnLetters } from '../../sheet/address';
import { displayText } from '../../sheet/format';
import { changedCells } from './changed-cells';

/** Some rows of a sheet as they are shown: only columns that hold something. */
export interface Excerpt {
  /** The sheet's number, from 1. */
  readonly sheet: number;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly ExcerptCell[] }[];
}

export interface ExcerptCell {
  readonly text: string;
  /** The example has put it there, or the finding stands there. */
  readonly marked: boolean;
}

/** The rows of an example that matter: those that it changes, those with findings, and their headings. */
export function excerptOf(example: Example, findings: readonly Finding[]): Excerpt[] {
  const sheets = exampleSheets(example);
  const changed = changedCells(example);
  const { tables } = checkSheets(sheets, example.settings);
  return sheets.flatMap((sheet, at) => {
    const id = sheet.values.id;
    const marked = new Set([...(changed.get(at) ?? []), ...findings.filter(({ sheetId }) => sheetId === id).map(({ cell }) => cell)].map(cellAddress));
    const rows = [...(changed.get(at) ?? []), ...findings.filter(({ sheetId }) => sheetId === id).map(({ cell }) => cell)].map(({ row }) => row);
    const own = tables.filter(({ table }) => table.sheetId === id);
    const shown = [...new Set(rows.flatMap((row) => [...headingsOf(own, row), row]))].sort((a, b) => a - b);
    return shown.length === 0 ? [] : [drawn(sheet, at + 1, shown, marked)];
  });
}

/** The row that names the columns of a row: an indicator's heading, the periods of the plan. */
function headingsOf(tables: readonly TableContent[], row: number): number[] {
  return tables.flatMap(({ table: { blocks, plan } }) => [
    ...blocks.flatMap(({ heading, rows }) => (heading !== null && rows.includes(row) ? [heading] : [])),
    ...(plan.some(({ value }) => value.row === row) ? plan.slice(0, 1).map(({ label }) => label.row) : []),
  ]);
}

function drawn({ values: { values }, formats }: ExampleSheet, sheet: number, rows: readonly number[], marked: ReadonlySet<string>): Excerpt {
  const textAt = (row: number, column: number): string => displayText(values[row]?.[column] ?? '', formats[row]?.[column] ?? 'General');
  const widest = Math.max(...rows.map((row) => values[row]?.length ?? 0));
  const columns = Array.from({ length: widest }, (_, column) => column).filter((column) => rows.some((row) => textAt(row, column) !== '' || marked.has(cellAddress({ row, column }))));
  return {
    sheet,
    columns: columns.map(columnLetters),
    rows: rows.map((row) => ({ number: row + 1, cells: columns.map((column) => ({ text: textAt(row, column), marked: marked.has(cellAddress({ row, column })) })) })),
  };
}
