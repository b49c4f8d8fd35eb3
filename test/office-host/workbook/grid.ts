import type { Rect } from '../../../src/sheet/address';
import type { CellValue } from '../../../src/sheet/snapshot';

type Rows = readonly (readonly CellValue[])[];

/** The smallest rectangle that holds every filled cell, or null where there is none. */
export function usedRect(rows: Rows): Rect | null {
  let used: Rect | null = null;
  rows.forEach((cells, row) => {
    const left = cells.findIndex((value) => value !== '');
    if (left < 0) return;
    const right = cells.findLastIndex((value) => value !== '');
    used = used
      ? { top: used.top, left: Math.min(used.left, left), bottom: row, right: Math.max(used.right, right) }
      : { top: row, left, bottom: row, right };
  });
  return used;
}

/** Number of cells in a rectangle. */
export function area(rect: Rect): number {
  return (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
}

/** One value for each cell of a rectangle, row by row. */
export function gridOf<T>(rect: Rect, at: (row: number, column: number) => T): T[][] {
  const width = rect.right - rect.left + 1;
  return Array.from({ length: rect.bottom - rect.top + 1 }, (_, row) =>
    Array.from({ length: width }, (__, column) => at(rect.top + row, rect.left + column)),
  );
}
