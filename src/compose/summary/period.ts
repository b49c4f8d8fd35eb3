import type { Period, Plan } from '../../content/plan';
import { whole } from '../../content/plan';
import { type Decimal, decimalText, sum, zero } from '../../sheet/decimal';
import { isPercent } from '../../sheet/format';
import { cellReference } from '../../sheet/reference';
import { type Figured, numberOf, type Origin, pointing } from './figure';
import type { SummaryWords } from './words';

/** How a formula brings a period's number to a share of 1. An empty one is filled in as its neighbours are. */
function scaleOf({ reading }: Period, { fractions, periods }: Plan): string {
  const alike = reading.value === '' ? periods.some((period) => isPercent(period.reading.format)) : isPercent(reading.format);
  return alike || fractions ? '' : '/100';
}

/** A period's share as the form states it. */
export function statedShare(period: Period, plan: Plan, origin: Origin, words: SummaryWords): Figured {
  const { reading, percentage, month } = period;
  if (reading.value === '') return { cell: pointing(origin, reading, scaleOf(period, plan), ''), troubles: [] };
  if (reading.empty) return { cell: '', troubles: [] };
  if (!percentage) return { cell: reading.text, troubles: [{ kind: 'unreadable', of: words.period(month), text: reading.text }] };
  const result = numberOf(percentage.value.div(whole));
  if (typeof reading.value === 'number') return { cell: pointing(origin, reading, scaleOf(period, plan), result), troubles: [] };
  return { cell: result, troubles: [{ kind: 'text', of: words.period(month), text: reading.text }] };
}

/** The share that is spent by the end of a month, of 1: its exact value, and the formula over the plan's cells. */
export interface ShareBy {
  readonly value: Decimal;
  /** Null where the cells lie in another workbook. */
  readonly formula: string | null;
}

/**
 * The share spent by the end of a month under the plan's convention. A cumulative plan never falls, so that the largest
 * of its figures so far is the state: an empty period stays as before, and one that is filled in later counts.
 */
export function shareBy(month: number, plan: Plan, origin: Origin): ShareBy {
  const past = plan.periods.filter((period) => period.month <= month);
  const values = past.flatMap(({ value }) => (value ? [value.div(whole)] : []));
  const isState = plan.convention === 'cumulative';
  const value = isState ? values.reduce((most, each) => (each.gt(most) ? each : most), zero) : sum(values);
  if (!origin.linked || past.length === 0) return { value, formula: null };
  const terms = past.map((period) => term(period, plan, origin));
  return { value, formula: isState ? `=MAX(${terms.join(',')})` : `=${terms.join('+')}` };
}

/** A period in a formula: its cell, which counts as 0 where it is empty, or the figure that its text was read as. */
function term(period: Period, plan: Plan, { sheetName }: Origin): string {
  const { reading, value } = period;
  if (typeof reading.value === 'number' || reading.value === '') return `N(${cellReference(sheetName, reading.cell)})${scaleOf(period, plan)}`;
  return decimalText((value ?? zero).div(whole));
}
