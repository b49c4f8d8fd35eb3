import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { rangeAddress } from '../../sheet/address';
import { CountsLine } from '../components/counts-line';
import { PlaceButton } from '../components/place-button';
import type { Section } from '../view/sections';
import { tableTitle } from '../view/table-title';
import { useWords } from '../words';
import { FoldButton } from './fold-button';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, backgroundColor: tokens.colorNeutralBackground2, ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover } },
  name: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  // Above the button that covers the row.
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, marginTop: '2px', paddingLeft: '18px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, '& button': { position: 'relative', zIndex: 1 } },
});

interface Props {
  readonly section: Section;
  readonly open: boolean;
  readonly foldable: boolean;
  readonly onFold: () => void;
}

/** A table among the findings: its name, how many findings it has, and where it is. */
export function TableRow({ section: { table, counts }, open, foldable, onFold }: Props): ReactNode {
  const styles = useStyles();
  const t = useWords();
  const { sheetId, sheetName, range } = table.table;
  const address = `${sheetName}!${rangeAddress(range)}`;
  const title = tableTitle(table, t);
  return (
    <div className={styles.root}>
      <div className={styles.name}>{foldable ? <FoldButton open={open} onFold={onFold}>{title}</FoldButton> : title}</div>
      <div className={styles.line}>
        <CountsLine counts={counts} />
        <PlaceButton range={{ sheetId, rect: range }} text={address} name={t('pane.go-to-range', { range: address })} />
      </div>
    </div>
  );
}
