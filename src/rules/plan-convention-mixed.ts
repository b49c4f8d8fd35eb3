import type { TableContent } from '../content/content';
import { judgeablePlan } from './plan';
import type { WorkbookRule } from './rule';

/** Some tables of a workbook plan cumulatively, others by parts. One finding, at the first table of the fewer. */
export const planConventionMixed: WorkbookRule = {
  id: 'plan-convention-mixed',
  scope: 'workbook',
  forms: null,
  severity: 'warning',
  fix: 'none',
  check(tables, report) {
    const cumulative = tables.filter((table) => judgeablePlan(table)?.convention === 'cumulative');
    const incremental = tables.filter((table) => judgeablePlan(table)?.convention === 'incremental');
    const fewer = incremental.length <= cumulative.length ? incremental : cumulative;
    const [table] = fewer;
    const cell = table && firstPeriod(table);
    if (!table || !cell || cumulative.length === 0 || incremental.length === 0) return;
    report(table, { cell, case: 'mixed', facts: { cumulative: cumulative.length, incremental: incremental.length } });
  },
};

function firstPeriod(table: TableContent): { row: number; column: number } | undefined {
  return judgeablePlan(table)?.periods[0]?.reading.cell;
}
