import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, useWords } from '../context';
import type { PaneState } from '../state/pane-state';
import { verdictText } from '../view/verdict-words';

const useStyles = makeStyles({
  root: { position: 'absolute', width: '1px', height: '1px', margin: '-1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** Says the result to those who listen. Failures announce themselves. */
export function LiveRegion({ checking, result }: PaneState): ReactNode {
  const styles = useStyles();
  const { locale } = usePane();
  const t = useWords();
  const words = result && verdictText(result, locale);
  return (
    <div role="status" className={styles.root}>
      {checking ? t('pane.checking') : words}
    </div>
  );
}
