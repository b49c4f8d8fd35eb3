import type { RangeRef } from '../address';
import type { Edit, Expectation, Plan } from '../edit';

/** Ids that a plan gives to the sheets that it adds. */
export function addedSheets({ edits }: Plan): ReadonlySet<string> {
  return new Set(edits.flatMap((edit) => (edit.kind === 'add-sheet' ? [edit.sheetId] : [])));
}

/** An expectation about contents. */
export type CellsExpected = Extract<Expectation, { readonly kind: 'cells' }>;
/** An edit of contents. */
export type Write = Extract<Edit, { readonly kind: 'write' }>;

/** What a plan expects of contents, in its order. */
export function cellsExpected({ expect }: Plan): readonly CellsExpected[] {
  return expect.filter((each) => each.kind === 'cells');
}

/** Writes to sheets that exist before the plan, in its order. */
export function writesBefore(plan: Plan): readonly Write[] {
  const added = addedSheets(plan);
  return plan.edits.filter((edit) => edit.kind === 'write').filter(({ range }) => !added.has(range.sheetId));
}

/** The ranges that must be read before a plan: those that it expects something of, then those that it writes to. */
export function rangesToRead(plan: Plan): readonly RangeRef[] {
  return [...cellsExpected(plan), ...writesBefore(plan)].map(({ range }) => range);
}

/** The sheet that an edit is about. */
export function sheetOf(edit: Edit): string | null {
  if ('range' in edit) return edit.range.sheetId;
  return edit.kind === 'link' ? edit.cell.sheetId : edit.sheetId;
}
