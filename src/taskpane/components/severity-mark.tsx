import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Severity } from '../../rules/severity';
import { useWords } from '../words';
import { SeverityIcon } from './severity-icon';

const useStyles = makeStyles({ root: { display: 'inline-flex', flexShrink: 0, marginTop: '2px' } });

/** The sign of a severity where no word stands beside it. */
export function SeverityMark({ severity }: { readonly severity: Severity }): ReactNode {
  const styles = useStyles();
  const t = useWords();
  return (
    <span role="img" className={styles.root} aria-label={t(`severity.${severity}`)} title={t(`severity.${severity}.long`)}>
      <SeverityIcon severity={severity} />
    </span>
  );
}
