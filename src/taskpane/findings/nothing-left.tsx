import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
});

/** That the filter lets nothing through, with the way back. */
export function NothingLeft({ onAll }: { readonly onAll: () => void }): ReactNode {
  const styles = useStyles();
  const t = useWords();
  return (
    <div className={styles.root}>
      <p className={styles.text}>{t('findings.none-left')}</p>
      <Button size="small" onClick={onAll}>{t('findings.show-all')}</Button>
    </div>
  );
}
