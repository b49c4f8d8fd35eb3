import type { TableRule } from './rule';

/** A period's figure that is no percentage, lies outside 0–100, or is 0.25 among figures like 25. */
export const planReadable: TableRule = {
  id: 'plan-readable',
  scope: 'table',
  forms: null,
  severity: 'error',
  fix: 'none',
  check({ projects }, report) {
    for (const { label, reading, fault } of projects[0]?.plan?.periods ?? []) {
      if (fault === null) continue;
      report({ cell: reading.cell, case: fault, facts: { period: label }, actual: reading.text });
    }
  },
};
