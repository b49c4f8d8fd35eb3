import type { LocaleId } from '../../locales/locale';
import { severities } from '../../rules/severity';
import type { PaneState } from '../state/pane-state';

/** What a report of a fault is made from. */
export interface FaultFacts {
  /** Program and host, with their versions. */
  readonly about: string;
  readonly locale: LocaleId;
  readonly state: PaneState;
  /** Whether anything was set otherwise than by default. */
  readonly settingsKept: boolean;
}

/** What a fault is reported with: versions and counts, and nothing that stands in a cell, no name of a file or sheet. For engineers, so in one language. */
export function faultReport({ about, locale, state, settingsKept }: FaultFacts): string {
  const { result, failure, live, changed } = state;
  const problem = failure && (failure.problem.code === 'unexpected' ? `unexpected ${failure.problem.detail}` : failure.problem.code);
  const counts = (values: readonly string[]): string => {
    const each = new Map<string, number>();
    for (const value of values) each.set(value, (each.get(value) ?? 0) + 1);
    return [...each].map(([value, count]) => `${value} ${count}`).join(', ') || 'none';
  };
  return [
    about,
    `language ${locale}; live ${live ? 'on' : 'off'}; changed ${changed ? 'yes' : 'no'}; settings ${settingsKept ? 'own' : 'default'}`,
    `failure: ${problem ?? 'none'}`,
    ...(result ? [
      `checked: ${result.scope}, ${result.sheets.length} sheets`,
      `tables: ${counts(result.report.tables.map(({ table }) => table.form))}; near misses: ${counts(result.report.nearMisses.map(({ reason }) => reason))}`,
      `findings: ${severities.map((severity) => `${severity} ${result.report.findings.filter((finding) => finding.severity === severity).length}`).join(', ')}`,
      `rules: ${counts(result.report.findings.map(({ rule }) => rule))}`,
    ] : ['checked: nothing yet']),
  ].join('\n');
}
