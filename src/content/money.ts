import type { MoneyCells, MoneyLineCells } from '../detect/table';
import type { BudgetState } from '../forms/fields';
import type { Decimal } from '../sheet/decimal';
import { compact } from '../sheet/text';
import { type Amount, readAmount } from './amount';
import { pointsIn, readPoints } from './points';
import type { CellReader, Reading } from './reading';

/** One line of the money in its several states, in the table's unit. */
export interface MoneyLine {
  readonly kind: MoneyLineCells['kind'];
  readonly name: string;
  readonly part: boolean;
  readonly label: Reading;
  readonly states: Readonly<Partial<Record<BudgetState, Amount>>>;
  /** 执行率. */
  readonly rate: Reading | null;
  readonly weight: Reading | null;
  readonly score: Reading | null;
}

/** The money in its several states. */
export interface Money {
  /** How many months of the year the executed sums cover, where their heading says so. */
  readonly months: number | null;
  readonly lines: readonly MoneyLine[];
  /** The points for execution: those of the total's line, or those that the block's label names. */
  readonly points: Decimal | null;
}

/** Reads the block of money. */
export function readMoney({ heading, executed, lines }: MoneyCells, read: CellReader, unit: string | null): Money {
  const all = lines.map((line): MoneyLine => {
    const states: Partial<Record<BudgetState, Amount>> = {};
    for (const state of ['adjusted', 'initial', 'executed', 'expected'] as const) {
      const cell = line.states[state];
      if (cell) states[state] = readAmount(read(cell), unit);
    }
    const at = (cell: MoneyLineCells['rate']): Reading | null => cell && read(cell);
    return { kind: line.kind, name: line.name, part: line.part, label: read(line.label), states, rate: at(line.rate), weight: at(line.weight), score: at(line.score) };
  });
  const own = all.find(({ kind }) => kind === 'total')?.weight;
  const named = heading.map((cell) => pointsIn(read(cell).text)).find((points) => points !== null) ?? null;
  return { months: executed && monthsOf(read(executed).text), lines: all, points: (own ? readPoints(own) : null) ?? named };
}

/** 「1-6月执行数」 → 6. */
function monthsOf(text: string): number | null {
  const whole = compact(text);
  if (whole.includes('上半年')) return 6;
  const last = /^1[-—~至](\d{1,2})月/.exec(whole)?.[1];
  const month = last === undefined ? null : Number(last);
  return month !== null && month >= 1 && month <= 12 ? month : null;
}
