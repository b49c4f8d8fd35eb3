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
 * The table's own columns: those of its heading and labelled cells, and the filled ones that adjoin them in the
 * heading's row or above it. A blank column is the border; so are the columns of a neighbour.
 */
export function ownColumns(grid: Grid, top: number, bottom: number, headingRow: number, core: Window, window: Window): Window {
  const within = labelledWindow(grid, top, headingRow, core, window);
  const filledIn = (column: number, from: number, to: number): boolean => {
    for (let row = from; row <= to; row += 1) if (!blankAt(grid, row, column)) return true;
    return false;
  };
  let { left, right } = within;
  while (left > window.left && left > 0 && filledIn(left - 1, top, bottom)) left -= 1;
  while (right < window.right && filledIn(right + 1, top, headingRow)) right += 1;
  return { left, right };
}

/** Widens the heading's columns to the labels and titles above that stand in the window. */
function labelledWindow(grid: Grid, top: number, headingRow: number, core: Window, window: Window): Window {
  let { left, right } = core;
  for (let row = top; row < headingRow; row += 1) {
    for (const { column, meaning } of marksIn(grid, row, window)) {
      if (meaning.field === null && !meaning.title && !meaning.plan && meaning.period === null && !meaning.furniture) continue;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return { left, right };
}
