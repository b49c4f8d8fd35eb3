import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import { usePane } from '../context';

const useStyles = makeStyles({
  root: { display: 'grid', columnGap: tokens.spacingHorizontalS, rowGap: '2px', fontSize: tokens.fontSizeBase200, margin: `${tokens.spacingVerticalXS} 0 0` },
  // The names' column is as wide under each finding, whatever names it has.
  'zh-CN': { gridTemplateColumns: '3em 1fr' },
  en: { gridTemplateColumns: '5em 1fr' },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  fact: { margin: 0, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** One line of facts; a quiet one explains and asks for nothing. */
export interface Fact {
  readonly term: string;
  readonly text: string;
  readonly quiet?: boolean;
}

/** Facts under a finding, their names in a column of their own. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  const styles = useStyles();
  const { locale } = usePane();
  if (facts.length === 0) return null;
  return (
    <dl className={mergeClasses(styles.root, styles[locale])}>
      {facts.map(({ term, text, quiet }) => (
        <Fragment key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={mergeClasses(styles.fact, quiet && styles.quiet)}>{text}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
