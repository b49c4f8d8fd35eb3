import type { PeriodCells } from '../detect/table';
import { decimal, type Decimal, roundingTolerance, sum, zero } from '../sheet/decimal';
import { type Percentage, readPercentage } from '../sheet/percent';
import type { CellReader, Reading } from './reading';

export type Convention = 'cumulative' | 'incremental' | 'ambiguous' | 'invalid';

/** Why a period's figure cannot be used. */
export type PeriodFault = 'not-a-percentage' | 'out-of-range' | 'fraction-among-percentages';

/** One period of the plan. */
export interface Period {
  readonly label: string;
  readonly month: number;
  readonly reading: Reading;
  /** In percent; null where the cell is empty or its figure cannot be used. */
  readonly value: Decimal | null;
  readonly percentage: Percentage | null;
  readonly fault: PeriodFault | null;
}

/** The plan of spending over the year, in percent of the budget. */
export interface Plan {
  readonly periods: readonly Period[];
  readonly convention: Convention;
  /** The periods as parts, added up; an empty one is 0. */
  readonly total: Decimal;
  /** The last period's figure, an empty one standing for the one before it. */
  readonly last: Decimal;
  /** The period whose figure falls below the one before it, or null. */
  readonly falling: Period | null;
  /** Written as bare fractions of 1. */
  readonly fractions: boolean;
  /** Reaches 100 but for rounding (尾差). */
  readonly rounded: boolean;
}

export const whole = decimal(100);
const one = decimal(1);

/** Reads the plan of spending; null where the table has none. Both conventions: see the design's account of the percent plan. */
export function readPlan(cells: readonly PeriodCells[], read: CellReader): Plan | null {
  if (cells.length === 0) return null;
  const read1 = cells.map((cell) => ({ cell, label: read(cell.label).text, reading: read(cell.value) }));
  const percentages = read1.map(({ reading }) => (reading.empty ? null : readPercentage(reading.value, reading.format)));
  const fractions = areFractions(percentages);
  const periods = read1.map(({ cell, label, reading }, at): Period => {
    const percentage = scaled(percentages[at] ?? null, fractions);
    const fault = reading.empty ? null : faultOf(percentage, percentages, fractions);
    return { label, month: cell.month, reading, percentage, fault, value: fault ? null : (percentage?.value ?? null) };
  });
  return { periods, fractions, ...judge(periods) };
}

/** A plan wholly of bare fractions, 0.25/0.5/0.75/1, reads as fractions. */
function areFractions(percentages: readonly (Percentage | null)[]): boolean {
  const written = percentages.filter((percentage) => percentage !== null);
  const bare = written.filter(isBare);
  return bare.length > 0 && bare.length === written.length && bare.every(({ value }) => value.gte(0) && value.lte(one)) && bare.some(({ value }) => value.gt(0));
}

function isBare({ notation }: Percentage): boolean {
  return notation === 'number' || notation === 'text';
}

function scaled(percentage: Percentage | null, fractions: boolean): Percentage | null {
  if (!percentage || !fractions) return percentage;
  return { ...percentage, value: percentage.value.times(whole), places: Math.max(0, percentage.places - 2) };
}

function faultOf(percentage: Percentage | null, all: readonly (Percentage | null)[], fractions: boolean): PeriodFault | null {
  if (!percentage) return 'not-a-percentage';
  if (percentage.value.lt(0) || percentage.value.gt(whole)) return 'out-of-range';
  if (fractions || !isBare(percentage) || percentage.value.eq(0)) return null;
  const amongFormatted = all.some((other) => other?.notation === 'format' || other?.notation === 'sign');
  const fraction = percentage.value.lt(one) || (amongFormatted && percentage.value.eq(one));
  return fraction ? 'fraction-among-percentages' : null;
}

/** Which convention the figures follow. A blank is 0 as a part, and "as before" as a state. */
function judge(periods: readonly Period[]): Omit<Plan, 'periods' | 'fractions'> {
  const written = periods.flatMap(({ value }) => (value ? [value] : []));
  const total = inHundredths(sum(written));
  const falling = firstFalling(periods);
  const last = inHundredths(written.at(-1) ?? zero);
  // A figure that cannot be read says nothing, as a blank does; one that is plainly wrong makes the plan wrong.
  if (periods.some(({ fault }) => fault !== null && fault !== 'not-a-percentage')) return { convention: 'invalid', total, last, falling, rounded: false };
  const cumulative = falling === null && last.eq(whole);
  const incremental = total.eq(whole);
  if (cumulative || incremental) {
    return { convention: cumulative && incremental ? 'ambiguous' : cumulative ? 'cumulative' : 'incremental', total, last, falling, rounded: false };
  }
  const tolerance = roundingTolerance(written.length, Math.max(0, ...periods.map(({ percentage }) => percentage?.places ?? 0)));
  const nearly = (figure: Decimal): boolean => written.length > 1 && figure.minus(whole).abs().lte(tolerance);
  if (nearly(total)) return { convention: 'incremental', total, last, falling, rounded: true };
  if (falling === null && nearly(last)) return { convention: 'cumulative', total, last, falling, rounded: true };
  return { convention: 'invalid', total, last, falling, rounded: false };
}

/** The first period whose figure falls below the one before it; blanks between them say nothing. */
function firstFalling(periods: readonly Period[]): Period | null {
  let before = zero;
  for (const period of periods) {
    if (!period.value) continue;
    const value = inHundredths(period.value);
    if (value.lt(before)) return period;
    before = value;
  }
  return null;
}

/** Plans are compared in whole hundredths of a percent: a formula leaves more places than anybody sees. */
function inHundredths(value: Decimal): Decimal {
  return value.round(2);
}

function stateBefore(periods: readonly Period[], at: number): Decimal {
  return periods.slice(0, at).findLast(({ value }) => value !== null)?.value ?? zero;
}

/** The share of the budget spent by the end of each period, in percent, under the plan's convention; null where it has none. */
export function cumulativeShares(plan: Plan): readonly Decimal[] | null {
  if (plan.convention === 'invalid') return null;
  if (plan.convention === 'cumulative') return plan.periods.map((_, at) => inHundredths(stateBefore(plan.periods, at + 1)));
  return plan.periods.map((_, at) => inHundredths(sum(plan.periods.slice(0, at + 1).flatMap(({ value }) => (value ? [value] : [])))));
}
