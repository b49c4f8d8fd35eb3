import type { CellRef, RangeRef, Rect } from './address';
import type { CellInput } from './cell-input';
import type { Borders, CellLook, Chart, PrintSetup, Validation } from './sheet-look';

/** Levels that cells are marked by: the severities of findings. */
export const markLevels = ['error', 'warning', 'info'] as const;
export type MarkLevel = (typeof markLevels)[number];

/** The cells of a sheet that are marked at one level. */
export interface Mark {
  readonly level: MarkLevel;
  readonly areas: readonly Rect[];
}

/**
 * One change of a workbook, as data. On cells of the user's there are only `write` and `mark`; the others are for
 * sheets that the same plan adds (a sheet is named there by the `sheetId` that `add-sheet` gives it), and for places
 * outside a sheet's used range.
 */
export type Edit =
  /** Contents of cells; null leaves a cell as it is. `formats` are the number formats that they have afterwards; null as `formatAfter` says. */
  | { readonly kind: 'write'; readonly range: RangeRef; readonly cells: readonly (readonly (CellInput | null)[])[]; readonly formats?: readonly (readonly (string | null)[])[] }
  /** Our marks on a sheet become exactly these; none takes them all away. Nothing but our marks is touched. */
  | { readonly kind: 'mark'; readonly sheetId: string; readonly marks: readonly Mark[] }
  /** A new sheet after another one (null: the last), known to the plan's other edits by `sheetId`. */
  | { readonly kind: 'add-sheet'; readonly sheetId: string; readonly name: string; readonly after: string | null }
  /** Takes away a sheet of ours: by its id, or by its name where an interruption left the id unknown; none is no fault then. */
  | { readonly kind: 'delete-sheet'; readonly sheetId: string | null; readonly name: string }
  | { readonly kind: 'rename-sheet'; readonly sheetId: string; readonly name: string }
  /** Position among the tabs, counted from 0. */
  | { readonly kind: 'move-sheet'; readonly sheetId: string; readonly position: number }
  | { readonly kind: 'format'; readonly range: RangeRef; readonly look: CellLook }
  | { readonly kind: 'borders'; readonly range: RangeRef; readonly borders: Borders }
  | { readonly kind: 'merge'; readonly range: RangeRef }
  /** Width of columns in characters of the workbook's usual font, as the file keeps it. */
  | { readonly kind: 'width'; readonly sheetId: string; readonly from: number; readonly to: number; readonly characters: number }
  | { readonly kind: 'height'; readonly sheetId: string; readonly from: number; readonly to: number; readonly points: number }
  | { readonly kind: 'validation'; readonly range: RangeRef; readonly validation: Validation }
  /** Rows and columns that stay in view, counted from the sheet's first. */
  | { readonly kind: 'freeze'; readonly sheetId: string; readonly rows: number; readonly columns: number }
  | { readonly kind: 'print'; readonly sheetId: string; readonly setup: PrintSetup }
  /** A link from a cell to a place of the same workbook; the cell keeps its content. */
  | { readonly kind: 'link'; readonly cell: CellRef; readonly target: RangeRef }
  | { readonly kind: 'chart'; readonly sheetId: string; readonly chart: Chart }
  /**
   * Rows inside a block of ours: they come before row `at`, and push those below down. Their looks are for the plan
   * to say: Excel gives them those of the row above, a file none. Rows move before anything is written: what a plan expects is where it was, what it writes is where it will be.
   */
  | { readonly kind: 'insert-rows'; readonly sheetId: string; readonly at: number; readonly count: number }
  | { readonly kind: 'delete-rows'; readonly sheetId: string; readonly at: number; readonly count: number }
  /** Takes everything away that we put outside a used range: contents, looks, merges, validations, links. */
  | { readonly kind: 'clear'; readonly range: RangeRef }
  /** What we keep with the workbook becomes this text; null takes it away. */
  | { readonly kind: 'keep'; readonly content: string | null };

export type EditKind = Edit['kind'];

/** What a plan expects to find; where it finds something else, nothing is written. */
export type Expectation =
  /** Contents of a range, null for a cell of any content; `or` allows a second content for each cell, for going on after an interruption. */
  | { readonly kind: 'cells'; readonly range: RangeRef; readonly cells: readonly (readonly (CellInput | null)[])[]; readonly or?: readonly (readonly CellInput[])[] }
  /** Nothing lies on the sheet beyond this rectangle. */
  | { readonly kind: 'within'; readonly sheetId: string; readonly rect: Rect }
  /** The workbook keeps one of these texts; null is none. */
  | { readonly kind: 'kept'; readonly allowed: readonly (string | null)[] };

/** Edits that are carried out together or not at all. */
export interface Plan {
  /** For the history, in the person's language. */
  readonly name: string;
  readonly expect: readonly Expectation[];
  readonly edits: readonly Edit[];
}

/** Why a plan was not begun. */
export type Refusal =
  | { readonly code: 'cell-changed'; readonly cell: CellRef; readonly expected: CellInput; readonly actual: CellInput }
  | { readonly code: 'sheet-grown'; readonly sheetId: string; readonly used: Rect }
  | { readonly code: 'sheet-missing'; readonly sheetId: string }
  | { readonly code: 'sheet-protected'; readonly sheetId: string }
  | { readonly code: 'workbook-protected' | 'kept-changed' }
  | { readonly code: 'name-taken' | 'name-invalid'; readonly name: string }
  | { readonly code: 'text-too-long'; readonly cell: CellRef; readonly length: number }
  /** The cell is covered by a merge, or is part of an array formula or data table. */
  | { readonly code: 'cell-merged' | 'cell-in-array'; readonly cell: CellRef }
  /** A look or the like would change what is the user's. */
  | { readonly code: 'not-ours'; readonly kind: EditKind; readonly sheetId: string };

/** What became of a plan; there is no other outcome. */
export type Applied =
  /** All of it is written. `undo` takes it back; `sheetIds` are the ids that the plan's new sheets have now. */
  | { readonly outcome: 'done'; readonly undo: Plan; readonly sheetIds: Readonly<Record<string, string>> }
  /** Nothing was written. */
  | { readonly outcome: 'refused'; readonly refusals: readonly Refusal[] }
  /** A write failed; what came before it has been taken back, and the workbook is what it was. */
  | { readonly outcome: 'taken-back'; readonly error: unknown }
  /** It is not known how much is written. `undo` takes back whatever is. */
  | { readonly outcome: 'interrupted'; readonly undo: Plan; readonly error: unknown };
