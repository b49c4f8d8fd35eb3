import type { LocaleId } from '../../locales/locale';
import { translator } from '../../locales/translate';
import type { Outcome } from '../state/writer-state';
import { problemText } from './failure-words';
import { placesText, refusalLines, timeText } from './write-words';

/** What the words about a write need to know of the pane. */
export interface Around {
  readonly locale: LocaleId;
  /** Program and host, for the line about an unexpected error. */
  readonly about: string;
  readonly sheetName: (sheetId: string) => string;
}

/** What is said about the last write, a line each. */
export function outcomeLines(outcome: Outcome, { locale, about, sheetName }: Around): string[] {
  const t = translator(locale);
  switch (outcome.kind) {
    case 'done': {
      const { leftOut = null } = outcome;
      return [
        t('writing.done', { name: outcome.name, count: outcome.cells }),
        ...(leftOut ? [t('writing.repairs-left-out', { count: leftOut.repairs }), ...refusalLines(leftOut.refusals, sheetName, locale)] : []),
      ];
    }
    case 'undone': return [t('writing.undone', { name: outcome.name })];
    case 'refused': return [t('writing.refused', { name: outcome.name }), ...refusalLines(outcome.refusals, sheetName, locale)];
    case 'undo-changed': return [t('writing.undo-changed', { places: placesText(outcome.cells, sheetName, locale) })];
    case 'taken-back': return [t('writing.taken-back', { name: outcome.name }), ...(outcome.problem.code === 'unexpected' ? [] : [problemText(outcome.problem, about, t)])];
    case 'interrupted': {
      const { plan: { name }, time } = outcome.entry;
      return [outcome.sinceOpening ? t('writing.interrupted', { name }) : t('writing.found-interrupted', { name, time: timeText(time, locale, true) })];
    }
  }
}
