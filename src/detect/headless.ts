import { ownColumns, upperPart } from './block';
import { fieldsBetween } from './fields';
import { type Grid, type Mark, marksIn, type Window } from './grid';
import { identify } from './identify';
import { titleText } from './indicators';
import { planBetween } from './plan-cells';
import type { DetectedTable } from './table';
import { findUnit } from './unit';
import { findYear } from './year';

const everywhere: Window = { left: 0, right: 16_383 };
const fewestRows = 3;
const widestGap = 2;

/** Tables without a heading, whose cells hold name and value together: 产出指标 | 质量指标:…. `taken` says which rows other tables own. */
export function tablesWithoutHeading(grid: Grid, taken: (row: number) => boolean): DetectedTable[] {
  const tables: DetectedTable[] = [];
  let ceiling = -1;
  for (const run of runs(grid, taken)) {
    const table = read(grid, run, ceiling);
    if (!table) continue;
    tables.push(table);
    ceiling = table.range.bottom;
  }
  return tables;
}

/** Runs of rows whose same column holds 「二级:…」. */
function runs(grid: Grid, taken: (row: number) => boolean): Mark[][] {
  const found: Mark[][] = [];
  for (const row of grid.markedRows) {
    const mark = (grid.marks.get(row) ?? []).find(({ meaning }) => meaning.inlineLevel2);
    if (!mark || taken(row)) continue;
    const run = found.at(-1);
    const last = run?.at(-1);
    if (run && last?.column === mark.column && row - last.row <= widestGap) run.push(mark);
    if (!run || last?.column !== mark.column || row - last.row > widestGap) found.push([mark]);
  }
  return found.filter((run) => run.length >= fewestRows);
}

function read(grid: Grid, run: readonly Mark[], ceiling: number): DetectedTable | null {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return null;
  const level1 = run.flatMap(({ row }) => marksIn(grid, row, { left: 0, right: first.column - 1 })).find(({ meaning }) => meaning.level1 !== null);
  if (!level1) return null;
  const { top, title } = upperPart(grid, first.row, ceiling, everywhere);
  if (!title) return null;
  const core = { left: level1.column, right: first.column };
  const own = ownColumns(grid, top, last.row, first.row, core, everywhere);
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
    year: findYear(grid, top, first.row, own),
    unit: findUnit(grid, top, first.row, own),
  };
}
