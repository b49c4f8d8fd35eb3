import { blankAt, filledColumns, type Grid, type Mark, marksIn, type Window } from './grid';

/** The rows above a heading that belong to its table. */
export interface UpperPart {
  readonly top: number;
  readonly title: Mark | null;
}

/** A form's labelled part is shorter than this; what stands further above belongs to something else. */
const tallestPart = 45;
const mostBlankRows = 2;

/**
 * The rows above a heading that belong to its table: up to the nearest title, or, without one, as far as labelled cells go.
 * `ceiling` is the last row that another table owns.
 */
export function upperPart(grid: Grid, headingRow: number, ceiling: number, window: Window): UpperPart {
  const highest = Math.max(ceiling + 1, headingRow - tallestPart, grid.sheet.origin.row);
  let top = headingRow;
  let blanks = 0;
  for (let row = headingRow - 1; row >= highest; row -= 1) {
    const filled = filledColumns(grid, row, window);
    if (filled.length === 0) {
      blanks += 1;
      if (blanks > mostBlankRows) break;
      continue;
    }
    blanks = 0;
    const marks = marksIn(grid, row, window);
    const title = titleOf(marks);
    if (title) return { top: row, title };
    if (endsOtherTable(grid, row, marks, filled, ceiling)) break;
    if (isLabelled(marks) || declaresUnit(grid, row, filled)) top = row;
  }
  return { top, title: null };
}

function titleOf(marks: readonly Mark[]): Mark | null {
  if (marks.some(({ meaning }) => meaning.field !== null && meaning.inlineValue === null && !meaning.title)) return null;
  return marks.find(({ meaning }) => meaning.title) ?? null;
}

/** The footer of a table above, met before any title of our own. */
function endsOtherTable(grid: Grid, row: number, marks: readonly Mark[], filled: readonly number[], ceiling: number): boolean {
  const [first] = filled;
  if (ceiling < grid.sheet.origin.row || first === undefined) return false;
  const mark = marks.find(({ column }) => column === first);
  return mark !== undefined && mark.meaning.footer && !mark.meaning.furniture && mark.meaning.field === null && row - ceiling <= tallestPart;
}

function isLabelled(marks: readonly Mark[]): boolean {
  return marks.some(({ meaning }) => meaning.field !== null || meaning.plan || meaning.furniture || meaning.budget !== null || meaning.section !== null);
}

function declaresUnit(grid: Grid, row: number, filled: readonly number[]): boolean {
  return filled.some((column) => {
    const value = grid.sheet.values[row - grid.sheet.origin.row]?.[column - grid.sheet.origin.column];
    return typeof value === 'string' && /单位[::：].*元/.test(value);
  });
}

/**
 * The table's own columns: those of its heading and its title, with the filled ones that adjoin them. A blank column is
 * the border: what stands behind it is a neighbour's, whatever it says.
 */
export function ownColumns(grid: Grid, rows: { readonly top: number; readonly heading: number; readonly bottom: number }, core: Window, title: Mark | null, window: Window): Window {
  const left = Math.max(window.left, Math.min(core.left, title?.column ?? core.left));
  return {
    left: filledToLeft(grid, left, rows.top, rows.bottom, window),
    // Below the heading a remark may stand close to the last column; it is no part of the form.
    right: filledToRight(grid, core.right, rows.top, rows.heading, window),
  };
}

/** The leftmost of the filled columns that adjoin a column, in some rows. */
export function filledToLeft(grid: Grid, from: number, top: number, bottom: number, window: Window): number {
  let left = from;
  while (left > window.left && isFilledColumn(grid, left - 1, top, bottom)) left -= 1;
  return left;
}

/** The rightmost of the filled columns that adjoin a column, in some rows. */
export function filledToRight(grid: Grid, from: number, top: number, bottom: number, window: Window): number {
  let right = from;
  while (right < window.right && isFilledColumn(grid, right + 1, top, bottom)) right += 1;
  return right;
}

function isFilledColumn(grid: Grid, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row += 1) if (!blankAt(grid, row, column)) return true;
  return false;
}
