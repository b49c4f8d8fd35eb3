import type { Applied, Plan } from '../../../sheet/edit';
import { refusalsOf } from '../../../sheet/plan/refusals';
import { undoOf } from '../../../sheet/plan/undo';
import type { ApplyOptions } from '../../host';
import type { MessageLimits } from '../cells';
import { HostError } from '../errors';
import type { Pauses } from '../retry';
import type { OwnChanges } from '../own-changes';
import type { Runner } from '../run';
import { answered, carryOut, type Progress, type Sending } from './carry-out';
import { obstacleRefusals } from './obstacles';
import { readBefore, type Asking, type Before } from './read-before';
import { stepsOf } from './steps';
import { takeBack } from './take-back';
import { verify } from './verify';

/** How the host reads and writes. */
export interface Applying {
  readonly run: Runner;
  readonly limits: MessageLimits;
  readonly pauses: Pauses;
  /** Milliseconds after which an answer to a write counts as lost. */
  readonly patience: number;
  readonly own: Pick<OwnChanges, 'addSheet'>;
}

/** Why nothing more can be asked of Excel: what came to be of the last message is not known. */
const lost = new Set(['session-lost', 'no-answer']);

/** Reads on behalf of a write: it waits no longer for an answer than the writes do. */
function impatient({ run, limits, patience }: Applying): Asking {
  return { run: (batch, signal, context) => answered(run(batch, signal, context), patience), limits };
}

/** Sheets that a plan has added or deleted. */
function sheetsChanged({ edits }: Plan, { ids }: Progress): string[] {
  return [...Object.values(ids), ...edits.flatMap((edit) => (edit.kind === 'delete-sheet' && edit.sheetId !== null ? [edit.sheetId] : []))];
}

async function written(applying: Applying, plan: Plan, before: Before, signal?: AbortSignal): Promise<Applied> {
  const { pauses, patience, limits } = applying;
  const sending: Sending = { bytes: limits.bytes, patience, pauses };
  const progress: Progress = { ids: {}, touched: [] };
  try {
    await carryOut(stepsOf(plan, before, limits.bytes), progress, { ...sending, ...(signal && { signal }) });
    await verify(impatient(applying), plan, progress.ids);
    for (const id of sheetsChanged(plan, progress)) applying.own.addSheet(id);
    return { outcome: 'done', undo: undoOf(plan, before.state, progress.ids), sheetIds: progress.ids };
  } catch (error) {
    const isLost = error instanceof HostError && lost.has(error.code);
    const isBack = !isLost && (await takeBack(impatient(applying), sending, plan, before, progress).catch(() => false));
    return isBack ? { outcome: 'taken-back', error } : { outcome: 'interrupted', undo: undoOf(plan, before.state, null), error };
  }
}

/** Carries out a plan in Excel: reads what it needs, refuses or writes, and reads back what was written. */
export async function applyPlan(applying: Applying, plan: Plan, { signal, beforeWriting }: ApplyOptions): Promise<Applied> {
  const asking = impatient(applying);
  const before = await readBefore({ ...asking, ...(signal && { signal }) }, plan);
  const refusals = refusalsOf(plan, before.state);
  if (refusals.length > 0) return { outcome: 'refused', refusals };
  const obstacles = await obstacleRefusals(asking.run, plan, before.obstacles, signal);
  if (obstacles.length > 0) return { outcome: 'refused', refusals: obstacles };
  await beforeWriting?.(undoOf(plan, before.state, null));
  signal?.throwIfAborted();
  return written(applying, plan, before, signal);
}
