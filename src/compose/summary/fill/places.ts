import type { Edit } from '../../../sheet/edit';
import { type Block, contentAt, type Ground } from './rows';

/** Where the rows of a summary go: each one's row before (null for a new one) and after rows have moved. */
export interface Placed {
  readonly before: readonly (number | null)[];
  readonly after: readonly number[];
  /** Where a row of the sheet is afterwards. */
  readonly moved: (row: number) => number;
  readonly inserts: readonly Extract<Edit, { readonly kind: 'insert-rows' }>[];
  /** How many free rows are lacking; nothing is written then. */
  readonly lacking: number;
}

/** Within a block of ours rows are put in, each behind the one before it: what stands beside a row moves with it. */
export function withRowsPutIn({ sheetId }: Ground, { top }: Block, before: readonly (number | null)[]): Placed {
  const counts = new Map<number, number>();
  let next = top;
  const anchors = before.map((row) => {
    if (row !== null) next = row + 1;
    else counts.set(next, (counts.get(next) ?? 0) + 1);
    return row ?? next;
  });
  const above = (row: number, inclusive: boolean): number => Array.from(counts).reduce((sum, [at, count]) => sum + (at < row || (inclusive && at === row) ? count : 0), 0);
  const filled = new Map<number, number>();
  const after = before.map((row, index) => {
    const anchor = anchors[index] ?? top;
    if (row !== null) return row + above(row, true);
    const place = filled.get(anchor) ?? 0;
    filled.set(anchor, place + 1);
    return anchor + above(anchor, false) + place;
  });
  // From the bottom: what stands above is then still where it was.
  const inserts = Array.from(counts).sort(([one], [other]) => other - one).map(([at, count]) => ({ kind: 'insert-rows' as const, sheetId, at, count }));
  return { before, after, moved: (row) => row + above(row, true), inserts, lacking: 0 };
}

/** On a sheet of a person's no row moves: new rows go to the first rows of the block that are empty, and below it where nothing follows. */
export function inFreeRows(ground: Ground, { top, bottom, totalRow }: Block, before: readonly (number | null)[]): Placed {
  const free: number[] = [];
  for (let row = Math.max(top, ...before.map((each) => (each ?? 0) + 1)); row <= bottom; row += 1) if (isFree(ground, row)) free.push(row);
  const wanted = before.filter((row) => row === null).length;
  for (let row = bottom + 1; totalRow === null && free.length < wanted; row += 1) free.push(row);
  const lacking = Math.max(0, wanted - free.length);
  const places = [...free];
  const after = before.map((row) => row ?? places.shift() ?? bottom);
  return { before: after, after, moved: (row) => row, inserts: [], lacking };
}

function isFree(ground: Ground, row: number): boolean {
  const columns = [...ground.columns].filter(([id]) => id !== 'no');
  return columns.every(([, column]) => contentAt(ground, row, column) === '');
}
