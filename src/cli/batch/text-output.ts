import type { LocaleId } from '../../locales/locale';
import { verdict } from '../../locales/report-text';
import { translator } from '../../locales/translate';
import { rulePages } from '../../rules/page';
import { spokenCounts } from '../totals';
import { oneLine } from '../text';
import type { AcrossFinding } from './across/finding';
import type { Output } from './output';
import type { Sink } from './sink';

/** What only several workbooks together show: a line for each. */
function acrossText(across: readonly AcrossFinding[], locale: LocaleId): string {
  const t = translator(locale);
  const lines = across.map(({ path, sheet, cell, severity, message, rule }) => `  ${oneLine(`${path} ${sheet}!${cell}`)}  ${t(`severity.${severity}`)}  ${oneLine(message)}  ${rule}\n`);
  return `${t('across.heading', { count: across.length })}\n${lines.join('')}\n`;
}

/** The results for people, in lines. */
export function textOutput(sink: Sink, locale: LocaleId): Output {
  const t = translator(locale);
  return {
    add: (checked) => ('failure' in checked ? undefined : sink.write(`${checked.text ?? ''}\n`)),
    end: async ({ totals, failed, across }) => {
      if (across) await sink.write(acrossText(across, locale));
      if (totals.workbooks !== 1) await sink.write(`${t('cli.totals', { workbooks: totals.workbooks, verdict: verdict(spokenCounts(totals), locale) })}\n`);
      if (totals.errors + totals.warnings + totals.infos > 0) await sink.write(`${t('rule-page.hint', { pages: rulePages })}\n`);
      if (failed > 0) await sink.write(`${t('cli.not-checked', { count: failed })}\n`);
      await sink.close();
    },
    discard: sink.discard,
  };
}
