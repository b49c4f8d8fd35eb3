import type { Report } from '../rules/report';
import { countsBySeverity } from '../rules/severity';
import { isSummary } from './json';
import type { CheckCommand } from './options';

/** Counts over some workbooks. */
export interface Totals {
  readonly workbooks: number;
  readonly tables: number;
  readonly summaries: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings that were set aside, which are in none of the counts. */
  readonly suppressed: number;
}

/** Counts the tables and findings of some reports. */
export function totalsOf(reports: readonly Report[]): Totals {
  const tables = reports.flatMap((report) => report.tables);
  const { error, warning, info } = countsBySeverity(reports.flatMap((report) => report.findings));
  return {
    workbooks: reports.length,
    tables: tables.filter((table) => !isSummary(table)).length,
    summaries: tables.filter(isSummary).length,
    errors: error,
    warnings: warning,
    infos: info,
    suppressed: reports.reduce((sum, { kept }) => sum + (kept?.suppressed.length ?? 0), 0),
  };
}

/** The counts as a sentence gives them: a summary is a table that was checked, too. */
export function spokenCounts(totals: Totals): Totals {
  return { ...totals, tables: totals.tables + totals.summaries };
}

/** 0 clean, 1 findings at or above `failOn`, 3 a file could not be read; 2, wrong usage, is found before. */
export function exitStatus(totals: Totals, unreadable: number, failOn: CheckCommand['failOn']): 0 | 1 | 3 {
  if (unreadable > 0) return 3;
  if (failOn === 'never') return 0;
  const failing = totals.errors + (failOn === 'warning' ? totals.warnings : 0);
  return failing > 0 ? 1 : 0;
}
