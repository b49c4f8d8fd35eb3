import { describe, expectedActual, ruleName, type WordedFinding } from './finding-text';
import type { LocaleId } from './locale';
import { oneLine, shortText } from './quote';
import { type Counts, nearMissText, noticeText, verdict, type WordedNearMiss, type WordedNotice } from './report-text';
import { suppressionReach, suppressionReason, type WordedSuppression } from './suppression-text';
import { messageKey, type Translate, translator } from './translate';

type Level = 'error' | 'warning' | 'info';
/** The forms that have a name. */
export type FormName = Parameters<Translate>[0] extends infer Key ? (Key extends `form.${infer Id}` ? Id : never) : never;

/** A finding with its severity. */
type JudgedFinding = WordedFinding & { readonly severity: Level };

/** Words for the sheet of findings (问题清单). */
export interface ListWords {
  /** The plan's name for the history. */
  readonly planName: string;
  /** The sheet's name where it is free. */
  readonly sheetName: string;
  readonly title: string;
  readonly summary: (counts: Counts) => string;
  readonly heading: Readonly<Record<'file' | 'level' | 'dimension' | 'subject' | 'place' | 'finding' | 'facts' | 'advice' | 'basis', string>>;
  readonly level: (severity: Level) => string;
  readonly dimension: (group: string) => string;
  readonly subject: (name: string, form: FormName) => string;
  readonly finding: (finding: WordedFinding) => string;
  readonly facts: (finding: JudgedFinding) => string;
  readonly advice: (finding: WordedFinding) => string;
  readonly basis: (finding: WordedFinding) => string;
  readonly nearMiss: (place: string, miss: WordedNearMiss) => string;
  readonly notice: (notice: WordedNotice) => string;
  readonly setAside: (suppression: WordedSuppression & { readonly count: number }) => string;
  readonly ofFile: (file: string, remark: string) => string;
  readonly nothing: string;
  readonly footer: (page: string, pages: string) => string;
}

/** The words of a language for the sheet of findings. */
export function listWords(locale: LocaleId): ListWords {
  const t = translator(locale);
  return {
    planName: t('writing.name.list'),
    sheetName: t('list.name'),
    title: t('list.title'),
    summary: (counts) => verdict(counts, locale),
    heading: {
      file: t('list.file'), level: t('list.level'), dimension: t('list.dimension'), subject: t('list.subject'), place: t('list.place'),
      finding: t('list.finding'), facts: t('list.facts'), advice: t('list.advice'), basis: t('list.basis'),
    },
    level: (severity) => t(`severity.${severity}`),
    dimension: (group) => t(messageKey(`group.${group}`)),
    subject: (name, form) => subjectText(name, form, t),
    finding: (finding) => describe(finding, locale).what,
    facts: (finding) => factsText(finding, locale),
    advice: (finding) => describe(finding, locale).todo,
    basis: (finding) => t('list.basis-of-rule', { why: describe(finding, locale).why, name: ruleName(finding.rule, locale) }),
    nearMiss: (place, miss) => t('list.near-miss', { place: oneLine(place), reason: nearMissText(miss, locale) }),
    notice: (notice) => t('list.notice', { text: noticeText(notice, locale) }),
    setAside: (suppression) => t('list.set-aside', { reach: oneLine(suppressionReach(suppression, locale)), count: suppression.count, reason: oneLine(suppressionReason(suppression, locale)) }),
    ofFile: (file, remark) => t('list.of-file', { file: oneLine(file), remark }),
    nothing: t('list.nothing'),
    footer: (page, pages) => t('sheet.footer', { page, pages }),
  };
}

/** A project or table with its form: 「道路养护（项目支出绩效目标表）」. */
export function subjectText(name: string, form: FormName, t: Translate): string {
  const named = t(`form.${form}`);
  return name === '' ? named : t('list.subject-of-form', { name: shortText(name), form: named });
}

function factsText(finding: JudgedFinding, locale: LocaleId): string {
  const t = translator(locale);
  const severity = t(`severity.${finding.severity}.long`);
  const facts = expectedActual(finding, locale);
  return facts === null ? t('list.judged', { severity }) : t('list.facts-judged', { facts, severity });
}
