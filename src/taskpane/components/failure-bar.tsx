import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { type ReactNode, useRef, useState } from 'react';
import { usePane, useFrameWords } from '../context';
import type { Failure } from '../state/pane-state';
import { problemText, retryWord } from '../view/failure-words';

const useStyles = makeStyles({
  root: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  text: { overflowWrap: 'anywhere', userSelect: 'text' },
});

/** Puts a text on the clipboard; where the browser denies it, the text is marked for Ctrl+C. */
async function copy(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return true;
  } catch {
    window.getSelection()?.selectAllChildren(element);
    return false;
  }
}

/** What went wrong, in plain words, with the way on. The result of the last check stays below it. */
export function FailureBar({ failure: { problem, retry } }: { readonly failure: Failure }): ReactNode {
  const styles = useStyles();
  const { checker, about } = usePane();
  const t = useFrameWords();
  const text = useRef<HTMLSpanElement>(null);
  const [copied, setCopied] = useState(false);
  const again = retryWord(problem, t);
  const unexpected = problem.code === 'unexpected';
  const copyText = (): void => {
    if (text.current) void copy(text.current).then(setCopied);
  };
  return (
    <MessageBar className={styles.root} layout="multiline" intent={unexpected ? 'error' : 'warning'} politeness="polite">
      <MessageBarBody>
        <span ref={text} className={styles.text}>
          {problemText(problem, about, t)}
        </span>
      </MessageBarBody>
      <MessageBarActions
        containerAction={<Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={t('pane.close')} onClick={checker.dismiss} />}
      >
        {unexpected && <Button onClick={copyText}>{t(copied ? 'pane.copied' : 'pane.copy')}</Button>}
        {again !== null && <Button onClick={retry}>{again}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
