import { cumulativeShares, type Plan, whole } from '../content/plan';
import { namesPeriodEnd } from '../forms/plan';
import { decimalText } from '../sheet/decimal';
import { judgeablePlan, periodFix } from './plan';
import type { Fix, TableRule } from './rule';

/** 「X月底」 says the state at a date, and the figures are parts: a hint until the county has set its convention. */
export const planConventionHeading: TableRule = {
  id: 'plan-convention-heading',
  scope: 'table',
  forms: null,
  severity: 'info',
  fix: 'review',
  check(table, report, { planConvention }) {
    const plan = judgeablePlan(table);
    if (plan?.convention !== 'incremental' || plan.rounded || planConvention === 'incremental') return;
    if (!plan.periods.every(({ label }) => namesPeriodEnd(label))) return;
    const first = plan.periods.find(({ value }) => value !== null);
    if (!first) return;
    report({
      cell: first.reading.cell,
      case: 'incremental',
      severity: planConvention === 'cumulative' ? 'warning' : 'info',
      expected: (cumulativeShares(plan) ?? []).map(decimalText).join('/'),
      actual: plan.periods.map(({ value }) => (value ? decimalText(value) : '—')).join('/'),
      ...conversion(plan),
    });
  },
};

/** –/50/20/30 → 0/50/70/100; offered only where the plan is exact, so that the last is exactly 100. */
function conversion(plan: Plan): { readonly fix?: Fix } {
  const shares = cumulativeShares(plan);
  if (!shares || !plan.total.eq(whole)) return {};
  const changes = plan.periods.flatMap((period, at) => {
    const value = shares[at];
    return value && !(period.value?.round(2).eq(value) === true) ? [{ period, value }] : [];
  });
  return { fix: periodFix(changes, plan) };
}
