import type { RangeRef, Rect } from '../address';
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

/** Where a plan's rectangle lies before its rows move; null where it lies in rows that come in. */
function placeBefore(plan: Plan, { sheetId, rect }: RangeRef): Rect | null {
  return plan.edits.reduceRight<Rect | null>((place, edit) => {
    if ((edit.kind !== 'insert-rows' && edit.kind !== 'delete-rows') || edit.sheetId !== sheetId || place === null || place.bottom < edit.at) return place;
    if (place.top < edit.at) throw new Error('a plan writes across rows that move');
    if (edit.kind === 'delete-rows') return { ...place, top: place.top + edit.count, bottom: place.bottom + edit.count };
    if (place.top >= edit.at + edit.count) return { ...place, top: place.top - edit.count, bottom: place.bottom - edit.count };
    if (place.bottom < edit.at + edit.count) return null;
    throw new Error('a plan writes across rows that come in');
  }, rect);
}

/** Whether a place lies wholly in rows that a plan puts in: they are ours. */
export function isInNewRows(plan: Plan, range: RangeRef): boolean {
  return !addedSheets(plan).has(range.sheetId) && plan.edits.some(({ kind }) => kind === 'insert-rows') && placeBefore(plan, range) === null;
}

/** A write to cells that exist before the plan: where it is, and where its cells were. */
export interface PlacedWrite {
  readonly write: Write;
  readonly before: RangeRef;
}

/** Writes to sheets and rows that exist before the plan, in its order. */
export function placedWrites(plan: Plan): readonly PlacedWrite[] {
  const added = addedSheets(plan);
  return plan.edits.flatMap((edit): PlacedWrite[] => {
    if (edit.kind !== 'write' || added.has(edit.range.sheetId)) return [];
    const rect = placeBefore(plan, edit.range);
    return rect ? [{ write: edit, before: { ...edit.range, rect } }] : [];
  });
}

/** Writes to cells that exist before the plan, in its order, each at the place that its cells have then. */
export function writesBefore(plan: Plan): readonly Write[] {
  return placedWrites(plan).map(({ write, before }) => ({ ...write, range: before }));
}

/** The ranges that must be read before a plan: those that it expects something of, then those that it writes to. */
export function rangesToRead(plan: Plan): readonly RangeRef[] {
  return [...cellsExpected(plan), ...writesBefore(plan)].map(({ range }) => range);
}

/** The sheets that a plan expects something of. */
export function sheetsExpected({ expect }: Plan): readonly string[] {
  return expect.flatMap((each) => (each.kind === 'cells' ? [each.range.sheetId] : each.kind === 'within' ? [each.sheetId] : []));
}

/** Whether a plan is about what is kept with the workbook. */
export function concernsKept({ edits, expect }: Plan): boolean {
  return edits.some(({ kind }) => kind === 'keep') || expect.some(({ kind }) => kind === 'kept');
}

/** The sheet that an edit is about; null for none, and for one that only its name tells. */
export function sheetOf(edit: Edit): string | null {
  if (edit.kind === 'keep') return null;
  if ('range' in edit) return edit.range.sheetId;
  return edit.kind === 'link' ? edit.cell.sheetId : edit.sheetId;
}
