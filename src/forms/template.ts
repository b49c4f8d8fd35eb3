import type { ColumnId } from './form';

/** What a county or a person chooses of a blank form. */
export interface TemplateOptions {
  /** The cost group of its own (since 2021); without it costs stand under 产出指标. */
  readonly cost: boolean;
  /** A column of points in a form that does without. */
  readonly points: boolean;
  /** The last month that a monitoring form covers. */
  readonly months: 6 | 7;
}
export type TemplateOption = keyof TemplateOptions;

/** How a place to fill in is written: its number format, alignment and what may be typed. */
export type InputKind = 'text' | 'long' | 'code' | 'amount' | 'percent' | 'rate' | 'points';

/** A place to fill in. A name that is a field's id is that field's value; `month` makes it a period of the plan. */
export interface Slot {
  readonly slot: string;
  readonly input: InputKind;
}

/** The sum of a column's points, with those of further slots. */
export interface ColumnSum {
  readonly sumOf: ColumnId;
  readonly plus: readonly string[];
}

/** A text that the form prints, a place to fill in, or '<' and '^' for the continuation of the cell at the left and above. */
export type LayoutCell = string | Slot | ColumnSum;
export type LayoutRow = readonly LayoutCell[];

/** A column of the rows, in its order on the form. */
export interface TemplateColumn {
  readonly id: ColumnId;
  readonly heading: string;
  /** Columns of the sheet that it takes; the one that `gives` takes one less where the points come in. */
  readonly span?: number;
  readonly gives?: true;
  /** The column is there only with this option. */
  readonly when?: 'points';
}

/** A figure that follows from others: shown beside the table, under its name, while it is filled in. */
export type TemplateCheck =
  /** `total` is the sum of `parts`. */
  | { readonly kind: 'sum'; readonly name: string; readonly total: string; readonly parts: readonly string[] }
  /** The plan's periods, in their order: parts that add up to 100 %, or states that rise to it. */
  | { readonly kind: 'plan'; readonly name: string; readonly periods: readonly string[] }
  /** The points of the rows and of further slots add up to 100. */
  | { readonly kind: 'points'; readonly name: string; readonly plus: readonly string[] }
  /** `rate` is `part` in percent of `whole`, as it is shown. */
  | { readonly kind: 'rate'; readonly name: string; readonly rate: string; readonly part: string; readonly whole: string }
  /** The score of each row is no more than its points. */
  | { readonly kind: 'scores'; readonly name: string }
  /** 合计 and 公务用车 are the sums of their items, the change is this year less the last. */
  | { readonly kind: 'items' };

/** A form as it is handed out, as data. `{months}` in its texts is the last month that it covers. */
export interface FormTemplate {
  readonly options: readonly TemplateOption[];
  readonly orientation: 'portrait' | 'landscape';
  /** Widths of the sheet's columns, in characters. */
  readonly widths: readonly number[];
  /** The rows above the column headings; the first is the title. */
  readonly upper: readonly LayoutRow[];
  /** How many of them, from the first, stand without lines. */
  readonly bare: number;
  /** A label at the left of the rows, beside heading and rows. */
  readonly aside?: string;
  readonly columns: readonly TemplateColumn[];
  /** The rows of a form whose rows are lines with names of their own. */
  readonly lines?: readonly LayoutRow[];
  /** The rows below the last indicator. */
  readonly lower: readonly LayoutRow[];
  readonly checks: readonly TemplateCheck[];
}
