import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { repairOf } from '../../compose/repairs';
import type { Finding } from '../../rules/report';
import { Facts } from '../components/facts';
import { RepairButton } from '../components/repair-button';
import { usePane } from '../context';
import { todoLine, whyLine } from '../view/finding-facts';
import type { Section } from '../view/sections';
import { useWords } from '../words';
import { CopyButton } from './copy-button';
import { opinionText } from './opinion-text';
import { RuleButton } from './rule-button';
import { SetAsideButton } from './set-aside-button';

const useStyles = makeStyles({
  teach: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
  // Above the row's own button, which covers the row.
  actions: { position: 'relative', zIndex: 1, display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS, rowGap: '2px', marginTop: tokens.spacingVerticalXS, marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** What to do about the finding that a person is on, and what can be done here. */
export function FindingDetail({ finding, table }: { readonly finding: Finding; readonly table: Section }): ReactNode {
  const styles = useStyles();
  const { locale, teaching, place } = usePane();
  const t = useWords();
  const repair = repairOf(finding);
  const { range, blocks } = table.table.table;
  // A column that is lacking may be there under another name.
  const heading = finding.rule === 'columns-complete' ? blocks[0]?.heading ?? null : null;
  return (
    <>
      <Facts facts={[todoLine(finding, locale), whyLine(finding, locale)]} />
      {repair && <RepairButton repair={repair} />}
      <div className={styles.actions}>
        <CopyButton text={opinionText(finding, table, locale)} label={t('findings.copy')} />
        <RuleButton rule={finding.rule} />
        {heading !== null && <Button className={styles.teach} size="small" appearance="subtle" onClick={() => { teaching.set({ place: { sheetId: finding.sheetId, rect: { ...range, top: heading, bottom: heading } }, miss: null }); place.set('tables'); }}>{t('teach.open-heading')}</Button>}
        <SetAsideButton finding={finding} />
      </div>
    </>
  );
}
