import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import { rangeAddress } from '../../sheet/address';
import { NearMissItem } from '../components/near-miss-item';
import { Remarks } from '../components/remarks';
import type { PartProps } from '../places/parts';
import { sectionsOf } from '../view/sections';
import { useWords } from '../words';
import { TableCard } from './table-card';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  empty: { margin: 0, padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});

/** The place 表格: the tables that were found, and what looks like one. */
export function TablesPlace({ result }: PartProps): ReactNode {
  const styles = useStyles();
  const t = useWords();
  const sections = useMemo(() => (result ? sectionsOf(result.report) : []), [result]);
  if (!result) return <p className={styles.empty}>{t('pane.start')}</p>;
  const { nearMisses } = result.report;
  if (sections.length === 0 && nearMisses.length === 0) return <p className={styles.empty}>{t('pane.no-table.heading')}</p>;
  return (
    <>
      <ul className={styles.list}>
        {sections.map((section) => <TableCard key={section.key} section={section} />)}
      </ul>
      <Remarks heading={t('pane.near-misses')}>
        {nearMisses.map((miss) => {
          const place = `${miss.sheetId}/${rangeAddress(miss.range)}`;
          return <NearMissItem key={place} place={place} miss={miss} />;
        })}
      </Remarks>
    </>
  );
}
