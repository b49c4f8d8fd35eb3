import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { type ReactNode, useEffect, useRef } from 'react';
import type { LessonKept } from '../state/teaching';
import { useWords } from '../words';

const useStyles = makeStyles({
  root: { margin: tokens.spacingHorizontalM, outlineStyle: 'none' },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

/** What was kept of a lesson and what it found; it can be taken back at once. The keyboard comes here from what was just done. */
export function LessonKeptBar({ kept, onClose }: { readonly kept: LessonKept; readonly onClose: () => void }): ReactNode {
  const styles = useStyles();
  const t = useWords();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    bar.current?.focus({ preventScroll: true });
    const place = bar.current?.closest('[role="tabpanel"]');
    if (place) place.scrollTop = 0;
  }, [kept]);
  const { words, found, undo } = kept;
  return (
    <div ref={bar} tabIndex={-1} className={styles.root}>
      <MessageBar layout="multiline" intent={found ? 'success' : 'info'} politeness="polite">
        <MessageBarBody>
          <p className={styles.text}>{t('teach.kept', { count: words })}{found ? t('teach.kept.found', { form: t(`form.${found.form}`), range: found.range }) : t('teach.kept.not-found')}</p>
          <p className={styles.text}>{t('teach.where-kept')}</p>
        </MessageBarBody>
        <MessageBarActions containerAction={<Button appearance="transparent" icon={<DismissRegular />} aria-label={t('pane.close')} onClick={onClose} />}>
          <Button onClick={() => { undo(); onClose(); }}>{t('teach.undo')}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
