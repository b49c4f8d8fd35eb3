import { fallsAlthoughCumulative, judgeablePlan, percentText } from './plan';
import type { TableRule } from './rule';

/** A cumulative plan that falls. */
export const planDecreases: TableRule = {
  id: 'plan-decreases',
  scope: 'table',
  forms: null,
  severity: 'error',
  fix: 'none',
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
    });
  },
};
