import type { Edit } from '../sheet/edit';
import { headingFill, rowRect, type SheetEdits } from './sheet-edits';
import { heightFor } from './text-fit';

/** The words of one letter. */
export interface OpinionPageWords {
  readonly title: string;
  readonly unit: (unit: string) => string;
  readonly intro: (counts: Pick<OpinionPage, 'errors' | 'warnings' | 'infos'>) => string;
  /** The columns' headings, from the number to the deadline. */
  readonly heading: readonly [number: string, problem: string, place: string, advice: string, deadline: string];
  /** The places to sign and stamp: those who review at the left, those who answer at the right. */
  readonly signatures: readonly (readonly [left: string, right: string])[];
}

/** One unit's letter. */
export interface OpinionPage {
  readonly unit: string;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly rows: readonly { readonly problem: string; readonly place: string; readonly advice: string; readonly deadline: string }[];
}

/** Widths of the columns: number, problem, place, advice, deadline. */
export const pageColumns: readonly number[] = [6, 34, 28, 30, 14];

const last = pageColumns.length - 1;
const total = pageColumns.reduce((sum, width) => sum + width, 0);
/** The first of the columns whose signatures stand at the right. */
const half = 2;
const titleHeight = 36;
const unitHeight = 22;
const headingHeight = 24;
const signatureHeight = 32;

/** The edits that draw a letter from a row on, and the row after it. */
export function pageEdits(page: OpinionPage, top: number, sheet: SheetEdits, words: OpinionPageWords): { readonly edits: readonly Edit[]; readonly next: number } {
  const intro = words.intro(page);
  const heading = top + 3;
  const rows = page.rows.map(({ problem, place, advice, deadline }, at) => [at + 1, problem, place, advice, deadline]);
  const body = { top: heading + 1, left: 0, bottom: heading + rows.length, right: last };
  const signatures = body.bottom + 2;
  const edits: Edit[] = [
    sheet.write(top, 0, [[words.title], [words.unit(page.unit)], [intro]]),
    ...[top, top + 1, top + 2].map((row) => sheet.merge(rowRect(row, 0, last))),
    sheet.format(rowRect(top, 0, last), { size: 18, bold: true, horizontal: 'center', vertical: 'center' }),
    sheet.format(rowRect(top + 1, 0, last), { bold: true, horizontal: 'left', vertical: 'center' }),
    sheet.format(rowRect(top + 2, 0, last), { horizontal: 'left', vertical: 'center', wrap: true }),
    sheet.write(heading, 0, [[...words.heading]]),
    sheet.format(rowRect(heading, 0, last), { bold: true, fill: headingFill, horizontal: 'center', vertical: 'center', wrap: true }),
    sheet.write(body.top, 0, rows),
    sheet.format(body, { horizontal: 'left', vertical: 'center', wrap: true }),
    sheet.format({ ...body, right: 0 }, { horizontal: 'center' }),
    sheet.format({ ...body, left: last }, { horizontal: 'center' }),
    sheet.lines({ ...body, top: heading }),
    ...sheet.heights(top, [titleHeight, unitHeight, heightFor([intro], [total]), headingHeight, ...rows.map((row) => heightFor(row.map(String), pageColumns))]),
    ...signatureEdits(signatures, sheet, words),
  ];
  return { edits, next: signatures + words.signatures.length };
}

/** Lines to sign on, in two halves. */
function signatureEdits(top: number, sheet: SheetEdits, { signatures }: OpinionPageWords): Edit[] {
  return [
    ...signatures.flatMap(([left, right], at) => [
      sheet.write(top + at, 0, [[left]]),
      sheet.write(top + at, half, [[right]]),
      sheet.merge(rowRect(top + at, 0, half - 1)),
      sheet.merge(rowRect(top + at, half, last)),
    ]),
    sheet.format({ top, left: 0, bottom: top + signatures.length - 1, right: last }, { horizontal: 'left', vertical: 'bottom' }),
    ...sheet.heights(top, signatures.map(() => signatureHeight)),
  ];
}
