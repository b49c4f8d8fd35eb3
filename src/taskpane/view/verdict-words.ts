import type { LocaleId } from '../../locales/locale';
import { shortText } from '../../locales/quote';
import { verdict } from '../../locales/report-text';
import { translator } from '../../locales/translate';
import { countsBySeverity } from '../../rules/severity';
import type { Result } from '../state/pane-state';

/** The result in one sentence. */
export function verdictText({ report, scope, sheets }: Result, locale: LocaleId): string {
  const { error, warning, info } = countsBySeverity(report.findings);
  const tables = report.tables.length;
  if (tables > 0) return verdict({ tables, errors: error, warnings: warning, infos: info }, locale);
  const t = translator(locale);
  const [sheet] = sheets;
  return scope === 'active-sheet' && sheet ? t('pane.no-table-on-sheet', { sheet: shortText(sheet.name) }) : t('pane.no-table-in-workbook');
}

/** What was looked at. */
export function checkedText({ scope, sheets }: Result, locale: LocaleId): string {
  const t = translator(locale);
  const [sheet] = sheets;
  return scope === 'active-sheet' && sheet ? t('pane.checked-sheet', { sheet: shortText(sheet.name) }) : t('pane.checked-workbook', { count: sheets.length });
}
