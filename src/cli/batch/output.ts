import type { Totals } from '../totals';
import type { AcrossFinding } from './across/finding';
import type { Checked } from './task';

/** How a run ended. */
export interface Summary {
  readonly totals: Totals;
  /** Files that were not checked. */
  readonly failed: number;
  /** What only several workbooks together show; null where it was not asked for. */
  readonly across: readonly AcrossFinding[] | null;
  /** The run was stopped before all files were looked at. */
  readonly stopped: boolean;
}

/** One way in which results leave the command. What cannot be written rejects with a `WriteError`. */
export interface Output {
  /** The next file, in the order of the input. */
  readonly add: (checked: Checked) => Promise<void> | void;
  /** After the last one. Resolves when all of it is where it belongs. */
  readonly end: (summary: Summary) => Promise<void>;
  /** Gives up what was written so far. */
  readonly discard: () => Promise<void>;
}
