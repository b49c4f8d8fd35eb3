import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../context';
import type { Result } from '../state/pane-state';
import { checkedText, verdictText } from '../view/verdict-words';
import { useWords } from '../words';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  words: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', textWrap: 'balance' },
  line: { margin: '2px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  changed: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
  todo: { margin: `${tokens.spacingVerticalS} 0 0` },
});

/** The result in words, and what was looked at; after a change the line says that it may be out of date. */
export function Verdict({ result, changed }: { readonly result: Result; readonly changed: boolean }): ReactNode {
  const styles = useStyles();
  const { locale, teaching, place } = usePane();
  const t = useWords();
  const none = result.report.tables.length === 0 && result.report.nearMisses.length === 0;
  return (
    <div className={styles.root}>
      <h1 className={styles.words}>{verdictText(result, locale)}</h1>
      {/* One line for both, so that the list below stays where it is. */}
      <p className={styles.line}>{changed ? <span className={styles.changed}>{t('pane.changed')}</span> : checkedText(result, locale)}</p>
      {none && <p className={styles.todo}>{t('pane.no-table.heading')}</p>}
      {none && <p className={styles.todo}><Link as="button" onClick={() => { teaching.set({ place: null, miss: null }); place.set('tables'); }}>{t('teach.open-any')}</Link></p>}
      {none && result.scope === 'active-sheet' && <p className={styles.todo}>{t('pane.no-table.other-sheet')}</p>}
    </div>
  );
}
