import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { quotedList } from '../../locales/quote';
import { usePane } from '../context';
import { useSettingsFile } from '../settings/use-settings-file';
import type { LessonKept, TeachingStart } from '../state/teaching';
import { useWords } from '../words';
import { LessonForm } from './lesson-form';
import { PlaceStep } from './place-step';
import { usePlaceWords } from './use-place-words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM, maxWidth: '640px' },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
  lacking: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

interface Props {
  readonly start: TeachingStart;
  readonly onKept: (kept: LessonKept) => void;
}

/** Teaching the program to read a table: the place in the sheet, what its words are, what that finds; kept at the end, or not at all. */
export function TeachPart({ start, onKept }: Props): ReactNode {
  const styles = useStyles();
  const { teaching, checker, announcer } = usePane();
  const t = useWords();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { settings: file, change } = useSettingsFile();
  const reader = usePlaceWords(file);
  const { read, words } = reader;
  const begun = useRef<TeachingStart | null>(null);
  useEffect(() => {
    if (begun.current === start) return;
    begun.current = start;
    heading.current?.focus();
    if (start.place) void read(start.place, start.miss?.reason ?? null);
  }, [start, read]);
  const cancel = (): void => { teaching.set(null); };
  const keep = (kept: LessonKept): void => {
    teaching.set(null);
    onKept(kept);
    announcer.set(t('teach.kept', { count: kept.words }));
    // At once, whether or not edits are followed: the person wants to see it.
    const { live, result, failure } = checker.state();
    if (!live || !result || failure) void checker.check(result?.scope ?? 'active-sheet');
  };
  return (
    <section className={styles.root} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 ref={heading} id={id} className={styles.heading} tabIndex={-1}>{t('teach.heading')}</h2>
        <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={t('teach.cancel')} onClick={cancel} />
      </div>
      {start.miss !== null && start.miss.lacking.length > 0 && <p className={styles.lacking}>{t('teach.miss.lacking', { lacking: quotedList(start.miss.lacking, t) })}</p>}
      <PlaceStep reader={reader} />
      {words && words.words.length > 0 && <LessonForm key={JSON.stringify(words.place)} file={file} read={words} change={change} onKept={keep} onCancel={cancel} />}
    </section>
  );
}
