import type { Rect } from './address';

/** Cells of one sheet that are read at most; what lies beyond is named as not checked, in every host. */
export const cellLimit = 5_000_000;

/** A used range cut into whole rows that are read and rows that are not. */
export interface Cut {
  readonly read: Rect;
  readonly unread: Rect | null;
}

/** Cuts a used range so that the part read holds at most `limit` cells; the rows left out are named. */
export function cutToLimit(used: Rect, limit: number = cellLimit): Cut {
  const width = used.right - used.left + 1;
  const rows = Math.max(1, Math.floor(limit / width));
  if (used.bottom - used.top + 1 <= rows) return { read: used, unread: null };
  const lastRow = used.top + rows - 1;
  return { read: { ...used, bottom: lastRow }, unread: { ...used, top: lastRow + 1 } };
}
