import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Severity } from '../../rules/rule';
import { usePane } from '../context';
import { todoLine, valueLines, whyLine } from '../view/finding-facts';
import { findingKey, type Group } from '../view/sections';
import { useWords } from '../words';
import { FindingRow } from './finding-row';
import { GroupRow } from './group-row';
import { SeverityIcon } from './severity-icon';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, '& > li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` } },
});

/** A table's findings of one severity. */
export function SeverityPart({ severity, groups }: { readonly severity: Severity; readonly groups: readonly Group[] }): ReactNode {
  const styles = useStyles();
  const { locale } = usePane();
  const t = useWords();
  return (
    <>
      <h4 className={styles.head}>
        <SeverityIcon severity={severity} />
        {t(`severity.${severity}.long`)}
      </h4>
      <ul className={styles.list}>
        {groups.map((group) => {
          const [only, second] = group.findings;
          if (!only || second) return <GroupRow key={group.key} group={group} />;
          const facts = [...valueLines(only, locale), whyLine(only, locale), todoLine(only, locale)];
          // The place is the kind's in this table: a finding that moves to another cell is still at the same place.
          return <FindingRow key={findingKey(group, only)} place={group.key} finding={only} facts={facts} alone />;
        })}
      </ul>
    </>
  );
}
