import { type Cell, cellRect, overlaps, type Rect } from '../address';
import { type CellInput } from '../cell-input';
import type { Edit, EditKind, Expectation, Plan } from '../edit';
import type { RangeState, StateBefore } from './facts';
import { addedSheets, cellsExpected, isInNewRows, placedWrites, type PlacedWrite, type Write } from './ranges';

/** The write that puts a range back, cells that were left alone excepted. */
function writeBack({ write: { cells }, before: range }: PlacedWrite, { cells: before, formats }: RangeState): Edit {
  const kept = <T>(grid: readonly (readonly T[])[], none: T): (T | null)[][] => cells.map((row, down) => row.map((input, across) => (input === null ? null : grid[down]?.[across] ?? none)));
  return { kind: 'write', range, cells: kept<CellInput>(before, ''), formats: kept(formats, 'General') };
}

/** Whether a write has a content for a cell. */
function writesTo({ range, cells }: Write, sheetId: string, { row, column }: Cell): boolean {
  return range.sheetId === sheetId && (cells[row - range.rect.top]?.[column - range.rect.left] ?? null) !== null;
}

/** What a write leaves in its cells when all of a plan is done: null where a later write has a content, or where it has none. */
function lasting(write: Write, { edits }: Plan): (CellInput | null)[][] {
  const { sheetId, rect } = write.range;
  const later = edits.slice(edits.indexOf(write) + 1).filter((edit) => edit.kind === 'write').filter(({ range }) => range.sheetId === sheetId && overlaps(range.rect, rect));
  return write.cells.map((row, down) => row.map((input, across) => {
    const cell = { row: rect.top + down, column: rect.left + across };
    return later.some((each) => writesTo(each, sheetId, cell)) ? null : input;
  }));
}

/** What the cells of a write hold on new ground when all of a plan is done: those that no write has a content for are empty. */
function contentAfter(write: Write, plan: Plan): (CellInput | null)[][] {
  const { sheetId, rect } = write.range;
  const writes = plan.edits.filter((edit) => edit.kind === 'write').filter(({ range }) => range.sheetId === sheetId && overlaps(range.rect, rect));
  return lasting(write, plan).map((row, down) => row.map((input, across) => {
    const cell = { row: rect.top + down, column: rect.left + across };
    return input ?? (writes.some((each) => writesTo(each, sheetId, cell)) ? null : '');
  }));
}

function around(one: Rect | null, other: Rect): Rect {
  if (!one) return other;
  return { top: Math.min(one.top, other.top), left: Math.min(one.left, other.left), bottom: Math.max(one.bottom, other.bottom), right: Math.max(one.right, other.right) };
}

/** The sheets of a plan as they stand when it is done: nothing lies on them but what it wrote. */
function addedExpectations(plan: Plan, idOf: (id: string) => string): Expectation[] {
  return [...addedSheets(plan)].flatMap((id): Expectation[] => {
    const writes = plan.edits.filter((edit) => edit.kind === 'write').filter(({ range }) => range.sheetId === id);
    const rect = writes.reduce<Rect | null>((all, { range }) => around(all, range.rect), null);
    const cells = writes.map((write): Expectation => ({ kind: 'cells', range: { sheetId: idOf(id), rect: write.range.rect }, cells: contentAfter(write, plan) }));
    return [...cells, { kind: 'within', sheetId: idOf(id), rect: rect ?? { top: 0, left: 0, bottom: 0, right: 0 } }];
  });
}

/** The edits that take one edit back; null where another's does. */
function inverse(plan: Plan, edit: Edit, before: StateBefore, added: ReadonlySet<string>, ids: Readonly<Record<string, string>> | null): Edit | null {
  const { sheets } = before;
  switch (edit.kind) {
    case 'add-sheet':
      return { kind: 'delete-sheet', sheetId: ids?.[edit.sheetId] ?? null, name: edit.name };
    case 'mark':
      return added.has(edit.sheetId) ? null : { ...edit, marks: sheets.find(({ id }) => id === edit.sheetId)?.marks ?? [] };
    case 'rename-sheet':
      // A new sheet goes by its id; where that is not known, by the one name or the other.
      if (added.has(edit.sheetId)) return ids?.[edit.sheetId] === undefined ? { kind: 'delete-sheet', sheetId: null, name: edit.name } : null;
      return { ...edit, name: sheets.find(({ id }) => id === edit.sheetId)?.name ?? edit.name };
    case 'move-sheet':
      if (added.has(edit.sheetId)) return null;
      return { ...edit, position: Math.max(0, sheets.findIndex(({ id }) => id === edit.sheetId)) };
    case 'insert-rows':
      return added.has(edit.sheetId) ? null : { ...edit, kind: 'delete-rows' };
    case 'format':
    case 'borders':
    case 'merge':
    case 'validation':
      // Rows that came in go again, with all that they have.
      return added.has(edit.range.sheetId) || isInNewRows(plan, edit.range) ? null : { kind: 'clear', range: edit.range };
    case 'link': {
      const { sheetId, cell } = edit.cell;
      return added.has(sheetId) ? null : { kind: 'clear', range: { sheetId, rect: cellRect(cell) } };
    }
    case 'keep':
      return { kind: 'keep', content: before.kept ?? null };
    // Contents are put back by the writes; the others are on sheets of ours only, which go whole, or are themselves of an undo.
    case 'write':
    case 'width':
    case 'height':
    case 'freeze':
    case 'print':
    case 'chart':
    case 'delete-sheet':
    case 'delete-rows':
    case 'clear':
      return null;
  }
}

const ofSheets = new Set<EditKind>(['delete-sheet', 'rename-sheet', 'move-sheet']);

/** Sheets whose rows a plan moves. */
function movedSheets({ edits }: Plan): ReadonlySet<string> {
  return new Set(edits.flatMap((edit) => (edit.kind === 'insert-rows' || edit.kind === 'delete-rows' ? [edit.sheetId] : [])));
}

/** What rows that came in hold when a plan is done: what it wrote there. */
function insertedExpectations(plan: Plan, placed: readonly PlacedWrite[]): Expectation[] {
  const [known, added] = [new Set(placed.map(({ write }) => write)), addedSheets(plan)];
  const writes = plan.edits.filter((edit) => edit.kind === 'write').filter((write) => !known.has(write) && !added.has(write.range.sheetId));
  return writes.map((write) => ({ kind: 'cells', range: write.range, cells: contentAfter(write, plan) }));
}

/** What is kept when a plan is done: what its last edit says; or, where it was interrupted, what was kept before. */
function keptExpectations({ edits }: Plan, { kept = null }: StateBefore, isOpen: boolean): Expectation[] {
  const last = edits.findLast((edit) => edit.kind === 'keep');
  return last ? [{ kind: 'kept', allowed: [last.content, ...(isOpen ? [kept] : [])] }] : [];
}

/**
 * The plan that takes a plan back. It expects what the plan wrote; with `ids`, the ids that the plan's new sheets were
 * given. Without them it is for an interruption: it expects each cell as it was or as it was to be, but on sheets whose
 * rows move, where nobody could tell the one from the other: those must be as the plan left them.
 * Sheets are taken away last: until then all that was taken back can still be put in again.
 */
export function undoOf(plan: Plan, before: StateBefore, ids: Readonly<Record<string, string>> | null): Plan {
  const placed = placedWrites(plan);
  const first = cellsExpected(plan).length;
  const moved = movedSheets(plan);
  const stateOf = (at: number): RangeState => before.ranges[first + at] ?? { cells: [], formats: [] };
  const expectations = placed.map(({ write }, at): Expectation => {
    const isOpen = ids === null && !moved.has(write.range.sheetId);
    return { kind: 'cells', range: write.range, cells: lasting(write, plan), ...(isOpen && { or: stateOf(at).cells }) };
  });
  const added = addedSheets(plan);
  const back = plan.edits.map((edit) => inverse(plan, edit, before, added, ids)).filter((edit) => edit !== null).reverse();
  const writes = placed.map((each, at) => writeBack(each, stateOf(at))).reverse();
  return {
    name: plan.name,
    expect: [...expectations, ...insertedExpectations(plan, placed), ...(ids === null ? [] : addedExpectations(plan, (id) => ids[id] ?? id)), ...keptExpectations(plan, before, ids === null)],
    edits: [...back.filter(({ kind }) => !ofSheets.has(kind)), ...writes, ...back.filter(({ kind }) => ofSheets.has(kind))],
  };
}
