import { type Convention, type Plan, whole } from '../content/plan';
import { fallsAlthoughCumulative, heldTo, judgeablePlan, percentText, periodFix } from './plan';
import type { Fix, TableRule } from './rule';

/** Neither cumulative to 100 nor parts that add up to 100; but for rounding it is a 尾差. */
export const planReaches100: TableRule = {
  id: 'plan-reaches-100',
  scope: 'table',
  forms: null,
  severity: 'error',
  fix: 'review',
  check(table, report, settings) {
    const plan = judgeablePlan(table);
    const [first] = plan?.periods ?? [];
    if (!plan || !first || fallsAlthoughCumulative(plan, settings)) return;
    const held = heldTo(plan, settings);
    const rounding = plan.rounded && held !== 'invalid';
    if (!rounding && (reaches(plan, held) || isLeftOpen(plan, held))) return;
    const facts = { total: percentText(plan.total), last: percentText(plan.last) };
    const problem = { cell: first.reading.cell, facts, expected: '100%', ...fillLast(plan, held) };
    report(rounding ? { ...problem, case: 'rounding', severity: 'warning' } : { ...problem, case: held === 'invalid' ? 'neither' : held });
  },
};

function reaches(plan: Plan, held: Convention): boolean {
  if (held === 'cumulative') return plan.last.eq(whole);
  if (held === 'incremental') return plan.total.eq(whole);
  return held === 'ambiguous';
}

/** An empty last period is plan-final-period's, but where a plan that rises to 100 is held to parts. */
function isLeftOpen(plan: Plan, held: Convention): boolean {
  return plan.periods.at(-1)?.value === null && !(held === 'incremental' && plan.convention === 'cumulative');
}

/** The last period filled so that the plan is complete: 100 where it rises, else what the other parts leave. */
function fillLast(plan: Plan, held: Convention): { readonly fix?: Fix } {
  const final = plan.periods.at(-1);
  if (!final?.value) return {};
  const rest = whole.minus(plan.total.minus(final.value));
  const rises = plan.falling === null && (held === 'cumulative' || (held === 'invalid' && plan.total.gt(whole)));
  if (rises) return { fix: periodFix([{ period: final, value: whole }], plan) };
  return rest.gte(0) ? { fix: periodFix([{ period: final, value: rest }], plan) } : {};
}
