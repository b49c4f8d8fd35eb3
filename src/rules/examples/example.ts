import type { CellValue } from '../../sheet/snapshot';
import type { CheckSettings } from '../rule';
import type { Severity } from '../severity';
import type { BaseName } from './bases';

/** What a cell of an example holds: a value, or a value in a number format of its own. null is an empty cell. */
export type ExampleCell = CellValue | null | { readonly value: CellValue; readonly format: string };

/** A table as rows of cells from A1; of merged cells only the first is filled. */
export type ExampleGrid = readonly (readonly ExampleCell[])[];

/**
 * A small workbook as data: one or several good tables, each on a sheet of its own, and what is changed in them.
 * An address may name its sheet by number, 「2!C7」; without one it is the first. Changes are made first, and a plain
 * value keeps the number format of its cell; then rows and columns are taken out.
 */
export interface Example {
  /** What it shows, in a few words. */
  readonly note: string;
  /** The good tables it starts from; 'project' where nothing is said. */
  readonly base?: BaseName | readonly BaseName[];
  /** New contents by A1 address. */
  readonly change?: Readonly<Record<string, ExampleCell>>;
  /** Rows and columns that are deleted, 「11:12」 「F:F」 「2!8:8」, from the last to the first; the rest moves up. */
  readonly remove?: readonly string[];
  /** Where they are not the defaults. */
  readonly settings?: Partial<CheckSettings>;
  /** Rules beside its own that have something to say about it too. */
  readonly also?: readonly string[];
}

/** An example in which the rule finds one thing, as the workbook then stands. */
export interface Reject extends Example {
  readonly cell: string;
  readonly case: string;
  /** Where it is not the rule's usual one. */
  readonly severity?: Severity;
  readonly expected?: string;
  /** The cells that the finding's repair writes, where it must have one; null where it must have none. */
  readonly fix?: Readonly<Record<string, CellValue>> | null;
  /** Rules that have something to say only once it is repaired: parts that add up stand under 「X月底」. */
  readonly after?: readonly string[];
}

/** A rule's examples: what it leaves alone, and what it reports. */
export interface RuleExamples {
  readonly accept: readonly Example[];
  readonly reject: readonly Reject[];
}

/** A ratio in a percent format: percent(25) is shown as 25.00%. */
export function percent(value: number, format = '0.00%'): { readonly value: number; readonly format: string } {
  return { value: Number((value / 100).toPrecision(15)), format };
}

/** A value in the General format, where the base's cell has another. */
export function general(value: CellValue): { readonly value: CellValue; readonly format: string } {
  return { value, format: 'General' };
}
