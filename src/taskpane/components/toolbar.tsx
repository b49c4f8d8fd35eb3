import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, useFrameWords } from '../context';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  button: { flexGrow: 1, minWidth: 'max-content', paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
});

/** The two checks. They stay in reach while one runs: pressing again starts anew. */
export function Toolbar(): ReactNode {
  const styles = useStyles();
  const { checker } = usePane();
  const t = useFrameWords();
  return (
    <div className={styles.root}>
      <Button className={styles.button} appearance="primary" onClick={() => void checker.check('active-sheet')}>
        {t('pane.check-sheet')}
      </Button>
      <Button className={styles.button} onClick={() => void checker.check('workbook')}>
        {t('pane.check-workbook')}
      </Button>
    </div>
  );
}
