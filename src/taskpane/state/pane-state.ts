import type { Scope } from '../../hosts/host';
import type { Report } from '../../rules/report';
import type { CellRef, RangeRef } from '../../sheet/address';
import type { SheetName } from './noting';
import type { Problem } from './problem';

/** A finished check. */
export interface Result {
  readonly report: Report;
  readonly scope: Scope;
  /** The sheets that were read, in tab order. */
  readonly sheets: readonly SheetName[];
  /** An edit asked for it, and no person. */
  readonly byItself?: true;
}

/** Something that could not be done, and what trying again would do. */
export interface Failure {
  readonly problem: Problem;
  readonly retry: () => void;
}

/** Everything that the pane shows, apart from what is folded and unfolded. */
export interface PaneState {
  /** What is being checked at the moment. */
  readonly checking: Scope | null;
  /** The last finished check; it stays in view while another runs or fails. */
  readonly result: Result | null;
  readonly failure: Failure | null;
  /** Cells that were checked have changed since. */
  readonly changed: boolean;
  /** Edits are followed by a check of their own. */
  readonly live: boolean;
  /** The cell that is selected in the workbook, as far as the host tells. */
  readonly selected: CellRef | null;
  /** All that is selected, from that cell on. */
  readonly selectedRange: RangeRef | null;
}

/** The pane before anything was done. */
export const emptyState: PaneState = { checking: null, result: null, failure: null, changed: false, live: false, selected: null, selectedRange: null };
