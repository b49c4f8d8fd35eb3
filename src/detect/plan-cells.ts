import { filledColumns, type Grid, type Mark, markAt, marksIn, type Window } from './grid';
import type { PeriodCells } from './table';

const fewestPeriods = 2;

/** The plan of spending in some rows: a row of periods (3月底 · 6月底 · …) with its percentages in the row below. */
export function planBetween(grid: Grid, top: number, bottom: number, window: Window): PeriodCells[] {
  for (let row = top; row <= bottom; row += 1) {
    const periods = periodsOfRow(grid, row, window);
    if (periods.length < fewestPeriods || !risesThroughTheYear(periods)) continue;
    return periods.map((mark) => ({
      label: { row, column: mark.column },
      value: { row: row + 1, column: mark.column },
      month: mark.meaning.period ?? 12,
    }));
  }
  return [];
}

function periodsOfRow(grid: Grid, row: number, window: Window): Mark[] {
  const marks = marksIn(grid, row, window);
  const periods = marks.filter(
    ({ meaning, column }) => meaning.period !== null && markAt(grid, row, column - 1)?.meaning.key !== meaning.key,
  );
  // Money by month (「1-6月执行数」) is no plan: apart from the label at the left, the row holds periods alone.
  const others = filledColumns(grid, row, window).filter((column) => markAt(grid, row, column)?.meaning.period === null);
  return others.every((column) => column < (periods[0]?.column ?? 0)) ? periods : [];
}

function risesThroughTheYear(periods: readonly Mark[]): boolean {
  return periods.every(({ meaning }, at) => at === 0 || (meaning.period ?? 0) > (periods[at - 1]?.meaning.period ?? 0));
}
