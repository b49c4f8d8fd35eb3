import type { ListWords } from './list-words';
import { listWords } from './list-words';
import type { LocaleId } from './locale';
import { shortText } from './quote';
import { messageKey, translator } from './translate';

/** Something to be said of a row. */
type Trouble =
  | { readonly kind: 'text' | 'unreadable'; readonly of: { readonly column: string } | { readonly month: number }; readonly text: string }
  | { readonly kind: 'no-unit'; readonly text: string }
  | { readonly kind: 'plan-invalid' | 'plan-missing' };

/** Words for the summaries. Ids of summaries and columns are part of the message's key. */
export interface SummaryWords extends Pick<ListWords, 'nearMiss' | 'notice' | 'ofFile' | 'footer'> {
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
  readonly total: string;
  readonly chartTitle: string;
  readonly trouble: (trouble: Trouble) => string;
  readonly troubles: (texts: readonly string[]) => string;
}

/** The words of a language for the summaries. */
export function summaryWords(locale: LocaleId): SummaryWords {
  const t = translator(locale);
  const { nearMiss, notice, ofFile, footer } = listWords(locale);
  const period = (month: number): string => t('summary.period', { month });
  return {
    nearMiss, notice, ofFile, footer, period,
    planName: t('summary.plan-name'),
    sheetName: (id) => t(messageKey(`summary.name.${id}`)),
    title: (id) => t(messageKey(`summary.title.${id}`)),
    note: (_, count) => t('summary.note', { sign: t('summary.sign'), count }),
    heading: (id) => t(messageKey(`summary.heading.${id}`)),
    periodMoney: (month) => t('summary.period-money', { month }),
    periodShare: (month) => t('summary.period-share', { month }),
    convention: (convention) => t(messageKey(`summary.convention.${convention}`)),
    total: t('summary.total'),
    chartTitle: t('summary.chart'),
    trouble: (trouble) => {
      if (!('text' in trouble)) return t(`summary.trouble.${trouble.kind}`);
      const text = shortText(trouble.text);
      if (trouble.kind === 'no-unit') return t('summary.trouble.no-unit', { text });
      const column = 'month' in trouble.of ? period(trouble.of.month) : t(messageKey(`summary.heading.${trouble.of.column}`));
      return t(`summary.trouble.${trouble.kind}`, { column, text });
    },
    troubles: (texts) => texts.join(t('summary.separator')),
  };
}
