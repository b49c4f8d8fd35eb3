import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFrameWords, usePane } from '../context';
import { useStore } from '../state/store';

const useStyles = makeStyles({
  root: { position: 'absolute', width: '1px', height: '1px', margin: '-1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** Says the result to those who listen. Failures announce themselves. */
export function LiveRegion({ checking }: { readonly checking: boolean }): ReactNode {
  const styles = useStyles();
  const said = useStore(usePane().announcer);
  const t = useFrameWords();
  return (
    <div role="status" className={styles.root}>
      {checking ? t('pane.checking') : said}
    </div>
  );
}
