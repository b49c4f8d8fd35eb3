import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NearMiss } from '../../detect/table';
import { quotedList, shortText } from '../../locales/quote';
import { cellRect, parseRange, rangeAddress } from '../../sheet/address';
import { usePane } from '../context';
import { useWords } from '../words';
import { PlaceButton } from './place-button';

const useStyles = makeStyles({
  lacking: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  line: { margin: '2px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  seen: { marginRight: tokens.spacingHorizontalS, whiteSpace: 'nowrap' },
  teach: { marginTop: tokens.spacingVerticalXS },
});

/** A place that looks like a table and could not be read as one: what it lacks, the labels that were seen with their cells, and the way to teach it. */
export function NearMissItem({ miss, place }: { readonly miss: NearMiss; readonly place: string }): ReactNode {
  const styles = useStyles();
  const { checker, teaching } = usePane();
  const t = useWords();
  const { sheetId, sheetName, range, reason, seen, seenAt, lacking } = miss;
  const address = `${sheetName}!${rangeAddress(range)}`;
  const teach = (): void => {
    const start = { sheetId, rect: range };
    teaching.set({ place: start, miss: { reason, lacking } });
    void checker.select(start);
  };
  return (
    <li data-place={place}>
      <PlaceButton range={{ sheetId, rect: range }} text={address} name={t('pane.go-to-range', { range: address })} />
      {lacking.length > 0 && <p className={styles.lacking}>{t('teach.miss.lacking', { lacking: quotedList(lacking, t) })}</p>}
      <p className={styles.line}>
        {t('teach.miss.seen')}
        {seen.map((text, at) => {
          const cell = seenAt[at] ?? '';
          const rect = parseRange(cell) ?? cellRect({ row: range.top, column: range.left });
          return <span key={cell} className={styles.seen}><PlaceButton range={{ sheetId, rect }} text={t('near-miss.label', { text: shortText(text), cell })} name={t('teach.miss.seen-one', { text: shortText(text), cell })} /></span>;
        })}
      </p>
      <p className={styles.line}>{t(`teach.miss.${reason}`)}</p>
      {reason !== 'items-in-a-row' && <Button className={styles.teach} size="small" onClick={teach}>{t('teach.open')}</Button>}
    </li>
  );
}
