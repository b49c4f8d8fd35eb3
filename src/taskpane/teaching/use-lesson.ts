import { useEffect, useMemo, useState } from 'react';
import { bareTitle } from '../../detect/title';
import type { FormId } from '../../forms/form';
import { lessonEffect, type LessonEffect } from '../../run/lesson-effect';
import { inTurns, unlessAborted } from '../../run/pace';
import type { SettingsFile } from '../../settings/schema';
import { type Lesson, type TaughtWord, type WordMeaning, withLesson } from '../../settings/teach/lesson';
import { type ChosenWord, isTaken, knownHeadings, type LessonProblem, lessonProblems, taughtWords } from '../../settings/teach/problems';
import { browserPace } from '../state/browser-pace';
import type { PlaceWords } from './use-place-words';

/** What a person has chosen so far, and what it comes to. */
export interface LessonDraft {
  readonly words: readonly ChosenWord[];
  readonly lesson: Lesson;
  /** The word that makes it a form variant, whatever the person wants; null where they may choose. */
  readonly forced: TaughtWord | null;
  readonly problems: readonly LessonProblem[];
  /** The settings with it. */
  readonly after: SettingsFile;
  readonly choices: Choices;
  readonly choose: (next: Partial<Choices>) => void;
}

/** The choices themselves. */
export interface Choices {
  readonly meanings: ReadonlyMap<string, WordMeaning>;
  readonly variant: boolean;
  readonly name: string;
  readonly form: FormId | null;
  readonly title: string;
}

const noChoice: Omit<Choices, 'name' | 'title'> = { meanings: new Map(), variant: false, form: null };

/** Takes up what a person says of the words at a place. */
export function useLesson(file: SettingsFile, read: PlaceWords): LessonDraft {
  const [choices, setChoices] = useState<Choices>(() => ({ ...noChoice, name: bareTitle(read.title) || read.sheetName, title: bareTitle(read.title) }));
  return useMemo(() => {
    const words = read.words.map((word): ChosenWord => ({ ...word, chosen: choices.meanings.get(word.text) ?? null }));
    const taught = taughtWords(words);
    const forced = taught.find((word) => word.meaning.kind === 'columns' && isTaken(file, word)) ?? null;
    const isVariant = forced !== null || choices.variant;
    const lesson: Lesson = {
      words: taught,
      variant: isVariant ? { name: choices.name, others: knownHeadings(words) } : null,
      title: choices.form === null ? null : { word: choices.title, form: choices.form },
    };
    const choose = (next: Partial<Choices>): void => { setChoices((before) => ({ ...before, ...next })); };
    return { words, lesson, forced, problems: lessonProblems(file, words, lesson), after: withLesson(file, lesson), choices, choose };
  }, [file, read, choices]);
}

/** What the settings with a lesson would make of the workbook, worked out while the pane goes on answering. Rejects with the signal's reason. */
export function effectOf(file: SettingsFile, { workbook, place }: PlaceWords, after: SettingsFile, signal?: AbortSignal): Promise<LessonEffect> {
  return inTurns(lessonEffect(workbook, file, after, place), { pace: browserPace, ...(signal && { signal }), step: (sheet) => sheet });
}

/** Choices follow each other: the workbook is looked at this long after the last, in milliseconds. */
const pause = 150;

/** What a draft would make of the workbook; null while that is not known, or the draft cannot be kept. */
export function useEffectOf(file: SettingsFile, read: PlaceWords, { after, problems }: LessonDraft): LessonEffect | null {
  const [known, setKnown] = useState<{ readonly of: SettingsFile; readonly effect: LessonEffect } | null>(null);
  const sound = problems.length === 0;
  useEffect(() => {
    if (!sound) return undefined;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      void effectOf(file, read, after, stop.signal).then((effect) => { if (!stop.signal.aborted) setKnown({ of: after, effect }); }, unlessAborted(stop.signal));
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [sound, read, file, after]);
  return sound && known?.of === after ? known.effect : null;
}
