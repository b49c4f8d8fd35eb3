import { repairOf } from '../../compose/repairs';
import { describe } from '../../locales/finding-text';
import type { LocaleId } from '../../locales/locale';
import { messageKey, translator } from '../../locales/translate';
import type { Finding } from '../../rules/report';
import { cellAddress } from '../../sheet/address';
import type { RuleFacts } from './facts';

/** What is to be said of a rule in a line each: its part of the catalogue, severities, forms, repair. */
export function properties({ rule, group, severities }: RuleFacts, locale: LocaleId): (readonly [name: string, value: string])[] {
  const t = translator(locale);
  const forms = rule.forms === null ? t('rule-page.all-forms') : rule.forms.map((form) => t(`form.${form}`)).join(t('list.separator'));
  return [
    [t('rule-page.group'), t(messageKey(`group.${group}`))],
    [t('rule-page.severity'), severities.map((severity) => t(`severity.${severity}.long`)).join(t('list.separator'))],
    [t('rule-page.forms'), forms],
    [t('rule-page.repair'), t(`rule-page.fix.${rule.fix}`)],
  ];
}

/** A finding as it is printed: cell, severity, the message, and its repair. */
export function findingLines(finding: Finding, locale: LocaleId): string[] {
  const t = translator(locale);
  const address = cellAddress(finding.cell);
  const cell = finding.sheetId === 's1' ? address : t('rule-page.cell-on-sheet', { sheet: finding.sheetId.slice(1), cell: address });
  const empty = t('text.empty');
  const changes = repairOf(finding)?.changes ?? [];
  return [
    `${cell} ${t(`severity.${finding.severity}`)} ${describe(finding, locale).text}`,
    ...changes.map((change) => t('rule-page.change', { cell: cellAddress(change.cell), before: change.beforeText || empty, after: change.afterText || empty })),
  ];
}
