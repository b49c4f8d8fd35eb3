import type { LocaleId } from '../../locales/locale';
import { verdict } from '../../locales/report-text';
import { translator } from '../../locales/translate';
import { rulePages } from '../../rules/page';
import { spokenCounts } from '../totals';
import type { Output } from './output';
import type { Sink } from './sink';

/** The results for people, in lines. */
export function textOutput(sink: Sink, locale: LocaleId): Output {
  const t = translator(locale);
  return {
    add: (checked) => ('failure' in checked ? undefined : sink.write(`${checked.text ?? ''}\n`)),
    end: async ({ totals, failed }) => {
      if (totals.workbooks !== 1) await sink.write(`${t('cli.totals', { workbooks: totals.workbooks, verdict: verdict(spokenCounts(totals), locale) })}\n`);
      if (totals.errors + totals.warnings + totals.infos > 0) await sink.write(`${t('rule-page.hint', { pages: rulePages })}\n`);
      if (failed > 0) await sink.write(`${t('cli.not-checked', { count: failed })}\n`);
      return sink.close();
    },
  };
}
