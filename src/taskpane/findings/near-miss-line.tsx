import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../context';
import { useWords } from '../words';

const useStyles = makeStyles({ root: { margin: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` } });

/** That some places look like tables and could not be read; they are explained among the tables. */
export function NearMissLine({ count }: { readonly count: number }): ReactNode {
  const styles = useStyles();
  const { place } = usePane();
  const t = useWords();
  if (count === 0) return null;
  return (
    <p className={styles.root}>
      <Link as="button" onClick={() => { place.set('tables'); }}>{t('pane.near-misses-found', { count })}</Link>
    </p>
  );
}
