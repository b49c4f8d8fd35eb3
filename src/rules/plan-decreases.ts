import { type Period, type Plan, whole } from '../content/plan';
import { type Decimal, zero } from '../sheet/decimal';
import { fallsAlthoughCumulative, judgeablePlan, percentText, periodFix } from './plan';
import type { Fix, TableRule } from './rule';

/** A cumulative plan that falls. */
export const planDecreases: TableRule = {
  id: 'plan-decreases',
  scope: 'table',
  forms: null,
  severity: 'error',
  fix: 'review',
  check(table, report, settings) {
    const plan = judgeablePlan(table);
    const falling = plan?.falling;
    if (!plan || !falling || !fallsAlthoughCumulative(plan, settings)) return;
    const before = plan.periods.slice(0, plan.periods.indexOf(falling)).findLast(({ value }) => value !== null);
    report({
      cell: falling.reading.cell,
      case: 'falls',
      facts: { period: falling.label, before: before ? percentText(before.value ?? plan.last) : '', beforePeriod: before?.label ?? '' },
      actual: falling.reading.text,
      ...rising(plan),
    });
  },
};

/**
 * A 0 within a cumulative plan says that nothing is spent in that period: it stands as high as the one before. A last
 * period that falls is 100. Where that does not make the plan rise, which figure is wrong is for the person to say.
 */
function rising(plan: Plan): { readonly fix?: Fix } {
  const last = plan.periods.length - 1;
  let state = zero;
  const changes: { readonly period: Period; readonly value: Decimal }[] = [];
  for (const [at, period] of plan.periods.entries()) {
    if (!period.value) continue;
    const falls = period.value.lt(state);
    if (falls && at !== last && !period.value.eq(0)) return {};
    const value = falls ? (at === last ? whole : state) : period.value;
    if (falls) changes.push({ period, value });
    state = value;
  }
  return state.eq(whole) ? { fix: periodFix(changes, plan) } : {};
}
