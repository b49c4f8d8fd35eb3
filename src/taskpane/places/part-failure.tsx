import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFrameWords } from '../context';
import type { Problem } from '../state/problem';
import { problemText } from '../view/failure-words';

const useStyles = makeStyles({ root: { margin: tokens.spacingHorizontalM } });

interface Props {
  readonly problem: Problem;
  readonly about: string;
  readonly onRetry: () => void;
}

/** Why a part of the pane is not there, with the way on. */
export function PartFailure({ problem, about, onRetry }: Props): ReactNode {
  const styles = useStyles();
  const t = useFrameWords();
  return (
    <MessageBar className={styles.root} layout="multiline" intent="warning" politeness="polite">
      <MessageBarBody>{problemText(problem, about, t)}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRetry}>{t('pane.retry')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
