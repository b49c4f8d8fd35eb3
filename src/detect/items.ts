import type { ColumnId } from '../forms/form';
import type { PublicItem } from '../forms/items';
import { compact, isBlank, plainText } from '../sheet/text';
import { filledToLeft, filledToRight } from './block';
import { blankAt, cellValue, filledColumns, type Grid, lastRow, type Mark, marksIn, type Window } from './grid';
import type { DetectedTable } from './table';
import { findUnit } from './unit';
import { findYear } from './year';

const everywhere: Window = { left: 0, right: 16_383 };
const fewestItems = 2;
const tallestTable = 30;
const widestTable = 6;
const rowsToTitle = 6;
const rowsToHeading = 4;

/** The 三公 tables of a sheet: a column that names at least two of the items, under a heading with the years or amounts. */
export function publicTables(grid: Grid): DetectedTable[] {
  const tables: DetectedTable[] = [];
  const taken = new Set<string>();
  for (const row of grid.markedRows) {
    for (const mark of grid.marks.get(row) ?? []) {
      if (!isItem(mark) || taken.has(`${mark.column}:${row}`)) continue;
      const rows = itemRows(grid, mark);
      for (const itemRow of rows) taken.add(`${mark.column}:${itemRow}`);
      const table = distinctItems(grid, rows, mark.column) >= fewestItems ? read(grid, mark.column, rows) : null;
      if (table) tables.push(table);
    }
  }
  return tables;
}

function isItem(mark: Mark): boolean {
  return mark.meaning.item !== null && mark.meaning.item.id !== 'total';
}

function itemAt(grid: Grid, row: number, column: number): PublicItem | null {
  return marksIn(grid, row, { left: column, right: column })[0]?.meaning.item ?? null;
}

/** The rows around an item that list items: a filled cell in the item column, and no note. */
function itemRows(grid: Grid, mark: Mark): number[] {
  const rows = [mark.row];
  const belongs = (row: number): boolean => !blankAt(grid, row, mark.column) && !isNote(grid, row, mark.column);
  for (let row = mark.row - 1; row >= mark.row - 2 && belongs(row) && itemAt(grid, row, mark.column); row -= 1) rows.unshift(row);
  const top = rows[0] ?? mark.row;
  const above = rowAcrossGap(grid, top, -1, mark.column);
  if (above !== null && itemAt(grid, above, mark.column)) rows.unshift(above);
  for (let row = mark.row + 1; row <= Math.min(lastRow(grid), mark.row + tallestTable); row += 1) {
    const next = belongs(row) ? row : rowAcrossGap(grid, row - 1, 1, mark.column);
    if (next === null || (next > row && !itemAt(grid, next, mark.column))) break;
    rows.push(next);
    row = next;
  }
  return rows;
}

/** The next filled row behind one or two that are blank throughout the table's columns, or null. */
function rowAcrossGap(grid: Grid, from: number, step: 1 | -1, column: number): number | null {
  const isBlankRow = (row: number): boolean => filledColumns(grid, row, { left: column, right: column + widestTable }).length === 0;
  if (!isBlankRow(from + step)) return null;
  const next = isBlankRow(from + 2 * step) ? from + 3 * step : from + 2 * step;
  return next >= grid.sheet.origin.row && next <= lastRow(grid) && !blankAt(grid, next, column) ? next : null;
}

function isNote(grid: Grid, row: number, column: number): boolean {
  const text = compact(plainText(cellValue(grid, row, column)));
  const marks = marksIn(grid, row, { left: column, right: column });
  return /^(?:说明|注|备注)[::\d]/.test(text) || text.length > 40 || marks.some(({ meaning }) => meaning.title || (meaning.footer && meaning.item === null));
}

function distinctItems(grid: Grid, rows: readonly number[], column: number): number {
  return new Set(rows.map((row) => itemAt(grid, row, column)?.id).filter((id) => id !== undefined && id !== 'total')).size;
}

function read(grid: Grid, itemColumn: number, rows: readonly number[]): DetectedTable | null {
  const first = rows[0] ?? 0;
  const heading = headingAbove(grid, first, itemColumn);
  if (heading === null) return null;
  const columns = columnsOf(grid, heading, itemColumn);
  if (columns.current === undefined && columns.previous === undefined) return null;
  const bottom = rows.at(-1) ?? first;
  const own: Window = {
    left: filledToLeft(grid, itemColumn, heading, bottom, everywhere),
    right: filledToRight(grid, Math.max(...Object.values(columns)), heading, heading, everywhere),
  };
  const title = titleAbove(grid, heading, own);
  const top = title?.row ?? unitRowAbove(grid, heading, own) ?? heading;
  return {
    sheetId: grid.sheet.id,
    sheetName: grid.sheet.name,
    form: 'three-public',
    range: { top, left: own.left, bottom, right: own.right },
    title: title && { row: title.row, column: title.column },
    blocks: [{ section: null, heading, columns, rows, inline: false, names: null }],
    projects: [],
    plan: [],
    footer: null,
    year: findYear(grid, top, heading, own),
    unit: findUnit(grid, top, heading, own) ?? findUnit(grid, Math.max(0, top - 2), top - 1, own),
  };
}

/** The nearest row above the items that labels the item column, or names years or amounts beside it. */
function headingAbove(grid: Grid, firstItem: number, itemColumn: number): number | null {
  for (let row = firstItem - 1; row >= Math.max(0, firstItem - rowsToHeading); row -= 1) {
    const columns = columnsOf(grid, row, itemColumn);
    if (columns.current !== undefined || columns.previous !== undefined) return row;
  }
  return null;
}

const year = /(20\d\d)年/;

/** Columns of a 三公 heading; of two years the earlier is the previous one. */
function columnsOf(grid: Grid, row: number, itemColumn: number): Partial<Record<ColumnId, number>> {
  const columns: Partial<Record<ColumnId, number>> = { item: itemColumn };
  const years: { readonly column: number; readonly year: number }[] = [];
  for (const column of filledColumns(grid, row, { left: itemColumn + 1, right: headingEnd(grid, row, itemColumn) })) {
    const text = compact(plainText(cellValue(grid, row, column)));
    const id = marksIn(grid, row, { left: column, right: column })[0]?.meaning.itemColumn ?? null;
    const named = year.exec(text)?.[1];
    if (id !== null && id !== 'item') columns[id] ??= column;
    if (id === null && named !== undefined && !/增减|比/.test(text)) years.push({ column, year: Number(named) });
    if (id === null && named === undefined && /增减.*(?:幅度|率|%|比例)/.test(text)) columns.rate ??= column;
    if (id === null && named === undefined && /^(?:比|较|增减)/.test(text)) columns.change ??= column;
  }
  years.sort((a, b) => a.year - b.year);
  const current = years.at(-1);
  const previous = years.length > 1 ? years[0] : undefined;
  if (current) columns.current ??= current.column;
  if (previous) columns.previous ??= previous.column;
  return columns;
}

/** The last column of a heading: the filled ones side by side, and across one empty column where a further column of ours stands. */
function headingEnd(grid: Grid, row: number, itemColumn: number): number {
  const seen = new Set<ColumnId>(['item']);
  let right = itemColumn;
  for (;;) {
    const end = filledToRight(grid, right, row, row + 1, everywhere);
    for (const { meaning } of marksIn(grid, row, { left: right, right: end })) if (meaning.itemColumn !== null) seen.add(meaning.itemColumn);
    const beyond = marksIn(grid, row, { left: end + 2, right: end + 2 })[0]?.meaning.itemColumn ?? null;
    if (beyond === null || seen.has(beyond)) return end;
    right = end + 2;
  }
}

function titleAbove(grid: Grid, heading: number, own: Window): Mark | null {
  for (let row = heading - 1; row >= Math.max(0, heading - rowsToTitle); row -= 1) {
    const title = marksIn(grid, row, own).find(({ meaning }) => meaning.title);
    if (title) return title;
  }
  return null;
}

function unitRowAbove(grid: Grid, heading: number, own: Window): number | null {
  const unit = findUnit(grid, Math.max(0, heading - 2), heading - 1, own);
  return unit?.cell.row ?? null;
}

/** Whether a row names items beside each other: the layout with items as columns, which is not read. */
export function itemsInRow(grid: Grid, row: number): readonly Mark[] {
  const items = (grid.marks.get(row) ?? []).filter(isItem);
  const names = new Set(items.map(({ meaning }) => meaning.item?.id));
  return names.size >= fewestItems && !items.every((mark) => isBlank(cellValue(grid, row + 1, mark.column)) && isBlank(cellValue(grid, row + 2, mark.column))) ? items : [];
}
