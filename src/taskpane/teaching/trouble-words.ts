import type { LocaleId } from '../../locales/locale';
import { reasonText } from '../../locales/settings-text';
import { translator } from '../../locales/translate';
import type { LessonProblem } from '../../settings/teach/problems';
import { meaningName } from './meaning-words';

/** Why a lesson cannot be kept, in words. */
export function troubleText(problem: LessonProblem, locale: LocaleId): string {
  const t = translator(locale);
  switch (problem.kind) {
    case 'nothing': return t('teach.trouble.nothing');
    case 'same': return t('teach.trouble.same', { one: problem.one, other: problem.other, known: meaningName(problem.word.meaning, t) });
    case 'taken': return t('teach.trouble.taken', { label: problem.word.text, known: meaningName(problem.word.meaning, t) });
    case 'unnamed': return t('teach.trouble.unnamed');
    case 'settings': return reasonText(problem.problem, locale);
  }
}
