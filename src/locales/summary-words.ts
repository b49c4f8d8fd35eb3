import type { FormName, ListWords } from './list-words';
import { listWords } from './list-words';
import type { LocaleId } from './locale';
import { shortText } from './quote';
import { messageKey, translator } from './translate';

/** Something to be said of a row. */
type Trouble =
  | { readonly kind: 'text' | 'unreadable'; readonly of: string; readonly text: string }
  | { readonly kind: 'no-unit'; readonly text: string }
  | { readonly kind: 'plan-invalid' | 'plan-missing' | 'no-pace' };

/** Words for the summaries. Ids of summaries and columns are part of the message's key. */
export interface SummaryWords extends Pick<ListWords, 'nearMiss' | 'notice' | 'setAside' | 'ofFile' | 'footer'> {
  /** The plan's name for the history. */
  readonly planName: string;
  readonly sheetName: (id: string) => string;
  readonly title: (id: string) => string;
  readonly note: (id: string, rows: number) => string;
  readonly heading: (id: string) => string;
  readonly period: (month: number) => string;
  readonly periodMoney: (month: number) => string;
  readonly periodShare: (month: number) => string;
  readonly convention: (convention: string) => string;
  readonly form: (form: FormName) => string;
  readonly sumOf: (whole: string, parts: readonly string[]) => string;
  readonly planReaches: (cumulative: boolean) => string;
  readonly publicIdentity: (kind: 'total' | 'vehicles' | 'change', item: string) => string;
  readonly verdict: (verdict: 'equal' | 'rounding' | 'differs') => string;
  readonly light: (light: 'red' | 'yellow' | 'green') => string;
  readonly publicItem: (year: 'current' | 'previous', item: string) => string;
  readonly unnamedUnit: string;
  readonly qualitative: string;
  readonly gone: string;
  readonly total: (id: string) => string;
  readonly chartTitle: string;
  readonly trouble: (trouble: Trouble) => string;
  readonly troubles: (texts: readonly string[]) => string;
}

/** Summaries whose figures stay as their tables have them. */
const withoutMoney = new Set(['indicators', 'checks']);

/** The words of a language for the summaries. */
export function summaryWords(locale: LocaleId): SummaryWords {
  const t = translator(locale);
  const { nearMiss, notice, setAside, ofFile, footer } = listWords(locale);
  const period = (month: number): string => t('summary.period', { month });
  return {
    nearMiss, notice, setAside, ofFile, footer, period,
    planName: t('summary.plan-name'),
    sheetName: (id) => t(messageKey(`summary.name.${id}`)),
    title: (id) => t(messageKey(`summary.title.${id}`)),
    note: (id, count) => t(withoutMoney.has(id) ? 'summary.note' : 'summary.note-money', { sign: t('summary.sign'), count }),
    heading: (id) => t(messageKey(`summary.heading.${id}`)),
    periodMoney: (month) => t('summary.period-money', { month }),
    periodShare: (month) => t('summary.period-share', { month }),
    convention: (convention) => t(messageKey(`summary.convention.${convention}`)),
    form: (form) => t(`form.${form}`),
    sumOf: (whole, parts) => t('summary.sum-of', { whole, parts: parts.map((part) => shortText(part)).join(t('summary.sum-sign')) }),
    planReaches: (cumulative) => t(cumulative ? 'summary.plan-last' : 'summary.plan-sum'),
    publicIdentity: (kind, item) => t(`summary.public-identity.${kind}`, { item: shortText(item) }),
    verdict: (verdict) => t(`summary.verdict.${verdict}`),
    light: (light) => t(`summary.light.${light}`),
    publicItem: (year, item) => t(`summary.year.${year}`, { item: t(messageKey(`summary.item.${item}`)) }),
    unnamedUnit: t('summary.unnamed-unit'),
    qualitative: t('summary.qualitative'),
    gone: t('summary.gone'),
    total: (id) => t(id === 'scores' ? 'summary.total-averaged' : 'summary.total'),
    chartTitle: t('summary.chart'),
    trouble: (trouble) => {
      if (!('text' in trouble)) return t(`summary.trouble.${trouble.kind}`);
      const text = shortText(trouble.text);
      if (trouble.kind === 'no-unit') return t('summary.trouble.no-unit', { text });
      return t(`summary.trouble.${trouble.kind}`, { column: trouble.of, text });
    },
    troubles: (texts) => texts.join(t('summary.separator')),
  };
}
