import type { Cell, Rect } from '../sheet/address';

interface Run {
  readonly row: number;
  readonly left: number;
  right: number;
}

/** Cells as few rectangles: neighbours in a row join, then equal runs in rows below each other. Each cell counts once. */
export function areasOf(cells: readonly Cell[]): Rect[] {
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  const open = new Map<string, (typeof areas)[number]>();
  for (const { row, left, right } of runsOf(cells)) {
    const key = `${left}:${right}`;
    const above = open.get(key);
    if (above?.bottom === row - 1) {
      above.bottom = row;
      continue;
    }
    const area = { top: row, left, bottom: row, right };
    areas.push(area);
    open.set(key, area);
  }
  return areas;
}

/** Neighbouring cells of each row, in the order of the sheet. */
function runsOf(cells: readonly Cell[]): Run[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Run[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.row === row && column <= last.right + 1) {
      last.right = Math.max(last.right, column);
      continue;
    }
    runs.push({ row, left: column, right: column });
  }
  return runs;
}
