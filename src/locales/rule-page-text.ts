import type { LocaleId } from './locale';
import { messageKey, translator } from './translate';

/** As much of a rule as the lines of its page need. */
export interface WordedRule {
  readonly rule: { readonly forms: readonly string[] | null; readonly fix: 'none' | 'safe' | 'review' };
  readonly group: string;
  readonly severities: readonly ('error' | 'warning' | 'info')[];
}

/** What is to be said of a rule in a line each: its part of the catalogue, severities, forms, repair. */
export function ruleProperties({ rule, group, severities }: WordedRule, locale: LocaleId): (readonly [name: string, value: string])[] {
  const t = translator(locale);
  const forms = rule.forms === null ? t('rule-page.all-forms') : rule.forms.map((form) => t(messageKey(`form.${form}`))).join(t('list.separator'));
  return [
    [t('rule-page.group'), t(messageKey(`group.${group}`))],
    [t('rule-page.severity'), severities.map((severity) => t(`severity.${severity}.long`)).join(t('list.separator'))],
    [t('rule-page.forms'), forms],
    [t('rule-page.repair'), t(`rule-page.fix.${rule.fix}`)],
  ];
}
