import { budgetSummary } from '../forms/budget-summary';
import { sharedMembers, type SummaryItem, type SummaryList } from '../forms/summary-items';
import { compact, isBlank, plainText } from '../sheet/text';
import { blankAt, cellValue, filledColumns, type Grid, lastRow, type Mark, markAt } from './grid';
import { filledToLeft } from './block';
import { headedColumns, summaryBlock } from './summary-columns';
import type { DetectedTable, IndicatorBlock } from './table';
import { findUnit } from './unit';
import { findYear } from './year';

/** Lines with a figure that make a summary. */
const fewestLines = 3;
const longestLabel = 30;
const tallestTable = 80;
const rowsToTitle = 5;
const shared = new Set<SummaryItem>(sharedMembers);

/** A block with the rows of its known lines. */
interface Found {
  readonly block: IndicatorBlock;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The summaries of income and expenditure on a sheet: a column that names at least three of their lines, with figures beside it. */
export function summaryTables(grid: Grid, taken: (row: number, column: number) => boolean): DetectedTable[] {
  const seen = new Set<string>();
  const found: Found[] = [];
  for (const row of grid.markedRows) {
    for (const mark of grid.marks.get(row) ?? []) {
      if (!mark.meaning.summary || seen.has(`${mark.column}:${row}`) || taken(row, mark.column)) continue;
      const rows = linesFrom(grid, mark, taken);
      for (const each of rows) seen.add(`${mark.column}:${each}`);
      const isForm = hasFormHeading(grid, mark.column, row);
      const block = tellsEnough(grid, rows, mark.column, isForm) ? summaryBlock(grid, mark.column, rows, isForm) : null;
      if (block) found.push(toFound(block, mark.column));
    }
  }
  return sideBySide(found).map((blocks) => toTable(grid, blocks));
}

/** The rows from a line down to the next blank one, the next table or a note. One or two blank rows may part groups of lines. */
function linesFrom(grid: Grid, { row: first, column }: Mark, taken: (row: number, column: number) => boolean): number[] {
  const rows: number[] = [];
  for (let row = first; row <= Math.min(lastRow(grid), first + tallestTable) && !taken(row, column); row += 1) {
    if (blankAt(grid, row, column)) {
      if (isLine(grid, row + 1, column) || (blankAt(grid, row + 1, column) && isLine(grid, row + 2, column))) continue;
      break;
    }
    const text = compact(plainText(cellValue(grid, row, column)));
    if (text.length > longestLabel || /^(?:注|说明|备注)[::]/.test(text) || markAt(grid, row, column)?.meaning.title === true) break;
    rows.push(row);
  }
  while (rows.length > 0 && isNoLine(grid, rows.at(-1) ?? first, column)) rows.pop();
  return rows;
}

function isLine(grid: Grid, row: number, column: number): boolean {
  return (markAt(grid, row, column)?.meaning.summary ?? null) !== null && hasFigure(grid, row, column);
}

/** A name below the last line, or the title of the next table: text alone that names no line. */
function isNoLine(grid: Grid, row: number, column: number): boolean {
  const mark = markAt(grid, row, column);
  if (mark?.meaning.summary || filledColumns(grid, row, { left: column + 1, right: column + 1 }).length > 0) return false;
  return (mark?.meaning.footer ?? false) || /[::]|^20\d\d年|(?:表|情况|说明)$/.test(compact(plainText(cellValue(grid, row, column))));
}

/** Words of everyday lists, which make a summary only under a title or a line of their own. */
const everydayLists = new Map<SummaryList | null, RegExp>([['asset', /资产/], ['procurement', /采购/]]);

/** Whether lines stand under a heading of amounts and the title of a summary: then they need no figures to tell what they are. */
function hasFormHeading(grid: Grid, column: number, first: number): boolean {
  const heading = first - 1;
  if (heading < grid.sheet.origin.row || headedColumns(grid, column, heading).length === 0) return false;
  const left = filledToLeft(grid, column, heading, heading, { left: grid.sheet.origin.column, right: column });
  const title = titleAbove(grid, heading, left, column + 1);
  const text = title ? compact(plainText(cellValue(grid, title.row, title.column))) : '';
  return budgetSummary.titles.some((word) => text.includes(word));
}

/**
 * Three known lines, two of which are more than entries of a 三公 table, words of everyday lists, or 合计. They have
 * figures, or the heading and title of the form.
 */
function tellsEnough(grid: Grid, rows: readonly number[], column: number, isForm: boolean): boolean {
  const items = rows.flatMap((row) => {
    const item = markAt(grid, row, column)?.meaning.summary;
    return item && (isForm || hasFigure(grid, row, column)) ? [{ row, item }] : [];
  });
  const telling = items.filter(({ item }) => !shared.has(item) && item.id !== 'total' && isAtHome(grid, rows, column, item));
  const distinct = (lines: typeof items): number => new Set(lines.map(({ row }) => compact(plainText(cellValue(grid, row, column))))).size;
  return distinct(items) >= fewestLines && distinct(telling) >= fewestLines - 1;
}

function isAtHome(grid: Grid, rows: readonly number[], column: number, { list }: SummaryItem): boolean {
  const word = everydayLists.get(list);
  const first = rows[0] ?? 0;
  if (!word) return true;
  for (let row = Math.max(grid.sheet.origin.row, first - rowsToTitle); row < first; row += 1) {
    if (filledColumns(grid, row, { left: 0, right: column }).some((each) => word.test(plainText(cellValue(grid, row, each))))) return true;
  }
  return rows.some((row) => word.test(plainText(cellValue(grid, row, column))));
}

function hasFigure(grid: Grid, row: number, column: number): boolean {
  return filledColumns(grid, row, { left: column + 1, right: column + 8 }).some((each) => typeof cellValue(grid, row, each) === 'number' || /^[\d,.]+$/.test(compact(plainText(cellValue(grid, row, each)))));
}

function toFound(block: IndicatorBlock, column: number): Found {
  const right = Math.max(...Object.values(block.columns));
  return { block, top: block.heading ?? block.rows[0] ?? 0, bottom: block.rows.at(-1) ?? 0, left: column, right };
}

/** Blocks beside each other without a blank column between are one table: 收入 | 金额 | 支出 | 金额. */
function sideBySide(found: readonly Found[]): Found[][] {
  const tables: Found[][] = [];
  for (const each of [...found].sort((a, b) => a.left - b.left)) {
    const neighbour = tables.find((parts) => parts.some((part) => part.right + 1 === each.left && part.top <= each.bottom && each.top <= part.bottom));
    if (neighbour) neighbour.push(each);
    else tables.push([each]);
  }
  return tables;
}

function toTable(grid: Grid, parts: readonly Found[]): DetectedTable {
  const own = { left: Math.min(...parts.map(({ left }) => left)), right: Math.max(...parts.map(({ right }) => right)) };
  const heading = Math.min(...parts.map(({ top }) => top));
  const title = titleAbove(grid, heading, own.left, own.right);
  const unit = findUnit(grid, title?.row ?? Math.max(0, heading - 2), heading, own);
  return {
    sheetId: grid.sheet.id,
    sheetName: grid.sheet.name,
    form: 'budget-summary',
    range: { top: title?.row ?? heading, left: own.left, bottom: Math.max(...parts.map(({ bottom }) => bottom)), right: own.right },
    title,
    blocks: parts.map(({ block }) => block),
    projects: [],
    plan: [],
    footer: null,
    year: title ? findYear(grid, title.row, heading, own) : null,
    unit,
  };
}

/** 「（2026年度）」 or 「2026年」 below a title. */
const belowTitle = /^(?:\([^()]*\)|20\d\d年度?)$/;

/** The nearest text above that stands alone in its row and names no line. */
function titleAbove(grid: Grid, heading: number, left: number, right: number): { row: number; column: number } | null {
  for (let row = heading - 1; row >= Math.max(grid.sheet.origin.row, heading - rowsToTitle); row -= 1) {
    const filled = filledColumns(grid, row, { left, right });
    const [column] = filled;
    if (column === undefined) continue;
    const value = cellValue(grid, row, column);
    const text = compact(plainText(value));
    // Where merges were filled, the same text stands in every column.
    const more = filled.find((each) => cellValue(grid, row, each) !== value);
    if (belowTitle.test(text)) continue;
    if (/^\(?(?:单位|金额单位)/.test(text) || (more !== undefined && /元|单位/.test(compact(plainText(cellValue(grid, row, more)))))) continue;
    return more === undefined && !isBlank(value) && text.length <= longestLabel && /[\u4e00-\u9fff]/.test(text) ? { row, column } : null;
  }
  return null;
}
