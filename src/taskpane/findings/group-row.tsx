import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ruleName } from '../../locales/finding-text';
import { SeverityMark } from '../components/severity-mark';
import { usePane } from '../context';
import type { Group } from '../view/sections';
import { useWords } from '../words';
import { FoldButton } from './fold-button';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  name: { flexGrow: 1, minWidth: 0 },
  count: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});

/** Several findings of the same kind in one table, folded under the name of their rule. */
export function GroupRow({ group, open, onFold }: { readonly group: Group; readonly open: boolean; readonly onFold: () => void }): ReactNode {
  const styles = useStyles();
  const { locale } = usePane();
  const t = useWords();
  return (
    <div className={styles.root}>
      <SeverityMark severity={group.severity} />
      <div className={styles.name}>
        <FoldButton open={open} onFold={onFold}>
          {ruleName(group.rule, locale)} <span className={styles.count}>{t('pane.same-problem', { count: group.findings.length })}</span>
        </FoldButton>
      </div>
    </div>
  );
}
