import { makeStyles, Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Translate } from '../../locales/translate';
import type { Step } from './session';

const useStyles = makeStyles({
  cover: {
    position: 'absolute', inset: 0, display: 'flex', alignItems: 'center', justifyContent: 'center', zIndex: 2,
    backgroundColor: 'rgba(255, 255, 255, 0.86)',
  },
});

function stepText(step: Step, t: Translate): string {
  if (step.kind === 'grid') return t('workbench.starting');
  if (step.kind === 'reading') return t('workbench.reading', { file: step.file });
  if (step.kind === 'looks') return t('workbench.looks');
  return t('workbench.showing', { rows: step.rows });
}

/** Says over the grid what is being done. The spinner goes on turning while the page itself is busy. */
export function Progress({ step, t }: { readonly step: Step; readonly t: Translate }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.cover} role="status">
      <Spinner label={stepText(step, t)} labelPosition="below" />
    </div>
  );
}
