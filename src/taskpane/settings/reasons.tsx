import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { reasonText } from '../../locales/settings-text';
import type { SettingsProblem } from '../../settings/problem';
import { usePane } from '../context';

const useStyles = makeStyles({ line: { margin: 0, color: tokens.colorPaletteRedForeground1, overflowWrap: 'anywhere' } });

/** Why what a person typed cannot be kept; nothing where it can. */
export function Reasons({ problems }: { readonly problems: readonly SettingsProblem[] }): ReactNode {
  const styles = useStyles();
  const { locale } = usePane();
  if (problems.length === 0) return null;
  const texts = problems.map((problem) => reasonText(problem, locale));
  return <div role="alert">{texts.map((text) => <p key={text} className={styles.line}>{text}</p>)}</div>;
}
