import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { repairOf } from '../../compose/repairs';
import { describe } from '../../locales/finding-text';
import type { Finding } from '../../rules/report';
import type { ShownExample } from '../../run/rule-facts/facts';
import { cellAddress } from '../../sheet/address';
import { SeverityMark } from '../components/severity-mark';
import { usePane } from '../context';
import { useWords } from '../words';
import { ExampleTable } from './example-table';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalM },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  finding: { display: 'flex', columnGap: tokens.spacingHorizontalXS, margin: 0, overflowWrap: 'anywhere' },
});

/** What the rule says of the example: the words that the check itself shows, and its repair. */
function FindingLine({ finding }: { readonly finding: Finding }): ReactNode {
  const styles = useStyles();
  const { locale } = usePane();
  const t = useWords();
  const { what, todo } = describe(finding, locale);
  const changes = repairOf(finding)?.changes ?? [];
  const empty = t('text.empty');
  return (
    <>
      <p className={styles.finding}><SeverityMark severity={finding.severity} /><span>{cellAddress(finding.cell)}{t('rule-page.colon')}{what}{t('rule-page.stop')}{todo}{t('rule-page.stop')}</span></p>
      {changes.map((change) => <p key={cellAddress(change.cell)} className={styles.quiet}>{t('rule-page.change', { cell: cellAddress(change.cell), before: change.beforeText || empty, after: change.afterText || empty })}</p>)}
    </>
  );
}

interface Props {
  readonly example: ShownExample;
  readonly number: number;
  readonly findings: readonly Finding[];
}

/** One example of a rule's page. */
export function ExamplePart({ example: { note, excerpts, removed, settings }, number, findings }: Props): ReactNode {
  const styles = useStyles();
  const t = useWords();
  return (
    <li className={styles.root}>
      <h4 className={styles.name}>{number}. {note}</h4>
      {Object.keys(settings).length > 0 && <p className={styles.quiet}>{t('rule-page.settings', { settings: JSON.stringify(settings) })}</p>}
      {removed.length > 0 && <p className={styles.quiet}>{t('rule-page.removed', { ranges: removed.join(t('list.separator')) })}</p>}
      {excerpts.map((excerpt) => <ExampleTable key={excerpt.sheet} excerpt={excerpt} name={`${number}. ${note}`} several={excerpts.length > 1 || excerpt.sheet > 1} />)}
      {findings.map((finding) => <FindingLine key={`${finding.sheetId}/${cellAddress(finding.cell)}/${finding.case}`} finding={finding} />)}
    </li>
  );
}
