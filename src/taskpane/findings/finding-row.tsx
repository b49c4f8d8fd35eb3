import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type ReactNode, useId } from 'react';
import { describe, expectedActual } from '../../locales/finding-text';
import type { Finding } from '../../rules/report';
import { cellAddress, cellRect } from '../../sheet/address';
import { PlaceButton } from '../components/place-button';
import { SeverityMark } from '../components/severity-mark';
import { usePane } from '../context';
import { useIsSelected } from '../selection';
import type { Section } from '../view/sections';
import { useWords } from '../words';
import { FindingDetail } from './finding-detail';

const useStyles = makeStyles({
  root: { position: 'relative', display: 'flex', columnGap: tokens.spacingHorizontalXS, padding: `6px ${tokens.spacingHorizontalM}`, ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover } },
  deeper: { paddingLeft: `calc(${tokens.spacingHorizontalM} + ${tokens.spacingHorizontalXL})` },
  current: { backgroundColor: tokens.colorBrandBackground2 },
  selected: { boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}` },
  body: { flexGrow: 1, minWidth: 0 },
  line: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  what: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  new: { marginLeft: tokens.spacingHorizontalXS, verticalAlign: 'text-bottom' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  cell: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  values: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface Props {
  readonly finding: Finding;
  readonly table: Section;
  readonly level: number;
  readonly isCurrent: boolean;
  readonly isNew: boolean;
}

/** One finding: what is wrong, what it should be and is, and its cell; where the person is, why and what to do as well. A click selects the cell. */
export const FindingRow = memo(function FindingRow({ finding, table, level, isCurrent, isNew }: Props): ReactNode {
  const styles = useStyles();
  const { locale } = usePane();
  const t = useWords();
  const id = useId();
  const { sheetId, cell } = finding;
  const selected = useIsSelected({ sheetId, cell });
  const address = cellAddress(cell);
  const values = expectedActual(finding, locale);
  const rect = cellRect(cell);
  return (
    <div className={mergeClasses(styles.root, level > 2 && styles.deeper, isCurrent && styles.current, selected && styles.selected)} aria-current={selected ? 'location' : undefined}>
      <SeverityMark severity={finding.severity} />
      <div className={styles.body}>
        <div className={styles.line}>
          <span id={id} className={mergeClasses(styles.what, isCurrent && styles.strong)}>{describe(finding, locale).what}{isNew && <Badge className={styles.new} size="small" appearance="tint" color="informative">{t('round.new')}</Badge>}</span>
          <span className={styles.cell}>
            <PlaceButton range={{ sheetId, rect }} text={address} name={t('pane.go-to-cell', { cell: address })} describedBy={id} stretched outOfOrder={!isCurrent} />
          </span>
        </div>
        {values !== null && <div className={styles.values}>{values}</div>}
        {isCurrent && <FindingDetail finding={finding} table={table} />}
      </div>
    </div>
  );
});
