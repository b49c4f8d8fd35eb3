import type { Cell, Rect } from '../../sheet/address';

/** A rectangle of a form as it lies on its sheet. */
export function shifted({ top, left, bottom, right }: Rect, { row, column }: Cell): Rect {
  return { top: top + row, left: left + column, bottom: bottom + row, right: right + column };
}
