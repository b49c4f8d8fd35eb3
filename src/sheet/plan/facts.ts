import type { Rect } from '../address';
import type { CellInput } from '../cell-input';
import type { Mark } from '../edit';

/** What a host knows of one sheet before a plan is carried out. */
export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  /** Where its values are; null for an empty sheet. */
  readonly used: Rect | null;
  readonly isProtected: boolean;
  /** Our marks on it; asked for only where the plan marks. */
  readonly marks: readonly Mark[];
}

/** Contents and number formats of a range, row by row. */
export interface RangeState {
  readonly cells: readonly (readonly CellInput[])[];
  readonly formats: readonly (readonly string[])[];
}

/** What a host has read for a plan, before anything is written. */
export interface StateBefore {
  /** All sheets, in the order of their tabs. */
  readonly sheets: readonly SheetFacts[];
  /** Whether sheets may not be added, named or moved. */
  readonly isStructureProtected: boolean;
  /** What is kept with the workbook; read only where the plan concerns it. */
  readonly kept?: string | null;
  /** The ranges of `rangesToRead`, in its order. */
  readonly ranges: readonly RangeState[];
}
