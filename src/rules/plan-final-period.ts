import { whole } from '../content/plan';
import { heldTo, judgeablePlan, percentText, periodFix } from './plan';
import type { TableRule } from './rule';

/** The last period is empty and the parts do not add up to 100; a hint where the plan had reached 100 before. */
export const planFinalPeriod: TableRule = {
  id: 'plan-final-period',
  scope: 'table',
  forms: null,
  severity: 'error',
  fix: 'review',
  check(table, report, settings) {
    const plan = judgeablePlan(table);
    const final = plan?.periods.at(-1);
    if (!plan || final?.value !== null || plan.total.eq(whole) || plan.rounded) return;
    const facts = { period: final.label, total: percentText(plan.total), last: percentText(plan.last) };
    const held = heldTo(plan, settings);
    if (plan.convention === 'cumulative') {
      // Where the county plans by parts, 50/100/–/– is a wrong sum: see plan-reaches-100.
      if (held === 'incremental') return;
      report({ cell: final.reading.cell, case: 'reached-before', severity: 'info', facts, expected: '100%', fix: periodFix([{ period: final, value: whole }], plan) });
      return;
    }
    const rest = held === 'cumulative' ? whole : whole.minus(plan.total);
    // A plan that rises so far may be meant either way; only parts that leave something over have one plain remainder.
    const fix = rest.gt(0) ? { fix: periodFix([{ period: final, value: rest }], plan) } : {};
    report({ cell: final.reading.cell, case: 'empty', facts, ...fix });
  },
};
