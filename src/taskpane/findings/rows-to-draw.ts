import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** The rows in view, and the one with the keyboard: it must not be taken away while it has the focus. */
export function rowsToDraw(range: Range, active: number): number[] {
  const rows = defaultRangeExtractor(range);
  if (active >= range.count || rows.includes(active)) return rows;
  return [...rows, active].sort((one, other) => one - other);
}
