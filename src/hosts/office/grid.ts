import type { Rect } from '../../sheet/address';
import { roundToExcel, type CellValue } from '../../sheet/snapshot';
import { HostError } from './errors';

function cellValue(raw: unknown, exact: boolean): CellValue {
  if (typeof raw === 'number') return exact ? raw : roundToExcel(raw);
  if (typeof raw === 'string' || typeof raw === 'boolean') return raw;
  return '';
}

/**
 * A grid as Excel answers it, as plain cells; numbers exactly as Excel keeps them only where what is
 * read is to be put back. Null where Excel answered null: the range was too large for one answer.
 */
export function parseGrid(raw: unknown, rect: Rect, exact: boolean): CellValue[][] | null {
  if (raw === null) return null;
  const rows = rect.bottom - rect.top + 1;
  const columns = rect.right - rect.left + 1;
  if (!Array.isArray(raw) || raw.length !== rows) throw new HostError('unexpected', `Excel answered no grid of ${rows} rows`);
  return raw.map((row: unknown) => {
    if (!Array.isArray(row) || row.length !== columns) throw new HostError('unexpected', `Excel answered no row of ${columns} cells`);
    return row.map((value: unknown) => cellValue(value, exact));
  });
}

/** An empty grid that parts are placed into. */
export function emptyGrid(rect: Rect): CellValue[][] {
  return Array.from({ length: rect.bottom - rect.top + 1 }, () => []);
}

/** Puts a part's cells where they belong in the grid of the whole rectangle. */
export function place(grid: CellValue[][], whole: Rect, part: Rect, cells: CellValue[][]): void {
  const fullWidth = part.left === whole.left && part.right === whole.right;
  cells.forEach((row, index) => {
    const at = part.top - whole.top + index;
    if (fullWidth) {
      grid[at] = row;
      return;
    }
    const target = grid[at];
    row.forEach((value, column) => {
      if (target) target[part.left - whole.left + column] = value;
    });
  });
}
