import { filledToLeft, filledToRight, upperPart } from './block';
import { fieldsBetween } from './fields';
import { blankAt, type Grid, type Mark, marksIn, type Window } from './grid';
import { identify } from './identify';
import { titleText } from './indicators';
import { planBetween } from './plan-cells';
import type { DetectedTable } from './table';
import { findUnit } from './unit';
import { findYear } from './year';

const everywhere: Window = { left: 0, right: 16_383 };
const fewestRows = 3;
const widestGap = 3;
/** Rows above the first indicator that show which columns are the table's. */
const rowsAbove = 10;

/** Tables without a heading, whose cells hold name and value together: 产出指标 | 质量指标:…. `taken` says which rows other tables own. */
export function tablesWithoutHeading(grid: Grid, taken: (row: number, column: number) => boolean): DetectedTable[] {
  const tables: DetectedTable[] = [];
  for (const run of runs(grid, taken)) {
    const column = run[0]?.column ?? 0;
    const above = tables.findLast(({ range }) => range.left <= column && column <= range.right);
    const table = read(grid, run, above?.range.bottom ?? -1, taken);
    if (table) tables.push(table);
  }
  return tables;
}

/** Runs of rows whose same column holds 「二级:…」; several columns may, where tables stand side by side. */
function runs(grid: Grid, taken: (row: number, column: number) => boolean): Mark[][] {
  const found: Mark[][] = [];
  const open = new Map<number, Mark[]>();
  for (const row of grid.markedRows) {
    for (const mark of grid.marks.get(row) ?? []) {
      if (!mark.meaning.inlineLevel2 || taken(row, mark.column)) continue;
      const run = open.get(mark.column);
      const last = run?.at(-1);
      if (run && last && row - last.row <= widestGap) {
        run.push(mark);
        continue;
      }
      const fresh = [mark];
      open.set(mark.column, fresh);
      found.push(fresh);
    }
  }
  return found.filter((run) => run.length >= fewestRows);
}

function read(grid: Grid, run: readonly Mark[], ceiling: number, taken: (row: number, column: number) => boolean): DetectedTable | null {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return null;
  const level1 = run.flatMap(({ row }) => marksIn(grid, row, { left: first.column - 2, right: first.column - 1 })).find(({ meaning }) => meaning.level1 !== null);
  if (!level1) return null;
  let from = first.row;
  while (from > Math.max(grid.sheet.origin.row, first.row - rowsAbove, ceiling + 1) && !taken(from - 1, first.column)) from -= 1;
  const near = ownColumns(grid, { from, first, last: last.row, level1: level1.column });
  const { top, title } = upperPart(grid, first.row, ceiling, near);
  if (!title) return null;
  // What stands above the title may be wider, and is not the table's.
  const own = top > from ? ownColumns(grid, { from: top, first, last: last.row, level1: level1.column }) : near;
  const columns = { level1: level1.column, level2: first.column, value: first.column };
  return {
    sheetId: grid.sheet.id,
    sheetName: grid.sheet.name,
    form: identify(grid, titleText(grid, title), columns, top, first.row, own),
    range: { top, left: own.left, bottom: last.row, right: own.right },
    title: { row: title.row, column: title.column },
    blocks: [{ section: null, heading: null, columns, rows: run.map(({ row }) => row), inline: true, names: 'level2' }],
    projects: [fieldsBetween(grid, top, first.row - 1, own)],
    plan: planBetween(grid, top, first.row - 1, own),
    footer: null,
    year: findYear(grid, top, first.row, own),
    unit: findUnit(grid, top, first.row, own),
  };
}

/** The filled columns around the rows; one empty column may part them from more labels of the form, or from the values of some. */
function ownColumns(grid: Grid, { from, first, last, level1 }: { readonly from: number; readonly first: Mark; readonly last: number; readonly level1: number }): Window {
  const left = filledToLeft(grid, level1, from, last, everywhere);
  const right = filledToRight(grid, first.column, from, last, everywhere);
  const further = isPart(grid, right, from, last);
  return {
    left: left >= 2 && labelsIn(grid, left - 2, from, last) > 0 ? filledToLeft(grid, left - 2, from, last, everywhere) : left,
    right: further ? filledToRight(grid, right + 2, from, last, everywhere) : right,
  };
}

/** Whether what stands behind an empty column is this table's: labels with no rows of their own, or values of labels before it. */
function isPart(grid: Grid, right: number, from: number, last: number): boolean {
  const beyond = Array.from({ length: last - from + 1 }, (_, at) => from + at);
  const marks = beyond.flatMap((row) => marksIn(grid, row, { left: right + 2, right: right + 4 }));
  if (marks.some(({ meaning }) => meaning.title || meaning.inlineLevel2 || meaning.level1 !== null || meaning.column !== null)) return false;
  if (labelsIn(grid, right + 2, from, last) > 0) return true;
  const filled = beyond.filter((row) => !blankAt(grid, row, right + 2));
  return filled.length > 0 && filled.every((row) => marksIn(grid, row, { left: right, right }).some(isLabel));
}

function labelsIn(grid: Grid, column: number, from: number, last: number): number {
  let labels = 0;
  for (let row = from; row <= last; row += 1) labels += marksIn(grid, row, { left: column, right: column }).filter(isLabel).length;
  return labels;
}

function isLabel({ meaning: { field, furniture, section } }: Mark): boolean {
  return field !== null || furniture || section !== null;
}
