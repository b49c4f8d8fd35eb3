import { ruleName } from './finding-text';
import type { LocaleId } from './locale';
import { shortText } from './quote';
import { catalogues, messageKey, translator } from './translate';

/** As much of a suppression as its words need. */
export interface WordedSuppression {
  readonly scope: 'finding' | 'table' | 'workbook';
  readonly rule: string;
  readonly reason: string;
  readonly date: string;
  readonly table?: { readonly form: string; readonly name: string } | undefined;
  readonly label?: string | undefined;
}

/** What was set aside: the rule, and how far it reaches. */
export function suppressionReach({ scope, rule, table, label = '' }: WordedSuppression, locale: LocaleId): string {
  const t = translator(locale);
  // A rule that another version had has no words any more.
  const name = Object.hasOwn(catalogues[locale], `rule.${rule}.name`) ? ruleName(rule, locale) : rule;
  const place = { rule: name, form: table ? t(messageKey(`form.${table.form}`)) : '', table: shortText(table?.name ?? ''), label: shortText(label) };
  return t(scope === 'finding' && label === '' ? 'suppress.reach.cell' : `suppress.reach.${scope}`, place);
}

/** The reason, with its day where that is known. */
export function suppressionReason({ reason, date }: WordedSuppression, locale: LocaleId): string {
  const t = translator(locale);
  return date === '' ? t('suppress.reason', { reason }) : t('suppress.reason-dated', { reason, date });
}
