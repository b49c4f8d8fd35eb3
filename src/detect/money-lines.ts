import type { BudgetState } from '../forms/fields';
import type { Cell } from '../sheet/address';
import { type Grid, type Mark, marksIn, type Window } from './grid';
import type { MoneyHeading } from './money';
import type { MoneyCells, MoneyLineCells } from './table';

/** The block under the first heading that shows the money in several states; null where there is none. */
export function moneyBlock(grid: Grid, headings: readonly MoneyHeading[], bottom: number, window: Window): MoneyCells | null {
  const [heading, next] = headings;
  if (!heading) return null;
  const marks = marksIn(grid, heading.row, window);
  const columns = {
    rate: marks.find(({ meaning }) => meaning.executionRate)?.column ?? null,
    weight: columnOf(marks, 'weight'),
    score: columnOf(marks, 'score'),
  };
  const lines: MoneyLineCells[] = [];
  for (let row = heading.row + 1; row <= Math.min(bottom, (next?.row ?? Infinity) - 1); row += 1) {
    const mark = marksIn(grid, row, window).find((each) => isMoney(each) && each.column < firstColumn(heading));
    if (mark) lines.push(lineOf(mark, heading, columns));
  }
  const executed = heading.columns.executed;
  return {
    heading: marks.map(({ column }) => ({ row: heading.row, column })),
    executed: executed === undefined ? null : { row: heading.row, column: executed },
    lines,
  };
}

function columnOf(marks: readonly Mark[], id: 'weight' | 'score'): number | null {
  return marks.find(({ meaning }) => meaning.column === id)?.column ?? null;
}

function isMoney({ meaning }: Mark): boolean {
  const id = meaning.field?.id;
  return id === 'total' || id === 'fiscal' || id === 'other';
}

function firstColumn({ columns }: MoneyHeading): number {
  return Math.min(...Object.values(columns));
}

function lineOf(mark: Mark, heading: MoneyHeading, columns: Readonly<Record<'rate' | 'weight' | 'score', number | null>>): MoneyLineCells {
  const { row, meaning } = mark;
  const at = (column: number | null): Cell | null => (column === null ? null : { row, column });
  const states: Partial<Record<BudgetState, Cell>> = {};
  for (const state of ['adjusted', 'initial', 'executed', 'expected'] as const) {
    const column = heading.columns[state];
    if (column !== undefined) states[state] = { row, column };
  }
  const id = meaning.field?.id;
  return {
    label: { row, column: mark.column }, kind: id === 'fiscal' || id === 'other' ? id : 'total', name: meaning.key, part: meaning.fiscalPart,
    states, rate: at(columns.rate), weight: at(columns.weight), score: at(columns.score),
  };
}
