import type { Plan } from '../../../sheet/edit';
import { undoOf } from '../../../sheet/plan/undo';
import { carryOut, type Progress, type Sending } from './carry-out';
import { readBefore, type Asking, type Before } from './read-before';
import { isSameState } from './same-state';
import { stepsOf } from './steps';

/** Edits of which nothing is kept that could be put back. */
const irrevocable = new Set(['delete-sheet', 'delete-rows', 'clear']);

/**
 * Takes back what may have been written of a plan, and tells whether the workbook is what it was. It may write where
 * nothing was written: to put back what is there changes nothing.
 */
export async function takeBack(asking: Asking, sending: Sending, plan: Plan, before: Before, { ids, touched }: Progress): Promise<boolean> {
  const edits = plan.edits.filter((edit) => touched.includes(edit));
  if (edits.length === 0) return true;
  const { edits: back, name } = undoOf({ ...plan, edits }, before.state, ids);
  const undo = { name, expect: [], edits: back };
  const now = await readBefore(asking, undo);
  await carryOut(stepsOf(undo, now, sending.bytes), { ids: {}, touched: [] }, sending);
  const after = await readBefore(asking, plan);
  // A deleted sheet is missed in what is read; rows and looks are not all read.
  const isWhole = edits.every(({ kind }) => kind === 'delete-sheet' || !irrevocable.has(kind));
  return isWhole && isSameState(before.state, after.state);
}
