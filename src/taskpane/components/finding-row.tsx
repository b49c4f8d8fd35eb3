import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { repairOf } from '../../compose/repairs';
import { describe } from '../../locales/finding-text';
import type { Finding } from '../../rules/report';
import { cellAddress } from '../../sheet/address';
import { usePane } from '../context';
import { useIsSelected } from '../selection';
import { useWords } from '../words';
import { type Fact, Facts } from './facts';
import { PlaceButton } from './place-button';
import { RepairButton } from './repair-button';

const useStyles = makeStyles({
  root: { position: 'relative', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  selected: { backgroundColor: tokens.colorBrandBackground2, boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}` },
  line: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  what: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  cell: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly finding: Finding;
  readonly facts: readonly Fact[];
  readonly place: string;
  /** Whether it stands for itself, rather than under the heading of its kind. */
  readonly alone: boolean;
}

/** One finding: what is wrong, the facts, and its cell. A click anywhere selects the cell. */
export function FindingRow({ finding, facts, place, alone }: Props): ReactNode {
  const styles = useStyles();
  const { locale } = usePane();
  const t = useWords();
  const id = useId();
  const { sheetId, cell } = finding;
  const selected = useIsSelected({ sheetId, cell });
  const repair = repairOf(finding);
  const address = cellAddress(cell);
  const rect = { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
  return (
    <li className={mergeClasses(styles.root, selected && styles.selected)} data-place={place} aria-current={selected ? 'location' : undefined}>
      <div className={styles.line}>
        <p id={id} className={mergeClasses(styles.what, alone && styles.strong)}>
          {describe(finding, locale).what}
        </p>
        <span className={styles.cell}>
          <PlaceButton range={{ sheetId, rect }} text={address} name={t('pane.go-to-cell', { cell: address })} describedBy={id} stretched />
        </span>
      </div>
      <Facts facts={facts} />
      {repair && <RepairButton repair={repair} />}
    </li>
  );
}
