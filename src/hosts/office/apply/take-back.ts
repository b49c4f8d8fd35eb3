import type { CellInput } from '../../../sheet/cell-input';
import type { Edit, Plan } from '../../../sheet/edit';
import type { RangeState } from '../../../sheet/plan/facts';
import { placedWrites, type Write } from '../../../sheet/plan/ranges';
import { undoOf } from '../../../sheet/plan/undo';
import { carryOut, type Progress, type Sending } from './carry-out';
import { readBefore, type Asking, type Before } from './read-before';
import { isSameState } from './same-state';
import { stepsOf } from './steps';

/** Edits of which nothing is kept that could be put back. */
const irrevocable = new Set(['delete-sheet', 'delete-rows', 'clear']);

function isUntouched(wanted: CellInput | null, found: CellInput | undefined): boolean {
  return wanted === null || JSON.stringify(wanted) === JSON.stringify(found);
}

/**
 * An undo without the contents that are as they were: one that could not be written cannot be written back either.
 * Where only the number format has changed, that alone is put back.
 */
function needed(undo: Plan, { state: { ranges } }: Before): Plan {
  const states = new Map<Edit, RangeState | undefined>(placedWrites(undo).map(({ write }, at) => [write, ranges[at]]));
  const edits = undo.edits.flatMap((edit): Edit[] => {
    const state = states.get(edit);
    if (edit.kind !== 'write' || !state) return [edit];
    const cells = edit.cells.map((row, down) => row.map((input, across) => (isUntouched(input, state.cells[down]?.[across]) ? null : input)));
    return [{ ...edit, cells }, ...formatsBack(edit, cells, state)];
  });
  return { ...undo, edits };
}

/** Number formats of the cells whose contents need not be written, where they have changed; a row's equal neighbours together. */
function formatsBack({ range: { sheetId, rect }, cells: wanted, formats = [] }: Write, cells: Write['cells'], state: RangeState): Edit[] {
  return wanted.flatMap((row, down): Edit[] => {
    const runs: { readonly left: number; right: number; readonly numberFormat: string }[] = [];
    row.forEach((input, across) => {
      const numberFormat = formats[down]?.[across] ?? null;
      if (input === null || numberFormat === null || cells[down]?.[across] !== null || state.formats[down]?.[across] === numberFormat) return;
      const last = runs.at(-1);
      if (last?.right === across - 1 && last.numberFormat === numberFormat) last.right = across;
      else runs.push({ left: across, right: across, numberFormat });
    });
    const top = rect.top + down;
    return runs.map(({ left, right, numberFormat }) => ({ kind: 'format', range: { sheetId, rect: { top, left: rect.left + left, bottom: top, right: rect.left + right } }, look: { numberFormat } }));
  });
}

/** Takes back what may have been written of a plan, and tells whether the workbook is what it was. */
export async function takeBack(asking: Asking, sending: Sending, plan: Plan, before: Before, { ids, touched }: Progress): Promise<boolean> {
  const edits = plan.edits.filter((edit) => touched.includes(edit));
  if (edits.length === 0) return true;
  const undo = { ...undoOf({ ...plan, edits }, before.state, ids), expect: [] };
  const now = await readBefore(asking, undo);
  await carryOut(stepsOf(needed(undo, now), now, sending.bytes), { ids: {}, touched: [] }, sending);
  const after = await readBefore(asking, plan);
  // A deleted sheet is missed in what is read; rows and looks are not all read.
  const isWhole = edits.every(({ kind }) => kind === 'delete-sheet' || !irrevocable.has(kind));
  return isWhole && isSameState(before, after);
}
