import type { CellRef } from '../../sheet/address';
import type { Plan, Refusal } from '../../sheet/edit';
import type { JournalEntry } from './journal';
import type { Problem } from './problem';

/** One write of ours that can be taken back. */
export interface Step {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** How many cells it wrote or marked. */
  readonly cells: number;
  readonly undo: Plan;
}

/** Repairs that a host has refused while it made the others. */
export interface LeftOut {
  readonly repairs: number;
  readonly refusals: readonly Refusal[];
}

/** What the pane says about the last write. */
export type Outcome =
  | { readonly kind: 'done'; readonly name: string; readonly cells: number; readonly leftOut?: LeftOut }
  | { readonly kind: 'undone'; readonly name: string; readonly cells: number }
  | { readonly kind: 'refused'; readonly name: string; readonly refusals: readonly Refusal[] }
  /** Cells were changed after the write that is to be undone; it can be undone all the same. */
  | { readonly kind: 'undo-changed'; readonly step: Step; readonly cells: readonly CellRef[] }
  | { readonly kind: 'taken-back'; readonly name: string; readonly problem: Problem }
  /** It is not known what was written: to be finished or taken back. */
  | { readonly kind: 'interrupted'; readonly entry: JournalEntry; readonly sinceOpening: boolean };

/** Everything that the pane shows about writing. */
export interface WriterState {
  /** Name of the plan that is being carried out. */
  readonly writing: string | null;
  /** What can be taken back, the latest first. */
  readonly steps: readonly Step[];
  readonly outcome: Outcome | null;
}

export const noWrites: WriterState = { writing: null, steps: [], outcome: null };
