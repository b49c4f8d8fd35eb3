import type { Plan, Convention } from '../content/plan';
import { whole } from '../content/plan';
import type { TableContent } from '../content/content';
import { type Decimal, decimalText } from '../sheet/decimal';
import { isPercent } from '../sheet/format';
import type { CheckSettings, Fix, FixWrite } from './rule';
import type { Period } from '../content/plan';

/** The plan of a table that can be judged: it has figures, and each of them can be read. */
export function judgeablePlan({ projects }: TableContent): Plan | null {
  const plan = projects[0]?.plan ?? null;
  if (!plan || plan.periods.some(({ fault }) => fault !== null)) return null;
  return plan.periods.every(({ value }) => value === null) ? null : plan;
}

/** The convention that a plan is held to: the county's, else the one that its figures follow. */
export function heldTo(plan: Plan, settings: CheckSettings): Convention {
  const { planConvention } = settings;
  if (planConvention === 'auto' || plan.convention === 'ambiguous') return plan.convention;
  // A plan that adds up is a matter of the heading (plan-convention-heading), not a wrong sum.
  return plan.convention === 'incremental' && planConvention === 'cumulative' ? 'incremental' : planConvention;
}

/** Whether a plan falls although it is cumulative: the county says so, or the last is 100 and the sum is not. */
export function fallsAlthoughCumulative(plan: Plan, settings: CheckSettings): boolean {
  if (plan.falling === null) return false;
  const held = heldTo(plan, settings);
  if (held === 'cumulative') return true;
  const lastWritten = plan.periods.at(-1)?.value;
  return held === 'invalid' && lastWritten?.eq(whole) === true;
}

/** A percentage for a message: 14.72 → "14.72%". */
export function percentText(value: Decimal): string {
  return `${decimalText(value.round(2))}%`;
}

/** A repair of periods, each written in the manner of its cell, so that it reads the same among its neighbours. */
export function periodFix(changes: readonly { readonly period: Period; readonly value: Decimal }[], plan: Plan): Fix {
  return { kind: 'review', writes: changes.map(({ period, value }) => ({ cell: period.reading.cell, ...written(value, period, plan) })) };
}

/** A number where the cell or its neighbours hold numbers: a ratio where they are shown as percentages or written as fractions. */
function written(value: Decimal, { reading }: Period, { periods, fractions }: Plan): Omit<FixWrite, 'cell'> {
  const share = (): string => decimalText(value.div(whole));
  if (isPercent(reading.format)) return { value: Number(share()) };
  const numbers = periods.filter((period) => typeof period.reading.value === 'number');
  const peer = numbers.find((period) => isPercent(period.reading.format));
  if (peer && typeof reading.value !== 'number') return { value: Number(share()), format: peer.reading.format };
  const own = fractions ? share() : decimalText(value);
  if (numbers.length > 0) return { value: Number(own) };
  return { value: periods.some(({ percentage }) => percentage?.notation === 'sign') ? `${decimalText(value)}%` : own };
}
