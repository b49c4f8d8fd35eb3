import type { Rect } from '../../../src/sheet/address';
import { lastRow } from './areas';

/** Rows that come in (a positive count) or go (a negative one) at a row. */
export interface RowShift {
  readonly at: number;
  readonly count: number;
}

/** Where a row stands afterwards; null where it has gone. */
export function shiftedRow(row: number, { at, count }: RowShift): number | null {
  if (row < at) return row;
  return count < 0 && row < at - count ? null : row + count;
}

/** A rectangle afterwards: it grows where rows come in inside it; null where all of it has gone. */
export function shiftedRect(rect: Rect, { at, count }: RowShift): Rect | null {
  if (rect.bottom === lastRow) return rect;
  if (count > 0) return { ...rect, top: rect.top >= at ? rect.top + count : rect.top, bottom: rect.bottom >= at ? rect.bottom + count : rect.bottom };
  const first = at - count;
  const top = rect.top < at ? rect.top : Math.max(at, rect.top + count);
  const bottom = rect.bottom >= first ? rect.bottom + count : Math.min(rect.bottom, at - 1);
  return top > bottom ? null : { ...rect, top, bottom };
}
