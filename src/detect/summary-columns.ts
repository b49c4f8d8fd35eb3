import { summaryColumns } from '../forms/budget-summary';
import type { ColumnId } from '../forms/form';
import { compact, labelKey, plainText } from '../sheet/text';
import { blankAt, cellValue, type Grid, markAt } from './grid';
import type { IndicatorBlock } from './table';

const columnByLabel = new Map(summaryColumns.flatMap(({ id, labels }) => labels.map((label) => [labelKey(label), id] as const)));
const mostColumns = 8;
const isRate = /执行率|支出进度|^占.*(?:比例|比重|%)?|完成率|完成比例|执行进度/;

/** A column of lines with its columns of amounts; null where no figures stand beside it, nor a blank form's heading. */
export function summaryBlock(grid: Grid, item: number, rows: readonly number[], isForm: boolean): IndicatorBlock | null {
  const first = rows[0] ?? 0;
  const filled = figureColumns(grid, item, rows);
  const figures = filled.length === 0 && isForm ? headedColumns(grid, item, first - 1) : filled;
  if (figures.length === 0) return null;
  const heading = headingRow(grid, item, first, figures);
  const columns: Partial<Record<ColumnId, number>> = { item };
  for (const column of heading === null ? [] : figures) {
    const id = meaningOf(grid, heading ?? first, column);
    if (id !== null && columns[id] === undefined) columns[id] = column;
  }
  const [only] = figures;
  if (Object.keys(columns).length === 1 && figures.length === 1 && only !== undefined) columns.current = only;
  return Object.keys(columns).length > 1 ? { section: null, heading, columns: columns, rows, inline: false, names: null } : null;
}

/** The columns at the right that hold figures in these rows, up to a blank column or the next column of lines. */
function figureColumns(grid: Grid, item: number, rows: readonly number[]): number[] {
  const found: number[] = [];
  for (let column = item + 1; column <= item + mostColumns; column += 1) {
    if (isEmpty(grid, rows, column)) {
      // One empty column was put in; behind more of them something else begins.
      if (isEmpty(grid, rows, column + 1) || !rows.some((row) => isFigure(grid, row, column + 1)) || !rows.every((row) => blankAt(grid, row, column + 1) || isFigure(grid, row, column + 1))) break;
      continue;
    }
    if (rows.filter((row) => markAt(grid, row, column)?.meaning.summary).length >= 2) break;
    if (rows.some((row) => isFigure(grid, row, column))) found.push(column);
  }
  return found;
}

/** The columns of amounts that a heading names at the right of a column of lines, without a gap. */
export function headedColumns(grid: Grid, item: number, heading: number): number[] {
  const found: number[] = [];
  for (let column = item + 1; column <= item + mostColumns && meaningOf(grid, heading, column) !== null; column += 1) found.push(column);
  return found;
}

function isEmpty(grid: Grid, rows: readonly number[], column: number): boolean {
  return rows.every((row) => blankAt(grid, row, column));
}

function isFigure(grid: Grid, row: number, column: number): boolean {
  const value = cellValue(grid, row, column);
  return typeof value === 'number' || /^[+-]?[\d,]*\.?\d+%?(?:万?元)?$/.test(compact(plainText(value)));
}

/** The row above the first line, where it names the columns of figures. */
function headingRow(grid: Grid, item: number, first: number, figures: readonly number[]): number | null {
  const row = first - 1;
  if (row < grid.sheet.origin.row) return null;
  const isNamed = (column: number): boolean => !blankAt(grid, row, column) && !isFigure(grid, row, column) && !/单位[:：]?/.test(plainText(cellValue(grid, row, column)));
  return figures.some(isNamed) && (figures.length > 1 || !blankAt(grid, row, item)) ? row : null;
}

function meaningOf(grid: Grid, heading: number, column: number): ColumnId | null {
  const text = plainText(cellValue(grid, heading, column));
  const key = labelKey(text);
  const known = columnByLabel.get(key.replace(/^20\d\d年(?:度)?/, '').replace(/^\d{1,2}[-—~至]\d{1,2}月/, ''));
  if (known !== undefined) return known;
  return isRate.test(key) ? 'rate' : null;
}
