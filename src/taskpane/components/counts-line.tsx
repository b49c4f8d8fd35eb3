import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { severities, type SeverityCounts } from '../../rules/severity';
import { useWords } from '../words';
import { SeverityIcon } from './severity-icon';

const useStyles = makeStyles({
  root: { display: 'inline-flex', columnGap: tokens.spacingHorizontalM, flexWrap: 'wrap' },
  count: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXXS },
});

const words = { error: 'verdict.errors', warning: 'verdict.warnings', info: 'verdict.infos' } as const;

/** How many findings a table has, worst first. */
export function CountsLine({ counts }: { readonly counts: SeverityCounts }): ReactNode {
  const styles = useStyles();
  const t = useWords();
  const some = severities.filter((severity) => counts[severity] > 0);
  if (some.length === 0) return t('pane.table-clean');
  return (
    <span className={styles.root}>
      {some.map((severity) => (
        <span key={severity} className={styles.count}>
          <SeverityIcon severity={severity} />
          {t(words[severity], { count: counts[severity] })}
        </span>
      ))}
    </span>
  );
}
