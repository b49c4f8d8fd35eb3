import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ruleName } from '../../locales/finding-text';
import type { Severity } from '../../rules/severity';
import { SeverityMark } from '../components/severity-mark';
import { usePane } from '../context';
import { FoldButton } from './fold-button';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, backgroundColor: tokens.colorNeutralBackground2, ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover } },
  name: { flexGrow: 1, minWidth: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  count: { flexShrink: 0, fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
  readonly open: boolean;
  readonly onFold: () => void;
}

/** A rule among the findings: its name, and how many findings of it there are. */
export function RuleRow({ rule, severity, count, open, onFold }: Props): ReactNode {
  const styles = useStyles();
  const { locale } = usePane();
  return (
    <div className={styles.root}>
      <SeverityMark severity={severity} />
      <div className={styles.name}><FoldButton open={open} onFold={onFold}>{ruleName(rule, locale)}</FoldButton></div>
      <span className={styles.count}>{count}</span>
    </div>
  );
}
