import type { FieldId } from '../forms/form';
import { plainText } from '../sheet/text';
import { filledToLeft, filledToRight, ownColumns, upperPart } from './block';
import { columnFields, fieldsBetween, isFilled } from './fields';
import { footerBelow } from './footer';
import { cellValue, type Grid, type Mark, marksIn, type Window } from './grid';
import type { Heading } from './heading';
import { identify } from './identify';
import { nameColumn, namesKnownGroup, settleLevels } from './levels';
import type { Section } from './meaning';
import { planBetween } from './plan-cells';
import { rowsUnder } from './rows';
import type { DetectedTable, IndicatorBlock, ProjectCells } from './table';
import { findUnit } from './unit';
import { findYear } from './year';

/** A heading read down to its last row. */
export interface ReadHeading {
  readonly heading: Heading;
  readonly block: IndicatorBlock;
  readonly bottom: number;
}

/** Reads the rows under a heading; null where none of them names a group that these forms know. */
export function readHeading(grid: Grid, heading: Heading, beforeRow: number, window: Window): ReadHeading | null {
  const rows = rowsUnder(grid, heading.columns, heading.firstRow, beforeRow, headingWindow(grid, heading, window));
  const columns = settleLevels(grid, heading.columns, rows);
  if (!namesKnownGroup(grid, columns, rows)) return null;
  const block: IndicatorBlock = { section: sectionOf(grid, heading), heading: heading.row, columns, rows, inline: false, names: nameColumn(grid, heading.row, heading.columns, columns) };
  return { heading, block, bottom: rows.at(-1) ?? heading.row };
}

/** Rows under the heading that show which columns at its left are the table's. */
const rowsBelow = 3;
/** A title may stand this far left of the heading, over a column that is blank beside it. */
const titleColumns = 2;

/** The columns that say where the rows end: the heading's, with the filled ones beside it. What stands further off is not the table's. */
function headingWindow(grid: Grid, heading: Heading, window: Window): Window {
  return {
    left: leftOf(grid, heading, window),
    right: filledToRight(grid, heading.right, heading.row, heading.row, window),
  };
}

/** The filled columns at the left of a heading. One empty column may part it from the columns of a list of projects. */
function leftOf(grid: Grid, heading: Heading, window: Window): number {
  const left = filledToLeft(grid, heading.left, heading.row, heading.row + rowsBelow, window);
  const beyond = left - 2 < window.left ? [] : marksIn(grid, heading.row, { left: left - 2, right: left - 2 });
  return beyond.some(({ meaning }) => meaning.field !== null) ? filledToLeft(grid, left - 2, heading.row, heading.row + rowsBelow, window) : left;
}

/** 长期绩效指标 or 年度绩效指标 beside the heading, or above its columns. */
function sectionOf(grid: Grid, heading: Heading): Section | null {
  const beside = marksIn(grid, heading.row, { left: Math.max(0, heading.left - 2), right: heading.left - 1 }).filter(({ meaning }) => meaning.key.endsWith('指标'));
  const above = marksIn(grid, heading.row - 1, { left: heading.left, right: heading.right });
  return [...beside, ...above].find(({ meaning }) => meaning.section !== null)?.meaning.section ?? null;
}

/** Puts a table together from its headings; the first gives the place, the others are further sections. */
export function assemble(grid: Grid, parts: readonly [ReadHeading, ...ReadHeading[]], ceiling: number, window: Window): DetectedTable {
  const [first] = parts;
  const headingRow = first.heading.row;
  const near = headingWindow(grid, first.heading, window);
  const { top, title } = upperPart(grid, headingRow, ceiling, { ...near, left: Math.max(window.left, near.left - titleColumns) });
  const bottom = Math.max(...parts.map((part) => part.bottom));
  const core = { left: Math.min(...parts.map(({ heading }) => heading.left)), right: Math.max(...parts.map(({ heading }) => heading.right)) };
  const own = ownColumns(grid, { top, heading: headingRow, bottom }, { ...core, left: Math.min(core.left, near.left) }, title, window);
  const columns = first.block.columns;
  return {
    sheetId: grid.sheet.id,
    sheetName: grid.sheet.name,
    form: identify(grid, titleText(grid, title), columns, top, headingRow, own),
    range: { top, left: own.left, bottom, right: own.right },
    title: title && { row: title.row, column: title.column },
    blocks: blocksOf(parts),
    projects: projectsOf(grid, first, top, own),
    plan: planBetween(grid, top, headingRow - 1, own),
    footer: footerBelow(grid, bottom, columns, own),
    year: findYear(grid, top, headingRow, own),
    unit: findUnit(grid, top, headingRow, own) ?? findUnit(grid, Math.max(ceiling + 1, top - 2), top - 1, own),
  };
}

/** The table's blocks. One alone is the table, whatever its heading calls it; of two side by side the left one is the long-term part. */
function blocksOf(parts: readonly ReadHeading[]): IndicatorBlock[] {
  const [first, second] = parts;
  const sideBySide = first?.heading.row === second?.heading.row;
  return parts.map(({ block }, at) => {
    if (parts.length === 1) return { ...block, section: null };
    return sideBySide ? { ...block, section: block.section ?? (at === 0 ? 'long-term' : 'annual') } : block;
  });
}

/** The title's text, or ''. */
export function titleText(grid: Grid, title: Mark | null): string {
  return title ? plainText(cellValue(grid, title.row, title.column)) : '';
}

/** The projects of a table: one, with its labelled cells above; or, in the wide list, one for each row group. */
function projectsOf(grid: Grid, first: ReadHeading, top: number, window: Window): ProjectCells[] {
  const headingRow = first.heading.row;
  const columns = columnFields(grid, headingRow, first.heading.left, window);
  const name = columns.projectName;
  if (name === undefined) return [fieldsBetween(grid, top, headingRow - 1, window)];
  const starts = first.block.rows.filter((row) => isFilled(grid, row, name) && cellValue(grid, row, name) !== cellValue(grid, row - 1, name));
  const firstRow = first.block.rows[0] ?? headingRow + 1;
  const begins = starts.length === 0 ? [firstRow] : starts;
  return begins.map((row, at) => wideProject(headingRow, columns, row, (begins[at + 1] ?? first.bottom + 1) - 1));
}

function wideProject(headingRow: number, columns: Partial<Record<FieldId, number>>, firstRow: number, lastRow: number): ProjectCells {
  const fields = Object.fromEntries(
    Object.entries(columns).map(([id, column]) => [id, { label: { row: headingRow, column }, value: { row: firstRow, column }, inline: false }]),
  );
  return { fields, sources: [], money: null, rows: [firstRow, lastRow] };
}
