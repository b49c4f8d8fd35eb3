import { describe } from '../../locales/finding-text';
import type { LocaleId } from '../../locales/locale';
import { shortText } from '../../locales/quote';
import { translator } from '../../locales/translate';
import type { Finding } from '../../rules/report';

/** A line under a finding, with the word in front of it. */
interface Line {
  readonly term: string;
  readonly text: string;
  readonly quiet?: boolean;
}

function valueLine(term: string, value: string | null, empty: string): Line[] {
  return value === null ? [] : [{ term, text: shortText(value) || empty }];
}

/** 应为 and 现为, where they are known. */
export function valueLines({ expected, actual }: Finding, locale: LocaleId): Line[] {
  const t = translator(locale);
  const empty = t('text.empty');
  return [...valueLine(t('pane.expected'), expected, empty), ...valueLine(t('pane.actual'), actual, empty)];
}

/** Why a finding matters. */
export function whyLine(finding: Finding, locale: LocaleId): Line {
  return { term: translator(locale)('pane.why'), text: describe(finding, locale).why, quiet: true };
}

/** What to do about a finding. */
export function todoLine(finding: Finding, locale: LocaleId): Line {
  return { term: translator(locale)('pane.todo'), text: describe(finding, locale).todo };
}
