import type { Decimal } from '../../sheet/decimal';
import type { CellInput } from '../../sheet/cell-input';
import type { CellValue } from '../../sheet/snapshot';
import type { Source } from '../report-source';
import type { SummaryWords } from './words';

/** The summaries, in the order of their sheets. */
export const summaryIds = ['projects', 'spending', 'indicators', 'checks', 'public', 'scores', 'monitoring', 'units', 'import'] as const;
export type SummaryId = (typeof summaryIds)[number];

/** A formula over other cells of its own row, which is known by its columns only when the sheet is drawn. */
export interface RowFormula {
  /** Given the address of each of the row's columns. */
  readonly formulaAt: (addressOf: (column: string) => string) => string;
  readonly result: CellValue;
}

export type SummaryCell = CellInput | RowFormula;

/** One row: its cells by column; a column that it does not name is empty. */
export interface SummaryRow {
  readonly cells: Readonly<Record<string, SummaryCell>>;
  /** Number formats of cells that do not look as their column does. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Colours of cells, by column. */
  readonly colors?: Readonly<Record<string, string>>;
}

/** What stands below the rows, drawn when all of them are known. */
export interface Block {
  /** A column's rows as an address: 「F4:F7」. */
  readonly rowsOf: (column: string) => string;
  /** The address of a column's total. */
  readonly totalOf: (column: string) => string;
  /** The figures of a column's rows; null where a row has none. */
  readonly figuresOf: (column: string) => readonly (Decimal | null)[];
}

export type ColumnKind = 'text' | 'centre' | 'money' | 'figure' | 'points' | 'share' | 'count' | 'place';

export interface SummaryColumn {
  readonly id: string;
  readonly heading: string;
  readonly width: number;
  readonly kind: ColumnKind;
  /** What the last row says below the column. */
  readonly total?: (column: string, block: Block) => CellInput;
}

/** One kind of summary. */
export interface Summary {
  readonly id: SummaryId;
  /** The columns by which a row is known again on a sheet: the first of them that say something on both sides. */
  readonly keys: readonly (readonly string[])[];
  /** The rows of one workbook. They hold what they need: a report may be let go afterwards. */
  readonly rowsOf: (source: Source, words: SummaryWords) => SummaryRow[];
  /** Rows of several workbooks made to fit together. */
  readonly completed?: (rows: readonly SummaryRow[]) => readonly SummaryRow[];
  /** The columns that some rows need; `files` where the rows come from several workbooks. */
  readonly columnsOf: (rows: readonly SummaryRow[], words: SummaryWords, files: boolean) => SummaryColumn[];
  /** Only headings and rows, as another program reads them. */
  readonly plain?: boolean;
  /** Whether a small table of the totals by period, with a chart, stands below. */
  readonly chart?: boolean;
}
