import type { Cell, Rect } from '../../sheet/address';

/** Rows that stay in sight above what is scrolled to: a finding is read with its headings. */
const rowsAbove = 3;

/** Where one axis is to begin: as it is, where the place is in sight. The last row or column may be half hidden. */
function start(at: number, first: number, last: number, frozen: number, before: number): number {
  const isInSight = at < frozen || (at >= first && at < Math.max(last, first + 1));
  return isInSight ? first : Math.max(frozen, at - before);
}

/**
 * The cell to begin the view with so that a range is in sight, by its first cell; null where it is already, for what
 * stands still is easier to follow.
 */
export function scrollTarget({ top, left }: Rect, visible: Rect, frozen: { readonly rows: number; readonly columns: number }): Cell | null {
  const row = start(top, visible.top, visible.bottom, frozen.rows, rowsAbove);
  const column = start(left, visible.left, visible.right, frozen.columns, 0);
  return row === visible.top && column === visible.left ? null : { row, column };
}
