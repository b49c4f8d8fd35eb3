import { checkedSettings } from '../parse';
import type { SettingsProblem } from '../problem';
import type { SettingsFile } from '../schema';
import { type Lesson, type TaughtWord, withLesson } from './lesson';
import type { SeenWord } from './words-in';

/** Why a lesson cannot be kept. */
export type LessonProblem =
  | { readonly kind: 'nothing' }
  /** Two headings of one row would be the same column. */
  | { readonly kind: 'same'; readonly one: string; readonly other: string; readonly word: TaughtWord }
  /** A text that is no heading means something else on the forms. */
  | { readonly kind: 'taken'; readonly word: TaughtWord }
  | { readonly kind: 'unnamed' }
  | { readonly kind: 'settings'; readonly problem: SettingsProblem };

/** A text of the table with the meaning chosen for it; null where it stays as it is read. */
export interface ChosenWord extends SeenWord {
  readonly chosen: TaughtWord['meaning'] | null;
}

/** The words that are taught: those with a meaning that they had not before. */
export function taughtWords(words: readonly ChosenWord[]): readonly TaughtWord[] {
  return words.flatMap(({ text, chosen, reading }) => (chosen === null || (reading?.kind === chosen.kind && reading.id === chosen.id) ? [] : [{ text, meaning: chosen }]));
}

/** The headings beside those that are taught: with them a form variant is told from other tables. */
export function knownHeadings(words: readonly ChosenWord[]): readonly TaughtWord[] {
  const rows = new Set(words.filter(({ chosen }) => chosen?.kind === 'columns').map(({ cell }) => cell.row));
  return words.flatMap(({ cell, text, chosen, reading }) => (chosen === null && reading?.kind === 'columns' && rows.has(cell.row) ? [{ text, meaning: reading }] : []));
}

/** Two headings of a row that would be the same column, one of them by what is taught. */
function sameColumn(words: readonly ChosenWord[]): LessonProblem | null {
  for (const { chosen, text, cell } of words) {
    if (chosen?.kind !== 'columns') continue;
    const other = words.find((each) => {
      const meaning = each.chosen ?? each.reading;
      return each.text !== text && each.cell.row === cell.row && meaning?.kind === 'columns' && meaning.id === chosen.id;
    });
    if (other) return { kind: 'same', one: text, other: other.text, word: { text, meaning: chosen } };
  }
  return null;
}

/** Whether a text means something else on the forms, so that it can hold in a form variant only. */
export function isTaken(file: SettingsFile, word: TaughtWord): boolean {
  const checked = checkedSettings(withLesson(file, { words: [word], variant: null, title: null }));
  return !checked.ok && checked.problems.some(({ code }) => code === 'label-taken');
}

/** All that is wrong with a lesson before any table is looked at. */
export function lessonProblems(file: SettingsFile, words: readonly ChosenWord[], lesson: Lesson): LessonProblem[] {
  if (lesson.words.length === 0 && lesson.title === null) return [{ kind: 'nothing' }];
  const same = sameColumn(words);
  if (same) return [same];
  const free = lesson.words.filter(({ meaning }) => lesson.variant === null || meaning.kind !== 'columns');
  const taken = free.find((word) => isTaken(file, word));
  if (taken) return [{ kind: 'taken', word: taken }];
  if (lesson.variant?.name.trim() === '') return [{ kind: 'unnamed' }];
  const checked = checkedSettings(withLesson(file, lesson));
  return checked.ok ? [] : checked.problems.map((problem) => ({ kind: 'settings', problem }));
}
