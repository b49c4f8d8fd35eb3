import type { WritingHost } from '../hosts/host';
import type { Applied, Plan, Refusal } from '../sheet/edit';
import { sheetOf } from '../sheet/plan/ranges';

/** What became of marks. */
export interface MarksWritten {
  readonly applied: Applied;
  /** Sheets that could not be marked, and were left out. */
  readonly refusals: readonly Refusal[];
}

/** Carries out a plan of marks; a protected sheet is left out, and keeps no other from being marked. */
export async function writeMarks(host: WritingHost, plan: Plan): Promise<MarksWritten> {
  const applied = await host.apply(plan);
  if (applied.outcome !== 'refused') return { applied, refusals: [] };
  const closed = new Set(applied.refusals.flatMap((refusal) => (refusal.code === 'sheet-protected' ? [refusal.sheetId] : [])));
  const edits = plan.edits.filter((edit) => !closed.has(sheetOf(edit) ?? ''));
  if (edits.length === plan.edits.length || edits.length === 0) return { applied, refusals: applied.refusals };
  return { applied: await host.apply({ ...plan, edits }), refusals: applied.refusals };
}
