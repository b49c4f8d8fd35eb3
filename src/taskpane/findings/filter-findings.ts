import { describe, ruleName } from '../../locales/finding-text';
import type { LocaleId } from '../../locales/locale';
import type { Finding } from '../../rules/report';
import { cellAddress } from '../../sheet/address';
import { compact } from '../../sheet/text';
import type { Section } from '../view/sections';
import type { ListOptions } from './list-options';

/** What a person may look for in a finding. */
function wordsOf(finding: Finding, locale: LocaleId): string {
  const { what } = describe(finding, locale);
  return [what, ruleName(finding.rule, locale), `${finding.sheetName}!${cellAddress(finding.cell)}`, finding.actual ?? ''].map(compact).join('\n').toLowerCase();
}

const known: Readonly<Record<LocaleId, WeakMap<Finding, string>>> = { 'zh-CN': new WeakMap(), en: new WeakMap() };

/** Making the words of thousands of findings takes time: they are kept as long as the finding is. */
function searchText(finding: Finding, locale: LocaleId): string {
  const kept = known[locale].get(finding);
  if (kept !== undefined) return kept;
  const made = wordsOf(finding, locale);
  known[locale].set(finding, made);
  return made;
}

/** The parts of what is looked for; a finding must hold all of them. */
function soughtIn(text: string): string[] {
  return text.split(/\s+/).map((part) => compact(part).toLowerCase()).filter((part) => part !== '');
}

/** The sections with only those findings that the options let through; sections without any are left out where something is looked for. */
export function filterSections(sections: readonly Section[], options: ListOptions, locale: LocaleId): readonly Section[] {
  const { without, rule, table } = options;
  const sought = soughtIn(options.text);
  if (without.size === 0 && rule === null && table === null && sought.length === 0) return sections;
  const passes = (finding: Finding): boolean => {
    if (sought.length === 0) return true;
    const text = searchText(finding, locale);
    return sought.every((part) => text.includes(part));
  };
  return sections.filter(({ key }) => table === null || key === table).flatMap((section): Section[] => {
    const groups = section.groups
      .filter((group) => !without.has(group.severity) && (rule === null || group.rule === rule))
      .map((group) => ({ ...group, findings: group.findings.filter(passes) }))
      .filter(({ findings }) => findings.length > 0);
    return groups.length > 0 ? [{ ...section, groups }] : [];
  });
}
