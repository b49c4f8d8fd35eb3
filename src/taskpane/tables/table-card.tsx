import { Link, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { memo, type ReactNode, useId } from 'react';
import { rangeAddress } from '../../sheet/address';
import { CountsLine } from '../components/counts-line';
import { PlaceButton } from '../components/place-button';
import { usePane } from '../context';
import { type Completeness, completenessOf } from '../view/completeness';
import type { Section } from '../view/sections';
import { tableTitle } from '../view/table-title';
import { useWords } from '../words';
import { PlanChart } from './plan-chart';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`, '& + li': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  lines: { display: 'flex', flexDirection: 'column', rowGap: '2px', marginTop: '2px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  filled: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200 },
  columns: { fontSize: 'inherit' },
  bar: { width: '96px', flexShrink: 0 },
  plan: { marginTop: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** How much of a table is filled in. */
function Filled({ filled, all }: Completeness): ReactNode {
  const styles = useStyles();
  const t = useWords();
  const id = useId();
  return (
    <div className={styles.filled}>
      <ProgressBar className={styles.bar} thickness="large" value={filled} max={all} color={filled === all ? 'success' : 'brand'} aria-labelledby={id} />
      <span id={id}>{filled === all ? t('tables.complete', { all }) : t('tables.filled', { filled, all })}</span>
    </div>
  );
}

/** A table that was found: what it is, where it is, how far it is filled in, what was found in it, and its plan as a picture. */
export const TableCard = memo(function TableCard({ section: { table, counts } }: { readonly section: Section }): ReactNode {
  const styles = useStyles();
  const { teaching } = usePane();
  const t = useWords();
  const { sheetId, sheetName, range, form } = table.table;
  const address = `${sheetName}!${rangeAddress(range)}`;
  const complete = completenessOf(table);
  const plan = table.projects[0]?.plan;
  const heading = table.table.blocks[0]?.heading ?? null;
  return (
    <li className={styles.root}>
      <h2 className={styles.heading}>{tableTitle(table, t)}</h2>
      <div className={styles.lines}>
        <span>
          {t(`form.${form}`)} · <PlaceButton range={{ sheetId, rect: range }} text={address} name={t('pane.go-to-range', { range: address })} />
        </span>
        <CountsLine counts={counts} />
        {heading !== null && (
          <span>
            <Link as="button" className={styles.columns} onClick={() => { teaching.set({ place: { sheetId, rect: { ...range, top: heading, bottom: heading } }, miss: null }); }}>{t('teach.open-columns')}</Link>
          </span>
        )}
      </div>
      {complete && <Filled {...complete} />}
      {plan && (
        <div className={styles.plan}>
          {t('pane.plan')} · {t(`convention.${plan.convention}`)}
          <PlanChart plan={plan} />
        </div>
      )}
    </li>
  );
});
