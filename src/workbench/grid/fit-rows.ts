import type { FUniver } from '@univerjs/core/facade';
import type { ShownBook } from './grid';

type FWorkbook = NonNullable<ReturnType<FUniver['getActiveWorkbook']>>;

/** Beyond this many rows of a sheet fitting would hold up the page, and nobody looks at each of them. */
const mostRows = 500;

/** Runs of rows with content whose height the file does not tell, as first row and count. */
function runs(rows: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && last[0] + last[1] === row) last[1] += 1;
    else found.push([row, 1]);
  }
  return found;
}

/** Fits rows without a height of their own to their text, as Excel does when it opens a file that leaves heights out. */
export function fitRows(workbook: FWorkbook, { values, layout }: ShownBook): void {
  for (const { id, origin, values: rows } of values.sheets) {
    const told = new Set(layout.sheets.find((sheet) => sheet.id === id)?.rows.map(({ row }) => row));
    const untold = rows.flatMap((row, index) => (row.length > 0 && !told.has(origin.row + index) ? [origin.row + index] : []));
    if (untold.length > mostRows) continue;
    const sheet = workbook.getSheetBySheetId(id);
    for (const [row, count] of runs(untold)) sheet?.setRowAutoHeight(row, count);
  }
}
