import type { Rect } from '../../../sheet/address';
import { valueOf } from '../../../sheet/cell-input';
import type { Plan } from '../../../sheet/edit';
import { type MovedRows, movedRows } from '../../../sheet/plan/moved-rows';
import type { CellValue } from '../../../sheet/snapshot';

/** Values by row and column. */
export type ByPlace = ReadonlyMap<number, ReadonlyMap<number, CellValue>>;

/** What a plan changes on one sheet, as the proof needs it. */
export interface Touched {
  /** What its cells hold afterwards. */
  readonly values: ByPlace;
  /** Where number formats may be others than before. */
  readonly looks: readonly Rect[];
  readonly rows: MovedRows;
}

function put(values: Map<number, Map<number, CellValue>>, row: number, column: number, value: CellValue): void {
  const cells = values.get(row) ?? new Map<number, CellValue>();
  values.set(row, cells.set(column, value));
}

/** What a plan changes on the sheet that it knows by an id. Of several contents of a cell the last holds. */
export function touchedBy(plan: Plan, sheetId: string): Touched {
  const { edits } = plan;
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
  return { values, looks, rows: movedRows(plan, sheetId) };
}
