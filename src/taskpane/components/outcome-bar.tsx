import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { usePane } from '../context';
import type { Writer } from '../state/writer';
import type { Outcome } from '../state/writer-state';
import { useWriterState } from '../use-writer';
import { outcomeLines } from '../view/outcome-words';
import { useWords } from '../words';

const useStyles = makeStyles({
  root: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  text: { margin: 0, overflowWrap: 'anywhere', userSelect: 'text' },
});

function intentOf(outcome: Outcome): 'success' | 'warning' | 'error' {
  const { kind } = outcome;
  if (kind === 'done' && outcome.leftOut) return 'warning';
  if (kind === 'done' || kind === 'undone') return 'success';
  return kind === 'interrupted' ? 'error' : 'warning';
}

function useLines(outcome: Outcome): string[] {
  const { locale, checker, about } = usePane();
  const sheets = checker.state().result?.sheets ?? [];
  return outcomeLines(outcome, { locale, about, sheetName: (id) => sheets.find((sheet) => sheet.id === id)?.name ?? id });
}

function Actions({ outcome, writer }: { readonly outcome: Outcome; readonly writer: Writer }): ReactNode {
  const t = useWords();
  const { steps } = useWriterState();
  if (outcome.kind === 'done' && steps.length > 0) return <Button onClick={() => void writer.undo()}>{t('writing.undo')}</Button>;
  if (outcome.kind === 'undo-changed') {
    return (
      <>
        <Button onClick={() => void writer.undoAnyway()}>{t('writing.undo-anyway')}</Button>
        <Button onClick={writer.dismiss}>{t('writing.keep')}</Button>
      </>
    );
  }
  if (outcome.kind !== 'interrupted') return null;
  return (
    <>
      <Button onClick={() => void writer.takeBack()}>{t('writing.take-back')}</Button>
      <Button onClick={() => void writer.finish()}>{t('writing.finish')}</Button>
    </>
  );
}

function Said({ outcome, writer }: { readonly outcome: Outcome; readonly writer: Writer }): ReactNode {
  const styles = useStyles();
  const t = useWords();
  const lines = useLines(outcome);
  return (
    <MessageBar className={styles.root} layout="multiline" intent={intentOf(outcome)} politeness="polite">
      <MessageBarBody>
        {lines.map((line) => <p key={line} className={styles.text}>{line}</p>)}
      </MessageBarBody>
      <MessageBarActions containerAction={<Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={t('pane.close')} onClick={writer.dismiss} />}>
        <Actions outcome={outcome} writer={writer} />
      </MessageBarActions>
    </MessageBar>
  );
}

/** What became of the last write, and the way on. */
export function OutcomeBar(): ReactNode {
  const { writer } = usePane();
  const { outcome } = useWriterState();
  return writer && outcome ? <Said outcome={outcome} writer={writer} /> : null;
}
