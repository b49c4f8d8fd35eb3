import { compact, plainText } from '../sheet/text';
import { cellValue, filledColumns, type Grid, type Window } from './grid';

const pattern = /(20\d\d)年/;
const rowsBelowTitle = 1;

/** The year that a table is about, as its title or the line below it says; null where they name none. */
export function findYear(grid: Grid, top: number, headingRow: number, window: Window): number | null {
  for (let row = top; row <= Math.min(top + rowsBelowTitle, headingRow - 1); row += 1) {
    for (const column of filledColumns(grid, row, window)) {
      const year = pattern.exec(compact(plainText(cellValue(grid, row, column))))?.[1];
      if (year !== undefined) return Number(year);
    }
  }
  return null;
}
