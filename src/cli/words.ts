import { describe } from '../locales/finding-text';
import type { LocaleId } from '../locales/locale';
import { nearMissText, noticeText } from '../locales/report-text';
import type { Notice } from '../rules/report';
import { rangeAddress } from '../sheet/address';
import type { Words } from './json';

/** The words of a language for the parts of a report. */
export function wordsOf(locale: LocaleId): Words {
  return {
    message: (finding) => describe(finding, locale).text,
    nearMiss: (miss) => nearMissText(miss, locale),
    notice: (notice) => noticeText(worded(notice), locale),
  };
}

function worded(notice: Notice): Parameters<typeof noticeText>[0] {
  return notice.kind === 'not-read' ? { ...notice, range: rangeAddress(notice.range) } : notice;
}
