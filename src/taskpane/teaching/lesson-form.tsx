import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { LessonEffect } from '../../run/lesson-effect';
import type { SettingsProblem } from '../../settings/problem';
import type { SettingsFile } from '../../settings/schema';
import { rangeAddress } from '../../sheet/address';
import { reasonText } from '../../locales/settings-text';
import { usePane } from '../context';
import type { LessonKept } from '../state/teaching';
import { useWords } from '../words';
import { LessonChoices } from './lesson-choices';
import { LessonPreview } from './lesson-preview';
import { troubleText } from './trouble-words';
import { effectOf, type LessonDraft, useEffectOf, useLesson } from './use-lesson';
import type { PlaceWords } from './use-place-words';
import { WordList } from './word-list';

const useStyles = makeStyles({
  trouble: { margin: 0, color: tokens.colorPaletteRedForeground1, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly file: SettingsFile;
  readonly read: PlaceWords;
  readonly change: (next: SettingsFile) => readonly SettingsProblem[];
  readonly onKept: (kept: LessonKept) => void;
  readonly onCancel: () => void;
}

function keptOf({ lesson }: LessonDraft, effect: LessonEffect, undo: () => void): LessonKept {
  const [table] = effect.tables;
  return {
    words: lesson.words.length + (lesson.title ? 1 : 0),
    found: table ? { form: table.form, range: `${table.sheetName}!${rangeAddress(table.range)}` } : null,
    undo,
  };
}

/** What a person says of the words at a place, what that would find, and why it cannot be kept. */
export function LessonForm({ file, read, change, onKept, onCancel }: Props): ReactNode {
  const styles = useStyles();
  const { locale } = usePane();
  const t = useWords();
  const draft = useLesson(file, read);
  const effect = useEffectOf(file, read, draft);
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<readonly SettingsProblem[]>([]);
  const { problems, lesson, after } = draft;
  // That nothing is chosen yet is no fault before the person thinks to be done.
  const told = problems.filter(({ kind }) => kind !== 'nothing' || tried);
  const troubles = [
    ...told.map((problem) => troubleText(problem, locale)),
    ...(effect?.harmed ? [t('teach.trouble.harmed', { range: `${effect.harmed.sheetName}!${rangeAddress(effect.harmed.range)}` })] : []),
    ...refused.map((problem) => reasonText(problem, locale)),
  ];
  const save = async (): Promise<void> => {
    setTried(true);
    if (problems.length > 0) return;
    // Whoever is quicker than the look at the workbook waits for it.
    const known = effect ?? await effectOf(file, read, after);
    if (known.harmed) return;
    const wrong = change(after);
    setRefused(wrong);
    if (wrong.length === 0) onKept(keptOf(draft, known, () => { change(file); }));
  };
  return (
    <>
      <WordList draft={draft} sheetId={read.place.sheetId} />
      <LessonChoices draft={draft} />
      {problems.length === 0 && <LessonPreview effect={effect} />}
      {troubles.length > 0 && <div role="alert">{troubles.map((text) => <p key={text} className={styles.trouble}>{text}</p>)}</div>}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void save()}>{t(effect?.tables.length === 0 && lesson.words.length > 0 ? 'teach.save-half' : 'teach.save')}</Button>
        <Button onClick={onCancel}>{t('teach.cancel')}</Button>
      </div>
    </>
  );
}
