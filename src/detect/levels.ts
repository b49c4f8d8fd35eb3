import { isBlank } from '../sheet/text';
import { cellValue, type Grid, markAt } from './grid';
import type { Columns, IndicatorBlock } from './table';

type Kind = 'level1' | 'level2' | 'upperLevel';

function count(grid: Grid, rows: readonly number[], column: number | undefined, kind: Kind): number {
  if (column === undefined) return 0;
  return rows.filter((row) => Boolean(markAt(grid, row, column)?.meaning[kind])).length;
}

function filled(grid: Grid, rows: readonly number[], column: number): number {
  return rows.filter((row) => !isBlank(cellValue(grid, row, column))).length;
}

/**
 * The columns as their contents show them. Some forms set all levels one lower (一级 = 实施效果指标, 二级 = 产出指标);
 * others print the second level's names under 「指标名称」.
 */
export function settleLevels(grid: Grid, columns: Columns, rows: readonly number[]): Columns {
  if (isOneLower(grid, columns, rows)) return lifted(grid, columns, rows);
  const { level2, level3, ...rest } = columns;
  if (level2 === undefined && level3 !== undefined && isSecondLevel(grid, rows, level3)) return { ...rest, level2: level3 };
  return columns;
}

/** Headings under which the older forms, without a third level, hold the indicator itself. */
const ownNames = new Set(['指标内容', '绩效指标内容']);

/** The column that holds the indicators' names; null where the heading promises a third level elsewhere and lacks it. */
export function nameColumn(grid: Grid, headingRow: number, before: Columns, settled: Columns): IndicatorBlock['names'] {
  if (settled.level3 !== undefined) return 'level3';
  const description = settled.description === undefined ? null : markAt(grid, headingRow, settled.description);
  if (description !== null && ownNames.has(description.meaning.key)) return 'description';
  return settled.level2 !== before.level2 ? 'level2' : null;
}

/** Whether some row names a group of the taxonomy, the mark of these forms that a staff appraisal lacks. */
export function namesKnownGroup(grid: Grid, columns: Columns, rows: readonly number[]): boolean {
  return count(grid, rows, columns.level1, 'level1') + count(grid, rows, columns.level2, 'level2') > 0;
}

function isOneLower(grid: Grid, columns: Columns, rows: readonly number[]): boolean {
  if (columns.level1 === undefined || columns.level2 === undefined) return false;
  return count(grid, rows, columns.level1, 'level1') === 0 && count(grid, rows, columns.level2, 'level1') > 0;
}

function isSecondLevel(grid: Grid, rows: readonly number[], column: number): boolean {
  const names = count(grid, rows, column, 'level2');
  return names > 0 && names * 2 >= filled(grid, rows, column);
}

function lifted(grid: Grid, columns: Columns, rows: readonly number[]): Columns {
  const { level1: upper, level2: first, level3: second, level4: third, ...rest } = columns;
  if (upper === undefined || first === undefined || second === undefined) return columns;
  if (!isSecondLevel(grid, rows, second)) return { ...rest, level1: first, level3: second };
  const name = third ?? unnamedColumn(grid, rows, second, rest);
  return { ...rest, level1: first, level2: second, ...(name === undefined ? {} : { level3: name }) };
}

/** The indicators' names between the second level and the next known column, where their heading is a merged blank. */
function unnamedColumn(grid: Grid, rows: readonly number[], second: number, rest: Columns): number | undefined {
  const next = Math.min(...Object.values(rest).filter((column) => column > second));
  for (let column = second + 1; column < next && Number.isFinite(next); column += 1) {
    if (filled(grid, rows, column) > 0) return column;
  }
  return undefined;
}
