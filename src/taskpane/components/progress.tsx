import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, useFrameWords } from '../context';

const useStyles = makeStyles({
  // Laid over the list, and only when a check takes longer: a quick one must not make the pane jump.
  root: {
    position: 'absolute',
    top: '100%',
    left: 0,
    right: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow4,
    animationName: { from: { visibility: 'hidden' }, to: { visibility: 'visible' } },
    animationDuration: '1ms',
    animationDelay: '300ms',
    animationFillMode: 'both',
  },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
});

/** A check that runs, with the way to call it off. */
export function Progress(): ReactNode {
  const styles = useStyles();
  const { checker } = usePane();
  const t = useFrameWords();
  return (
    <div className={styles.root}>
      <ProgressBar thickness="medium" aria-label={t('pane.checking')} />
      <div className={styles.line}>
        <span>{t('pane.checking')}</span>
        <Button size="small" onClick={checker.cancel}>
          {t('pane.cancel')}
        </Button>
      </div>
    </div>
  );
}
