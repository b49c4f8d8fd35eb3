import type { BudgetState } from '../forms/fields';
import type { ColumnId, FieldId, FormId } from '../forms/form';
import type { Cell, Rect } from '../sheet/address';
import type { Section } from './meaning';

/** A labelled value: where the label stands and where its value stands, which may be empty. */
export interface FieldCells {
  readonly label: Cell;
  readonly value: Cell;
  /** The value stands behind the colon in the label's own cell. */
  readonly inline: boolean;
}

/** One source of money beside the total, under its own label. */
export interface SourceCells extends FieldCells {
  readonly kind: 'fiscal' | 'other';
  /** The label in `labelKey` form. */
  readonly name: string;
  /** Money of one level of government, which may be a part of the fiscal funds above it. */
  readonly part: boolean;
}

/** A line of the block that shows the money in several states, with its points where it has some. */
export interface MoneyLineCells {
  readonly label: Cell;
  readonly kind: 'total' | 'fiscal' | 'other';
  /** The label in `labelKey` form. */
  readonly name: string;
  readonly part: boolean;
  readonly states: Readonly<Partial<Record<BudgetState, Cell>>>;
  readonly rate: Cell | null;
  readonly weight: Cell | null;
  readonly score: Cell | null;
}

/** The block that shows the money in several states: its heading's cells and its lines. */
export interface MoneyCells {
  readonly heading: readonly Cell[];
  readonly executed: Cell | null;
  readonly lines: readonly MoneyLineCells[];
}

/** What stands below the rows of a table and belongs to it without being part of it. */
export interface FooterCells {
  /** The row that adds up the points. */
  readonly total: { readonly label: Cell; readonly weight: Cell | null; readonly score: Cell | null } | null;
  /** 评价等级. */
  readonly grade: Cell | null;
  /** A cell that gives the reasons of all deviations together. */
  readonly reason: Cell | null;
}

/** A period of the plan of spending. */
export interface PeriodCells {
  readonly label: Cell;
  readonly value: Cell;
  /** The month at whose end the period closes. */
  readonly month: number;
}

/** Columns of a block, counted from 0. */
export type Columns = Readonly<Partial<Record<ColumnId, number>>>;

/** One heading with the indicator rows under it. Most tables have one; forms with a long-term part have two. */
export interface IndicatorBlock {
  readonly section: Section | null;
  /** The row of the heading, or null where the table has none. */
  readonly heading: number | null;
  readonly columns: Columns;
  readonly rows: readonly number[];
  /** Name and value share one cell, 「质量指标:…」. */
  readonly inline: boolean;
  /** The column that holds the indicators' own names, as the layout has it; null where the layout needs one and lacks it. */
  readonly names: 'level3' | 'description' | 'level2' | null;
}

/** One project: its labelled cells and the rows that are its own. */
export interface ProjectCells {
  readonly fields: Readonly<Partial<Record<FieldId, FieldCells>>>;
  readonly sources: readonly SourceCells[];
  readonly money: MoneyCells | null;
  /** First and last row of the project's own rows, where several share a table. */
  readonly rows: readonly [first: number, last: number] | null;
}

/** A table that was found: where it is, and which cell is what. It holds no content. */
export interface DetectedTable {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly form: FormId;
  readonly range: Rect;
  readonly title: Cell | null;
  readonly blocks: readonly IndicatorBlock[];
  readonly projects: readonly ProjectCells[];
  readonly plan: readonly PeriodCells[];
  readonly footer: FooterCells | null;
  /** The year that the title, or the line below it, names. */
  readonly year: number | null;
  /** The cell that says 万元 or 元, with the unit. */
  readonly unit: { readonly cell: Cell; readonly name: string } | null;
}

/** Something that looks like one of the forms and could not be read as one. */
export interface NearMiss {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly range: Rect;
  readonly reason: NearMissReason;
  /** Labels that were seen, the addresses of their cells, and words for what is lacking. */
  readonly seen: readonly string[];
  readonly seenAt: readonly string[];
  readonly lacking: readonly string[];
}

export type NearMissReason = 'no-heading' | 'no-known-groups' | 'items-in-a-row' | 'no-amounts';

/** What detection answers for a workbook. */
export interface Detection {
  readonly tables: readonly DetectedTable[];
  readonly nearMisses: readonly NearMiss[];
}
