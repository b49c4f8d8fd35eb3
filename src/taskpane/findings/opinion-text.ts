import { describe, expectedActual } from '../../locales/finding-text';
import type { LocaleId } from '../../locales/locale';
import { oneLine } from '../../locales/quote';
import { translator } from '../../locales/translate';
import type { Finding } from '../../rules/report';
import { cellAddress } from '../../sheet/address';
import type { Section } from '../view/sections';
import { tableTitle } from '../view/table-title';

/** A finding as a text of its own, to be sent to whoever has to mend it. */
export function opinionText(finding: Finding, { table }: Section, locale: LocaleId): string {
  const t = translator(locale);
  const place = `${oneLine(finding.sheetName)}!${cellAddress(finding.cell)}`;
  const values = expectedActual(finding, locale);
  const head = t('findings.opinion-head', { table: tableTitle(table, t), place, severity: t(`severity.${finding.severity}`) });
  return [head, describe(finding, locale).text, ...(values === null ? [] : [values])].join('\n');
}
