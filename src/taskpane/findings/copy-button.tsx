import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { usePane } from '../context';
import { copyText } from '../view/clipboard';
import { useWords } from '../words';

const useStyles = makeStyles({
  button: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
  text: { width: '100%', whiteSpace: 'pre-wrap', userSelect: 'text', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
});

/** Copies a text; where the browser denies it, the text is shown and marked for Ctrl+C. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }): ReactNode {
  const styles = useStyles();
  const { announcer } = usePane();
  const t = useWords();
  const [outcome, setOutcome] = useState<'copied' | 'shown' | null>(null);
  const shown = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (outcome === 'shown' && shown.current) window.getSelection()?.selectAllChildren(shown.current);
  }, [outcome]);
  const copy = (): void => {
    void copyText(text).then((done) => {
      setOutcome(done ? 'copied' : 'shown');
      announcer.set(t(done ? 'pane.copied' : 'findings.copy-by-hand'));
    });
  };
  return (
    <>
      <Button className={styles.button} size="small" appearance="subtle" onClick={copy}>{outcome === 'copied' ? t('pane.copied') : label}</Button>
      {outcome === 'shown' && <p ref={shown} className={styles.text}>{text}</p>}
    </>
  );
}
