import type { Finding } from '../../rules/report';
import { countsBySeverity, severities, type Severity, type SeverityCounts } from '../../rules/severity';
import { findingKey, type Group, type Section } from '../view/sections';

/** A row of the list. `level` counts from 1; a finding that is gone is shown until it has faded. */
export type ListItem =
  | { readonly kind: 'table'; readonly key: string; readonly level: 1; readonly section: Section; readonly open: boolean; readonly foldable: boolean }
  | { readonly kind: 'rule'; readonly key: string; readonly level: 1; readonly rule: string; readonly severity: Severity; readonly count: number; readonly open: boolean }
  | { readonly kind: 'group'; readonly key: string; readonly level: 2; readonly group: Group; readonly open: boolean }
  | { readonly kind: 'finding'; readonly key: string; readonly level: 2 | 3; readonly finding: Finding; readonly table: Section; readonly leaving?: true };

/** Whether a part is open; what was never touched is as `byDefault` says. */
export type IsOpen = (key: string, byDefault: boolean) => boolean;

/** Findings of one rule in all tables. */
interface RulePart {
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: { readonly finding: Finding; readonly key: string; readonly table: Section }[];
}

/** The rows where findings stand under their tables: several of the same kind in one table are folded. */
export function itemsByTable(sections: readonly Section[], isOpen: IsOpen, openAtFirst: (key: string) => boolean): ListItem[] {
  return sections.flatMap((section): ListItem[] => {
    const foldable = section.groups.length > 0;
    const open = foldable && isOpen(section.key, openAtFirst(section.key));
    const head: ListItem = { kind: 'table', key: section.key, level: 1, section, open, foldable };
    return open ? [head, ...section.groups.flatMap((group) => itemsOfGroup(group, section, isOpen))] : [head];
  });
}

function itemsOfGroup(group: Group, table: Section, isOpen: IsOpen): ListItem[] {
  const rows = (level: 2 | 3): ListItem[] => group.findings.map((finding) => ({ kind: 'finding', key: findingKey(group, finding), level, finding, table }));
  if (group.findings.length === 1) return rows(2);
  const open = isOpen(group.key, false);
  const head: ListItem = { kind: 'group', key: group.key, level: 2, group, open };
  return open ? [head, ...rows(3)] : [head];
}

function partsByRule(sections: readonly Section[]): RulePart[] {
  const parts = new Map<string, RulePart>();
  for (const table of sections) {
    for (const group of table.groups) {
      const key = `${group.severity}/${group.rule}`;
      const part = parts.get(key) ?? { rule: group.rule, severity: group.severity, findings: [] };
      for (const finding of group.findings) part.findings.push({ finding, key: findingKey(group, finding), table });
      parts.set(key, part);
    }
  }
  const all = [...parts.values()];
  return severities.flatMap((severity) => all.filter((part) => part.severity === severity));
}

/** The rows where findings stand under their rules, the worst rules first. */
export function itemsByRule(sections: readonly Section[], isOpen: IsOpen): ListItem[] {
  return partsByRule(sections).flatMap(({ rule, severity, findings }): ListItem[] => {
    const key = `rule/${severity}/${rule}`;
    const open = isOpen(key, false);
    const head: ListItem = { kind: 'rule', key, level: 1, rule, severity, count: findings.length, open };
    return open ? [head, ...findings.map(({ finding, key: own, table }): ListItem => ({ kind: 'finding', key: own, level: 2, finding, table }))] : [head];
  });
}

/** How many findings the sections hold, by severity. */
export function countsIn(sections: readonly Section[]): SeverityCounts {
  return countsBySeverity(sections.flatMap(({ groups }) => groups.flatMap(({ findings }) => findings)));
}
