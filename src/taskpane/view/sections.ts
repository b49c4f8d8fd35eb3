import { groupedBy } from '../../sheet/lists';
import type { TableContent } from '../../content/content';
import type { Finding, Report } from '../../rules/report';
import { countsBySeverity, severities, type Severity, type SeverityCounts } from '../../rules/severity';

/** Findings of one rule in one table, of the same severity. */
export interface Group {
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** A table with what was found in it, worst first. */
export interface Section {
  /** The same in the next check, as long as the table keeps its sheet and its title. */
  readonly key: string;
  readonly table: TableContent;
  readonly groups: readonly Group[];
  readonly counts: SeverityCounts;
}

function groupsOf(key: string, findings: readonly Finding[]): Group[] {
  const groups = groupedBy(findings, ({ rule, severity }) => `${key}/${rule}/${severity}`);
  const unsorted = Array.from(groups, ([group, members]): Group[] => {
    const [first] = members;
    return first ? [{ key: group, rule: first.rule, severity: first.severity, findings: members }] : [];
  }).flat();
  // Worst first; among equals the order of the check, which goes down the sheet.
  return severities.flatMap((severity) => unsorted.filter((group) => group.severity === severity));
}

/** The tables of a report in the workbook's order, each with its findings. */
export function sectionsOf({ tables, findings }: Report): Section[] {
  const seen = new Map<string, number>();
  const byTable = groupedBy(findings, (finding) => finding.table);
  return tables.map((table, index) => {
    const name = `${table.table.sheetId}/${table.table.form}/${table.title?.text ?? ''}`;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    const key = `${name}/${nth}`;
    const own = byTable.get(index) ?? [];
    return { key, table, groups: groupsOf(key, own), counts: countsBySeverity(own) };
  });
}

/** What identifies a finding within its group from one check to the next. */
export function findingKey(group: Group, { case: which, cell }: Finding): string {
  return `${group.key}/${which}/${cell.row}/${cell.column}`;
}
