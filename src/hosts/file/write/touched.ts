import type { Rect } from '../../../sheet/address';
import { valueOf } from '../../../sheet/cell-input';
import type { Plan } from '../../../sheet/edit';
import type { CellValue } from '../../../sheet/snapshot';

/** Values by row and column. */
export type ByPlace = ReadonlyMap<number, ReadonlyMap<number, CellValue>>;

/** What a plan changes on one sheet, as the proof needs it. */
export interface Touched {
  /** What its cells hold afterwards. */
  readonly values: ByPlace;
  /** Where number formats may be others than before. */
  readonly looks: readonly Rect[];
  /** The row that a row was before rows moved; null for a new one. */
  readonly rowBefore: (row: number) => number | null;
  /** Rows that have come and not gone. */
  readonly grown: number;
}

function put(values: Map<number, Map<number, CellValue>>, row: number, column: number, value: CellValue): void {
  const cells = values.get(row) ?? new Map<number, CellValue>();
  values.set(row, cells.set(column, value));
}

/** What a plan changes on the sheet that it knows by an id. Of several contents of a cell the last holds. */
export function touchedBy({ edits }: Plan, sheetId: string): Touched {
  const values = new Map<number, Map<number, CellValue>>();
  for (const edit of edits) {
    if (edit.kind !== 'write' || edit.range.sheetId !== sheetId) continue;
    const { top, left } = edit.range.rect;
    edit.cells.forEach((line, down) => { line.forEach((input, across) => { if (input !== null) put(values, top + down, left + across, valueOf(input)); }); });
  }
  for (const edit of edits) {
    if (edit.kind !== 'clear' || edit.range.sheetId !== sheetId) continue;
    const { top, left, bottom, right } = edit.range.rect;
    for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) put(values, row, column, '');
  }
  const looks = edits.flatMap((edit) => ((edit.kind === 'format' || edit.kind === 'clear' || edit.kind === 'write') && edit.range.sheetId === sheetId ? [edit.range.rect] : []));
  const moves = edits.filter((edit) => edit.kind === 'insert-rows' || edit.kind === 'delete-rows').filter((edit) => edit.sheetId === sheetId).reverse();
  return {
    values,
    looks,
    rowBefore: (row) => moves.reduce<number | null>((place, { kind, at, count }) => {
      if (place === null || place < at) return place;
      if (kind === 'delete-rows') return place + count;
      return place < at + count ? null : place - count;
    }, row),
    grown: moves.reduce((sum, { kind, count }) => sum + (kind === 'insert-rows' ? count : 0), 0),
  };
}
