import type { CellRef, RangeRef, Rect } from '../sheet/address';
import type { CellInput } from '../sheet/cell-input';
import type { Applied, Plan } from '../sheet/edit';
import type { WorkbookValues } from '../sheet/snapshot';

/** What is read: the whole workbook, or only the sheet that the person looks at. */
export type Scope = 'workbook' | 'active-sheet';

/** Number-format codes of a range, row by row ("General", "0.00%"). */
export type FormatGrid = readonly (readonly string[])[];

/** A workbook that can be read: all that checking needs of a host. */
export interface ReadingHost {
  /** Used-range values of the sheets in scope, in tab order; numbers rounded to 15 significant digits. */
  read(scope: Scope, signal?: AbortSignal): Promise<WorkbookValues>;
  /** Number-format codes, one grid for each range, in the order asked. */
  formats(ranges: readonly RangeRef[], signal?: AbortSignal): Promise<readonly FormatGrid[]>;
}

/** What changed in the workbook. A rectangle is absent where the host cannot tell it; that of a selection is its first one. */
export type Change =
  | { readonly kind: 'values'; readonly sheetId: string; readonly range?: RangeRef }
  | { readonly kind: 'selection'; readonly cell: CellRef; readonly rect?: Rect }
  | { readonly kind: 'sheets' };

/** Personal settings, kept outside the workbook under the host's partition key. */
export interface SettingsStore {
  /** The text kept under a key, or null. */
  get(key: string): string | null;
  set(key: string, value: string): void;
}

/** What a host can do, tested at run time and never guessed. */
export interface Capabilities {
  /** Host program and its API level, for display ("Excel, ExcelApi 1.14"; "file"). */
  readonly name: string;
  /** Whether a selection can be shown to the person. */
  readonly select: boolean;
  /** Whether changes are reported. */
  readonly watch: boolean;
  /** Whether a sheet's new name is among the changes that are reported. */
  readonly renames: boolean;
  /** Whether cells that a merge covers are named before anything is written; elsewhere reading back finds them, and the write is taken back. */
  readonly seesMerges: boolean;
  /** The same of cells that are part of an array formula. */
  readonly seesArrays: boolean;
  /** Whether a ribbon command can open the pane. */
  readonly showPane: boolean;
}

/** What goes with carrying out a plan. */
export interface ApplyOptions {
  readonly signal?: AbortSignal;
  /**
   * Told the plan that takes everything back, after all has been read and before the first write: what keeps it can
   * offer it again after an interruption. Where it rejects, nothing is written.
   */
  readonly beforeWriting?: (undo: Plan) => Promise<void>;
}

/** Contents of a range, formulas included, row by row. */
export type ContentGrid = readonly (readonly CellInput[])[];

/** A workbook that can be written to. */
export interface WritingHost extends ReadingHost {
  /** Contents with their formulas, one grid for each range: for a command that writes beside what is there. Checking reads values alone. */
  contents(ranges: readonly RangeRef[], signal?: AbortSignal): Promise<readonly ContentGrid[]>;
  /**
   * Carries out a plan: reads what it expects, refuses without writing where a cell has changed, writes, and answers
   * the plan that takes it back. It rejects only before the first write (the signal's reason, a host that cannot be
   * reached).
   */
  apply(plan: Plan, options?: ApplyOptions): Promise<Applied>;
}

/** A workbook that a person has before them. */
export interface Host extends WritingHost {
  select(range: RangeRef): Promise<void>;
  /** Starts to report changes; the answer stops it. */
  watch(listener: (change: Change) => void): Promise<() => Promise<void>>;
  readonly settings: SettingsStore;
  readonly capabilities: Capabilities;
}
