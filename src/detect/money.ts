import type { BudgetState } from '../forms/fields';
import { type Grid, type Mark, markAt, marksIn, type Window } from './grid';

/** A row that names columns of money in several states: 年初预算数, 全年预算数, 全年执行数. */
export interface MoneyHeading {
  readonly row: number;
  readonly columns: Readonly<Partial<Record<BudgetState, number>>>;
}

/** The rows that name columns of money; one label alone is a field's, not a column's. */
export function moneyHeadings(grid: Grid, top: number, bottom: number, window: Window): MoneyHeading[] {
  const found: MoneyHeading[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const marks = marksIn(grid, row, window).filter(({ meaning }) => meaning.budget !== null);
    const columns: Partial<Record<BudgetState, number>> = {};
    // The last of a state counts: the group label at the left of the row (「年度预算数(万元)」) reads like one of them.
    for (const mark of marks) if (mark.meaning.budget && !continuesMerge(grid, mark)) columns[mark.meaning.budget] = mark.column;
    const states = Object.values(columns);
    if (states.length >= 2) found.push({ row, columns });
  }
  return found;
}

function continuesMerge(grid: Grid, mark: Mark): boolean {
  return markAt(grid, mark.row, mark.column - 1)?.meaning.key === mark.meaning.key;
}

/** The column that holds a label's budget: the adjusted budget where the form has it, else the initial one. */
export function moneyColumn(mark: Mark, headings: readonly MoneyHeading[]): number | null {
  const id = mark.meaning.field?.id;
  if (id !== 'total' && id !== 'fiscal' && id !== 'other') return null;
  const heading = headings.findLast(({ row }) => row < mark.row);
  const { adjusted, initial } = heading?.columns ?? {};
  const column = adjusted ?? initial ?? null;
  return column !== null && column > mark.column ? column : null;
}
