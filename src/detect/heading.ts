import type { ColumnId } from '../forms/form';
import { compact, plainText } from '../sheet/text';
import { blankAt, cellValue, filledColumns, type Grid, lastRow, type Mark, markAt, marksIn, type Window } from './grid';
import { headingGroups } from './heading-groups';
import type { Columns } from './table';

/** A row of column labels, or one of several groups of them in one row. */
export interface Heading {
  readonly row: number;
  readonly columns: Columns;
  readonly left: number;
  readonly right: number;
  /** The first row under the heading, which may take two rows. */
  readonly firstRow: number;
}

/** The headings of indicator blocks on a sheet, from the top and from the left. */
export function headingsOf(grid: Grid): Heading[] {
  return headingGroups(grid).map(({ row, group }) => toHeading(grid, row, group));
}

function toHeading(grid: Grid, row: number, group: ReadonlyMap<ColumnId, Mark>): Heading {
  const first = [...group.values()];
  const columns: Partial<Record<ColumnId, number>> = {};
  for (const [id, mark] of group) columns[id] = mark.column;
  const plain = group.has('level3') ? null : plainNameColumn(grid, row, group);
  if (plain !== null) columns.level3 = plain;
  const above = group.has('level1') ? null : firstLevelAbove(grid, row, Math.min(...first.map((mark) => mark.column)));
  if (above !== null) columns.level1 = above;
  const left = Math.min(...Object.values(columns));
  const right = Math.max(...first.map((mark) => mark.column));
  return withSecondRow(grid, { row, columns, left, right, firstRow: row + 1 });
}

const plainNames = new Set(['绩效指标', '指标', '具体绩效指标', '绩效指标名称', '指标项']);

/** 「绩效指标」 between the second level and the value names the indicators; at the left of the heading it is the block's label. */
function plainNameColumn(grid: Grid, row: number, group: ReadonlyMap<ColumnId, Mark>): number | null {
  const from = (group.get('level2') ?? group.get('level1'))?.column;
  const before = group.get('value')?.column;
  if (from === undefined || before === undefined) return null;
  return filledColumns(grid, row, { left: from + 1, right: before - 1 }).find((column) => plainNames.has(compact(plainText(cellValue(grid, row, column))))) ?? null;
}

/** 一级指标 may stand in the row above, merged over both, where that row names the groups of columns (长期指标 · 年度指标). */
function firstLevelAbove(grid: Grid, row: number, left: number): number | null {
  const mark = markAt(grid, row - 1, left - 1);
  return mark?.meaning.column === 'level1' ? mark.column : null;
}

/** Joins a second heading row: 优·良·中·差 under 绩效指标评价标准, or further column labels under a group's heading. */
function withSecondRow(grid: Grid, heading: Heading): Heading {
  const row = heading.row + 1;
  const window = widen(grid, heading);
  const filled = row > lastRow(grid) ? [] : filledColumns(grid, row, window);
  const marks = marksIn(grid, row, window);
  if (filled.length === 0 || !filled.every((column) => isHeadingMark(marks.find((mark) => mark.column === column)))) return heading;
  const columns: Partial<Record<ColumnId, number>> = { ...heading.columns };
  for (const mark of marks) {
    const id = mark.meaning.column;
    if (id !== null && columns[id] === undefined) columns[id] = mark.column;
  }
  const best = marks.find((mark) => mark.meaning.key === '优');
  if (best) columns.value = best.column;
  return { ...heading, columns, right: Math.max(heading.right, ...filled), firstRow: row + 1 };
}

function isHeadingMark(mark: Mark | undefined): boolean {
  return mark !== undefined && (mark.meaning.column !== null || mark.meaning.grade || mark.meaning.section !== null);
}

/** The heading's columns with the filled ones that adjoin them, such as the rest of a group heading. */
function widen(grid: Grid, heading: Heading): Window {
  let right = heading.right;
  const next = (): boolean => !blankAt(grid, heading.row, right + 1) || markAt(grid, heading.row + 1, right + 1)?.meaning.grade === true;
  while (next()) right += 1;
  return { left: heading.left, right };
}
