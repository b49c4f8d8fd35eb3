import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFrameWords } from '../context';

const useStyles = makeStyles({ root: { margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground2 } });

/** What the pane says before the first check. */
export function Start(): ReactNode {
  const styles = useStyles();
  return <p className={styles.root}>{useFrameWords()('pane.start')}</p>;
}
