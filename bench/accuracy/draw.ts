import type { FormId } from '../../src/forms/form';
import type { CellValue } from '../../src/sheet/snapshot';

/** One cell of a drawn table. */
export interface DrawnCell {
  readonly value: CellValue;
  readonly format: string;
  /** What stands here, so that a fault finds it wherever the table was moved to. */
  readonly place: string;
  /** Covered by a merge with the cell at its left or above it. */
  readonly covered: '' | '<' | '^';
}

/** A table as it is printed. Rows from `height` on are footers, and no part of it. */
export interface Drawn {
  readonly form: FormId;
  readonly rows: readonly (readonly DrawnCell[])[];
  readonly height: number;
  /** The first row of indicators or items. */
  readonly body: number;
}

/** A cell as the forms write it down: a value, 「<」 or 「^」 for a covered cell, or one with a place and a format. */
export type Mark = CellValue | DrawnCell;

const plain: DrawnCell = { value: '', format: 'General', place: '', covered: '' };

/** A cell with a name of its own. */
export function at(place: string, value: CellValue, format = 'General'): DrawnCell {
  return { ...plain, place, value, format };
}

/** A share in percent, kept as Excel keeps it. */
export function percentAt(place: string, share: number): DrawnCell {
  return at(place, Number((share / 100).toPrecision(15)), '0.00%');
}

/** Draws rows of marks; all get the width of the widest. */
export function draw(form: FormId, marks: readonly (readonly Mark[])[], body: number, footers = 0): Drawn {
  const width = Math.max(...marks.map((row) => row.length));
  const rows = marks.map((row) => Array.from({ length: width }, (_, column) => cellOf(row[column] ?? '')));
  return { form, rows, height: rows.length - footers, body };
}

function cellOf(mark: Mark): DrawnCell {
  if (typeof mark === 'object') return mark;
  return mark === '<' || mark === '^' ? { ...plain, covered: mark } : { ...plain, value: mark };
}

/** A cell that holds nothing. */
export const nothing = plain;
