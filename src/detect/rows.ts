import type { ColumnId } from '../forms/form';
import { isBlank, isEmptyMark } from '../sheet/text';
import { cellValue, filledColumns, type Grid, lastRow, type Mark, markAt, marksIn, type Window } from './grid';
import type { Columns } from './table';

const contentColumns: readonly ColumnId[] = ['level1', 'level2', 'level3', 'level4', 'description', 'value', 'actual', 'weight'];
const namingColumns: readonly ColumnId[] = ['level1', 'level2', 'level3', 'level4', 'description', 'value'];
/** A form's own blank rows inside a block are few; more of them end the table. */
const mostBlankRows = 2;

/** The indicator rows under a heading, down to the footer, the next table or the rows that say nothing more. */
export function rowsUnder(grid: Grid, columns: Columns, firstRow: number, beforeRow: number, window: Window): number[] {
  const rows: number[] = [];
  let blanks = 0;
  const end = Math.min(beforeRow - 1, lastRow(grid));
  for (let row = firstRow; row <= end && blanks <= mostBlankRows; row += 1) {
    const filled = filledColumns(grid, row, window);
    if (filled.length === 0) {
      blanks += 1;
      continue;
    }
    if (endsBlock(grid, row, filled, window, columns) || isTotalFromLeft(grid, row, filled, window, columns)) break;
    if (!isIndicatorRow(grid, row, columns)) {
      if (blanks > 0) break;
      continue;
    }
    if (blanks > 0 && !clearlyContinues(grid, row, columns)) break;
    blanks = 0;
    rows.push(row);
  }
  return rows;
}

/** Whether a row begins something else: a footer, a title, the labelled cells of the next table. */
function endsBlock(grid: Grid, row: number, filled: readonly number[], window: Window, columns: Columns): boolean {
  const first = filled[0];
  const marks = marksIn(grid, row, window);
  const firstMark = first === undefined ? null : (marks.find((mark) => mark.column === first) ?? null);
  if (firstMark && isFooter(firstMark, columns)) return true;
  if (marks.some((mark) => mark.meaning.title && !isContentColumn(mark.column, columns))) return true;
  if (firstMark && startsFields(firstMark, marks, columns)) return true;
  if (marks.filter(({ meaning }) => meaning.column === 'level1' || meaning.column === 'level2').length >= 2) return true;
  return isNote(grid, row, filled, columns);
}

/** How far left of the rows 「总分」 may stand, where an empty column parts it from them. */
const columnsToTotal = 2;

/** A row of points alone whose label stands behind an empty column is the total. */
function isTotalFromLeft(grid: Grid, row: number, filled: readonly number[], window: Window, columns: Columns): boolean {
  const named = namingColumns.some((id) => {
    const column = columns[id];
    return column !== undefined && filled.includes(column);
  });
  return !named && marksIn(grid, row, { left: window.left - columnsToTotal, right: window.left - 1 }).some(({ meaning }) => meaning.footer);
}

/** 「合计」 and the like end the block; a group's own name (成本) that happens to be such a word does not. */
function isFooter(mark: Mark, columns: Columns): boolean {
  const { footer, level1, level2 } = mark.meaning;
  if (!footer || level1 !== null || level2) return false;
  return mark.column <= Math.min(...columnNumbers(columns)) || mark.meaning.key !== '其他';
}

function startsFields(mark: Mark, marks: readonly Mark[], columns: Columns): boolean {
  const { field, level1, level2, plan, inlineValue } = mark.meaning;
  if (plan || marks.filter((other) => other.meaning.period !== null).length >= 2) return true;
  if (!field || level1 !== null || level2) return false;
  return inlineValue !== null || mark.column <= Math.min(...columnNumbers(columns));
}

/** A text alone at the left that names no group is a note below the table, or 附件 above the next. */
function isNote(grid: Grid, row: number, filled: readonly number[], columns: Columns): boolean {
  const [only] = filled;
  if (filled.length !== 1 || only === undefined) return false;
  if (only > (columns.level1 ?? Math.min(...columnNumbers(columns)))) return false;
  const meaning = markAt(grid, row, only)?.meaning;
  return !meaning || (meaning.level1 === null && !meaning.upperLevel && !meaning.furniture && meaning.section === null);
}

function isContentColumn(column: number, columns: Columns): boolean {
  return column === columns.level3 || column === columns.description || column === columns.value || column === columns.basis;
}

function columnNumbers(columns: Columns): number[] {
  return Object.values(columns);
}

/** Whether a row says anything in the columns of an indicator. */
export function isIndicatorRow(grid: Grid, row: number, columns: Columns): boolean {
  return contentColumns.some((id) => {
    const column = columns[id];
    return column !== undefined && !isBlank(cellValue(grid, row, column));
  });
}

/** After a gap only a row that is plainly an indicator is taken. */
function clearlyContinues(grid: Grid, row: number, columns: Columns): boolean {
  const { level1, level2, level3, value } = columns;
  const firstLevel = level1 === undefined ? null : markAt(grid, row, level1);
  const secondLevel = level2 === undefined ? null : markAt(grid, row, level2);
  if (firstLevel?.meaning.level1 || secondLevel?.meaning.level2) return true;
  if (level3 === undefined || value === undefined) return false;
  return !isEmptyMark(cellValue(grid, row, level3)) && !isEmptyMark(cellValue(grid, row, value));
}
