import type { Plan } from '../../../sheet/edit';
import { type CellValue, valueAt } from '../../../sheet/snapshot';
import type { Book, Package } from './book';
import type { Place } from './dependents';
import { touchedBy } from './touched';

/** A sheet after a plan, and what its cells held before it, at the places where they are now. */
export interface SheetState {
  readonly id: string;
  readonly name: string;
  /** The name in small letters. */
  readonly key: string;
  readonly part: string | null;
  /** Rows and columns that may hold something. */
  readonly rows: number;
  readonly columns: number;
  readonly formerly: (row: number, column: number) => CellValue;
  readonly isWritten: (row: number, column: number) => boolean;
  /** The cells whose values the plan has changed, with the new ones. */
  readonly changed: readonly (Place & { readonly value: CellValue })[];
  /** Whether rows have come or gone. */
  readonly isMoved: boolean;
  /** Whether some cells were too many to be read. */
  readonly isCut: boolean;
}

/** How a plan has changed the sheets of a package. `ids` are those of new sheets. */
export function sheetStates(before: Book, after: Package, plan: Plan, ids: Readonly<Record<string, string>>): readonly SheetState[] {
  const inPlan = new Map(Object.entries(ids).map(([own, id]) => [id, own]));
  return after.outline.sheets.map(({ id, name, part }) => {
    const key = name.toLowerCase();
    const old = before.sheets.find(({ values }) => values.id === id)?.values ?? null;
    const { values, rows } = touchedBy(plan, inPlan.get(id) ?? id);
    const formerly = (row: number, column: number): CellValue => {
      const was = rows.before(row);
      return old && was !== null ? valueAt(old, was, column) : '';
    };
    const changed = [...values].flatMap(([row, cells]) => [...cells].map(([column, value]) => ({ sheet: key, row, column, value }))).filter(({ row, column, value }) => value !== formerly(row, column));
    return {
      id, name, key, part, formerly, changed,
      rows: [...values.keys()].reduce((most, row) => Math.max(most, row + 1), (old ? old.origin.row + old.values.length : 0) + rows.grown),
      columns: [...(old?.values ?? []).map(({ length }) => length + (old?.origin.column ?? 0)), ...changed.map(({ column }) => column + 1)].reduce((most, each) => Math.max(most, each), 1),
      isWritten: (row, column) => values.get(row)?.has(column) ?? false,
      isMoved: plan.edits.some((edit) => (edit.kind === 'insert-rows' || edit.kind === 'delete-rows') && (edit.sheetId === id || ids[edit.sheetId] === id)),
      isCut: old?.unread !== undefined,
    };
  });
}
