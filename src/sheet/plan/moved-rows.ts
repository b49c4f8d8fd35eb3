import type { Plan } from '../edit';

/** How the rows of a sheet move in a plan. Places are those when all of them have moved. */
export interface MovedRows {
  /** The row that stood in a row's place before; null for a new row. */
  readonly before: (row: number) => number | null;
  /** How many rows there may be more than before. */
  readonly grown: number;
}

/** How a plan moves the rows of a sheet. */
export function movedRows({ edits }: Plan, sheetId: string): MovedRows {
  const moves = edits.filter((edit) => edit.kind === 'insert-rows' || edit.kind === 'delete-rows').filter((edit) => edit.sheetId === sheetId).reverse();
  return {
    before: (row) => moves.reduce<number | null>((place, { kind, at, count }) => {
      if (place === null || place < at) return place;
      if (kind === 'delete-rows') return place + count;
      return place < at + count ? null : place - count;
    }, row),
    grown: moves.reduce((sum, { kind, count }) => sum + (kind === 'insert-rows' ? count : 0), 0),
  };
}
