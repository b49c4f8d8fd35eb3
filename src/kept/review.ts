import type { Report } from '../rules/report';
import type { CheckSettings } from '../rules/rule';
import type { Suppression, Suppressed } from '../rules/suppression';
import { fingerprintsOf, reaches, type Fingerprint } from './fingerprint';

/**
 * A report without the findings that some suppressions set aside, which it lists beside its own. A reviewer may have them
 * all reported: then the suppressions are counted, and nothing is left out.
 */
export function reviewed(report: Report, suppressions: readonly Suppression[], how: CheckSettings['suppressions'] = 'apply'): Report {
  if (suppressions.length === 0) return report;
  const byRule = new Map<string, Suppression[]>();
  for (const each of suppressions) byRule.set(each.rule, [...(byRule.get(each.rule) ?? []), each]);
  const prints = fingerprintsOf(report);
  const found = report.findings.map((finding, at) => ({ finding, by: setAside(byRule.get(finding.rule) ?? [], prints[at]) }));
  const suppressed = found.flatMap(({ finding, by }): Suppressed[] => (by ? [{ finding, by }] : []));
  const counted = suppressions.map((each) => ({ ...each, count: suppressed.filter(({ by }) => by === each).length }));
  if (how === 'report') return { ...report, kept: { suppressed: [], suppressions: counted, unreadable: false } };
  return {
    ...report,
    findings: found.filter(({ by }) => by === null).map(({ finding }) => finding),
    kept: { suppressed, suppressions: counted, unreadable: false },
  };
}

/** The narrowest one that reaches a finding, so that the others count only what is left to them. */
function setAside(suppressions: readonly Suppression[], print: Fingerprint | undefined): Suppression | null {
  const found = print ? suppressions.filter((each) => reaches(each, print)) : [];
  return found.find(({ scope }) => scope === 'finding') ?? found.find(({ scope }) => scope === 'table') ?? found[0] ?? null;
}
