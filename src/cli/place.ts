import type { Report } from '../rules/report';
import { type Cell, parseRange } from '../sheet/address';

/** A cell that somebody has named. */
export interface Place {
  readonly sheetId: string;
  readonly cell: Cell;
}

/** Reads 「工作表!B8」, or 「B8」 where one sheet alone has tables; null where it names no cell of a sheet with tables. */
export function placeIn(text: string, { tables }: Report, sheetName: (sheetId: string) => string): Place | null {
  const at = text.lastIndexOf('!');
  const rect = parseRange(text.slice(at + 1).trim());
  const ids = [...new Set(tables.map(({ table }) => table.sheetId))];
  const name = text.slice(0, Math.max(0, at)).trim().replace(/^'(.*)'$/, '$1').replaceAll("''", "'");
  const named = at < 0 ? ids : ids.filter((id) => sheetName(id) === name);
  const [sheetId] = named;
  return rect && sheetId !== undefined && named.length === 1 ? { sheetId, cell: { row: rect.top, column: rect.left } } : null;
}

/** Whether a cell is the one that was named. */
export function isThere({ row, column }: Cell, { cell }: Place): boolean {
  return row === cell.row && column === cell.column;
}
