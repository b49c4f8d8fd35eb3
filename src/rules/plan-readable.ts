import { textPeriods } from './plan-text';
import type { TableRule } from './rule';

/**
 * A period's figure that is no percentage, lies outside 0–100, or is 0.25 among figures like 25; and a percentage that
 * is kept as text among numbers, which sums leave out. A plan that is text throughout is read as it stands.
 */
export const planReadable: TableRule = {
  id: 'plan-readable',
  scope: 'table',
  forms: null,
  severity: 'error',
  fix: 'safe',
  check({ projects }, report) {
    const plan = projects[0]?.plan;
    if (!plan) return;
    for (const { label, reading, fault } of plan.periods) {
      if (fault === null) continue;
      report({ cell: reading.cell, case: fault, facts: { period: label }, actual: reading.text });
    }
    if (plan.periods.some(({ fault }) => fault !== null)) return;
    for (const { label, reading, text, fix } of textPeriods(plan)) {
      report({ cell: reading.cell, case: 'text-among-numbers', severity: 'warning', facts: { period: label }, expected: text, actual: reading.text, fix });
    }
  },
};
