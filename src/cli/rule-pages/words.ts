import { repairOf } from '../../compose/repairs';
import { describe } from '../../locales/finding-text';
import type { LocaleId } from '../../locales/locale';
import { translator } from '../../locales/translate';
import type { Finding } from '../../rules/report';
import { cellAddress } from '../../sheet/address';

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
