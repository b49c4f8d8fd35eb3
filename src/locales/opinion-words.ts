import { describe, type WordedFinding } from './finding-text';
import { type FormName, subjectText } from './list-words';
import type { LocaleId } from './locale';
import { shortText } from './quote';
import { type Translate, translator } from './translate';

/** How many problems a letter holds. */
interface LetterCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Words for the letters to the units (审核意见单). */
export interface OpinionWords {
  /** The plan's name for the history. */
  readonly planName: string;
  /** The sheet's name where it is free. */
  readonly sheetName: string;
  readonly title: string;
  readonly unit: (unit: string) => string;
  readonly intro: (counts: LetterCounts) => string;
  readonly heading: readonly [number: string, problem: string, place: string, advice: string, deadline: string];
  readonly signatures: readonly (readonly [left: string, right: string])[];
  readonly subject: (name: string, form: FormName) => string;
  readonly problem: (finding: WordedFinding & { readonly severity: 'error' | 'warning' | 'info' }) => string;
  readonly advice: (finding: WordedFinding) => string;
  readonly unknownUnit: (place: string) => string;
  readonly footer: (page: string, pages: string) => string;
}

/** The words of a language for the letters to the units. */
export function opinionWords(locale: LocaleId): OpinionWords {
  const t = translator(locale);
  return {
    planName: t('writing.name.opinion'),
    sheetName: t('opinion.name'),
    title: t('opinion.title'),
    unit: (unit) => t('opinion.unit', { unit: shortText(unit) }),
    intro: (counts) => t('opinion.intro', { problems: problemsText(counts, t) }),
    heading: [t('opinion.number'), t('opinion.problem'), t('opinion.place'), t('opinion.advice'), t('opinion.deadline')],
    signatures: [
      [t('opinion.reviewer'), t('opinion.receiver')],
      [t('opinion.office'), t('opinion.stamp')],
      [t('opinion.date'), t('opinion.date')],
    ],
    subject: (name, form) => subjectText(name, form, t),
    problem: (finding) => t('opinion.level-problem', { level: t(`severity.${finding.severity}`), problem: describe(finding, locale).what }),
    advice: (finding) => describe(finding, locale).todo,
    unknownUnit: (place) => t('opinion.unknown-unit', { place: shortText(place) }),
    footer: (page, pages) => t('sheet.footer', { page, pages }),
  };
}

/** The kinds that there are, with their numbers. */
function problemsText(counts: LetterCounts, t: Translate): string {
  const kinds = (['errors', 'warnings', 'infos'] as const).filter((kind) => counts[kind] > 0);
  return kinds.map((kind) => t(`opinion.${kind}`, { count: counts[kind] })).join(t('list.separator'));
}
