import type { Rect } from '../../sheet/address';
import type { Mark } from '../../sheet/edit';
import type { CellStyle } from './cell-style';

/** Columns that look alike, counted from 0; the width is in characters of the default font, as files keep it. */
export interface ColumnLayout {
  readonly from: number;
  readonly to: number;
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number;
}

/** A row that is not as the sheet's default; the height is in points. */
export interface RowLayout {
  readonly row: number;
  readonly height: number | null;
  readonly hidden: boolean;
  /** The number of the style of its cells that have none; 0 for the usual one. */
  readonly style: number;
}

/** A formula as the grid takes it. Followers of a shared formula have no text of their own, only its number. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  /** The text with "=" in front; '' for a follower of a shared formula. */
  readonly text: string;
  readonly shared: string | null;
  /** A1 text of the range that an array formula fills. */
  readonly fills: string | null;
}

/** Cells with a style that is not the default, column by column of three lists as long as each other. */
export interface StyledCells {
  readonly rows: Uint32Array;
  readonly columns: Uint16Array;
  readonly styles: Uint16Array;
}

/** How many rows and columns stay in sight. */
export interface FrozenPane {
  readonly rows: number;
  readonly columns: number;
}

/** How a sheet looks, and its formulas: all that a person sees and that checking does not need. */
export interface SheetLayout {
  readonly id: string;
  readonly columns: readonly ColumnLayout[];
  readonly rows: readonly RowLayout[];
  readonly merges: readonly Rect[];
  /** Our marks, which the file keeps as conditional formats and the grid shows as fills. */
  readonly marks: readonly Mark[];
  readonly cells: StyledCells;
  readonly formulas: readonly FormulaCell[];
  /** In characters and points; null where the sheet names none. */
  readonly defaultWidth: number | null;
  readonly defaultHeight: number | null;
  readonly gridLines: boolean;
  readonly frozen: FrozenPane | null;
  readonly tabColor: string | null;
}

/** Styles by the numbers that cells name; those that no cell uses are missing. */
export type Styles = ReadonlyMap<number, CellStyle>;

/** Where styles are read from: a workbook with nothing else in it, and the numbers that are in use. */
export interface StyleSource {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly numbers: readonly number[];
}

/** How a workbook looks, but for its styles: those are read after a person sees its values. */
export interface WorkbookLayout {
  readonly sheets: readonly SheetLayout[];
  /** The looks until the styles are read: the usual font, and the number formats. */
  readonly plain: Styles;
  readonly source: StyleSource | null;
}
