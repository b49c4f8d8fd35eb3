import type { Cell, Rect } from './address';

/** Looks of cells on sheets of ours. Colours are "#RRGGBB"; what is not named stays as it is. */
export interface CellLook {
  readonly numberFormat?: string;
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
}

/** Sides of a range that lines are drawn on; the inner ones lie between its cells. */
export const borderSides = ['top', 'bottom', 'left', 'right', 'inside-horizontal', 'inside-vertical'] as const;
export type BorderSide = (typeof borderSides)[number];

/** Lines of one kind. */
export interface Borders {
  readonly sides: readonly BorderSide[];
  readonly style: 'thin' | 'medium' | 'dotted';
  readonly color: string;
}

/** What may be typed into cells. Excel takes an inline list of up to 255 characters, without commas in its values. */
export type ValidationRule =
  | { readonly type: 'list'; readonly values: readonly string[] }
  | { readonly type: 'decimal'; readonly min: number; readonly max: number };

/** A rule for typing, with the hint beside the cell and the words when the rule is broken. */
export interface Validation {
  readonly rule: ValidationRule;
  /** Whether a value that breaks the rule is refused, or only warned of. */
  readonly strict: boolean;
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly alert?: { readonly title: string; readonly text: string };
}

/** How a sheet is printed, on A4. */
export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows repeated on each page, counted from 0, both included. */
  readonly titleRows?: { readonly from: number; readonly to: number };
  /** Whether all columns are fitted to one page's width. */
  readonly fitWidth: boolean;
  /** Codes of the file format, such as "&C第 &P 页，共 &N 页". */
  readonly footer?: string;
  /** What is printed, where that is not all of the sheet. */
  readonly printArea?: Rect;
  /** Rows that begin a new page, counted from 0. */
  readonly breaksBefore?: readonly number[];
}

/** A chart of a sheet of ours; its series lie on that sheet. */
export interface Chart {
  readonly type: 'column' | 'line' | 'bar';
  readonly title: string;
  readonly categories: Rect;
  readonly series: readonly { readonly name: Cell; readonly values: Rect }[];
  /** The cells that it covers. */
  readonly place: Rect;
}
