import type { Totals } from '../totals';

/** Counts before the first workbook. */
export const noTotals: Totals = { workbooks: 0, tables: 0, summaries: 0, errors: 0, warnings: 0, infos: 0, suppressed: 0 };

/** Two counts together. */
export function addTotals(one: Totals, other: Totals): Totals {
  return {
    workbooks: one.workbooks + other.workbooks,
    tables: one.tables + other.tables,
    summaries: one.summaries + other.summaries,
    errors: one.errors + other.errors,
    warnings: one.warnings + other.warnings,
    infos: one.infos + other.infos,
    suppressed: one.suppressed + other.suppressed,
  };
}
