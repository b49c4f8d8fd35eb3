import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../context';
import { useWords } from '../words';

const useStyles = makeStyles({ button: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular } });

/** Opens the page of the rule behind a finding. */
export function RuleButton({ rule }: { readonly rule: string }): ReactNode {
  const styles = useStyles();
  const { rulePage } = usePane();
  const t = useWords();
  return <Button className={styles.button} size="small" appearance="subtle" aria-haspopup="dialog" onClick={() => { rulePage.set(rule); }}>{t('findings.about-rule')}</Button>;
}
