import { filledToLeft } from './block';
import { blankAt, type Grid, type Mark, markAt, marksIn, type Window } from './grid';
import type { Heading } from './heading';

const everywhere: Window = { left: 0, right: 16_383 };
const rowsAbove = 12;
const rowsBelow = 3;
/** Headings further apart than this belong to tables that stand one above the other. */
const nearRows = 40;

/** The columns between which a heading's table may lie: everything up to its neighbours at the left and the right. */
export function windowOf(grid: Grid, heading: Heading, others: readonly Heading[]): Window {
  let { left, right } = everywhere;
  for (const other of others) {
    if (other === heading || Math.abs(other.row - heading.row) > nearRows) continue;
    if (other.left > heading.right) right = Math.min(right, borderBetween(grid, heading, other) - 1);
    if (other.right < heading.left) left = Math.max(left, borderBetween(grid, other, heading));
  }
  return { left, right };
}

/** The first column of the right one's part: behind the last blank column between them, else its own first label's. */
function borderBetween(grid: Grid, leftOne: Heading, rightOne: Heading): number {
  const gap = gapColumn(grid, leftOne, rightOne);
  return gap === null ? rightOne.left : gap + 1;
}

function gapColumn(grid: Grid, leftOne: Heading, rightOne: Heading): number | null {
  for (let column = rightOne.left - 1; column > leftOne.right; column -= 1) {
    if (isBlankColumn(grid, column, rightOne.row) && isBlankColumn(grid, column, leftOne.row)) return column;
  }
  return null;
}

function isBlankColumn(grid: Grid, column: number, headingRow: number): boolean {
  for (let row = headingRow - rowsBelow; row <= headingRow + rowsBelow; row += 1) {
    if (!blankAt(grid, row, column)) return false;
  }
  return true;
}

/**
 * Whether two headings in one row are two parts of one table (长期 and 年度 side by side) and not two tables:
 * no blank column between them, and no label or title of their own above each.
 */
export function sharesTable(grid: Grid, leftOne: Heading, rightOne: Heading): boolean {
  if (leftOne.row !== rightOne.row || gapColumn(grid, leftOne, rightOne) !== null) return false;
  const leftPart: Window = { left: filledToLeft(grid, leftOne.left, leftOne.row, leftOne.row + rowsBelow, everywhere), right: rightOne.left - 1 };
  const rightPart: Window = { left: rightOne.left, right: rightOne.right };
  for (let row = leftOne.row - 1; row >= Math.max(0, leftOne.row - rowsAbove); row -= 1) {
    if (repeats(grid, row, leftPart, rightPart)) return false;
  }
  return true;
}

/** A title over the right part alone, or a project's own labels in both; money and goals are repeated for each term. */
function repeats(grid: Grid, row: number, leftPart: Window, rightPart: Window): boolean {
  const names = new Set(marksIn(grid, row, leftPart).filter(namesProject).map(({ meaning }) => meaning.key));
  return marksIn(grid, row, rightPart).some((mark) => {
    if (markAt(grid, row, mark.column - 1)?.meaning.key === mark.meaning.key) return false;
    return mark.meaning.title || (namesProject(mark) && names.has(mark.meaning.key));
  });
}

function namesProject({ meaning }: Mark): boolean {
  return meaning.field?.id === 'projectName' || meaning.field?.id === 'projectCode';
}
