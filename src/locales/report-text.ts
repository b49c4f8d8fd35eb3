import type { LocaleId } from './locale';
import { quotedList, shortText } from './quote';
import { translator } from './translate';

/** As much of a near miss as its words need. */
export interface WordedNearMiss {
  readonly reason: 'no-heading' | 'no-known-groups' | 'items-in-a-row' | 'no-amounts';
  readonly seen: readonly string[];
  /** The cell of each label, as "A1". */
  readonly seenAt: readonly string[];
  readonly lacking: readonly string[];
}

/** As much of a notice as its words need; a range is an address, "A1:C9". */
export type WordedNotice =
  | { readonly kind: 'hidden-sheet'; readonly sheetName: string; readonly visibility: 'visible' | 'hidden' | 'very-hidden' }
  | { readonly kind: 'not-calculated'; readonly sheetName: string }
  | { readonly kind: 'not-read'; readonly sheetName: string; readonly range: string };

/** How many tables and findings there are. */
export interface Counts {
  readonly tables: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** What was seen of a table that could not be read and in which cells, what it lacks, and what to do. */
export function nearMissText({ reason, seen, seenAt, lacking }: WordedNearMiss, locale: LocaleId): string {
  const t = translator(locale);
  const placed = seen.map((text, at) => t('near-miss.label', { text: shortText(text), cell: seenAt[at] ?? '' })).join(t('list.separator'));
  return t(`near-miss.${reason}`, { seen: placed, lacking: quotedList(lacking, t), lackingCount: lacking.length });
}

/** Something about a sheet that a person should know of a check. */
export function noticeText(notice: WordedNotice, locale: LocaleId): string {
  const t = translator(locale);
  const sheet = notice.sheetName;
  if (notice.kind === 'not-read') return t('notice.not-read', { sheet, range: notice.range });
  if (notice.kind === 'not-calculated') return t('notice.not-calculated', { sheet });
  return t(notice.visibility === 'very-hidden' ? 'notice.hidden-sheet.very-hidden' : 'notice.hidden-sheet.hidden', { sheet });
}

/** 「3 张表，2 处错误、5 处提醒」: kinds without findings are left out; it never says that a table is approved. */
export function verdict({ tables, errors, warnings, infos }: Counts, locale: LocaleId): string {
  const t = translator(locale);
  if (tables === 0) return t('verdict.no-table');
  const problems = [
    ...(errors > 0 ? [t('verdict.errors', { count: errors })] : []),
    ...(warnings > 0 ? [t('verdict.warnings', { count: warnings })] : []),
    ...(infos > 0 ? [t('verdict.infos', { count: infos })] : []),
  ];
  return t('verdict.summary', { tables: t('verdict.tables', { count: tables }), problems: problems.join(t('list.separator')) || t('verdict.none') });
}
