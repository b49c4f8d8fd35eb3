import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useSyncExternalStore } from 'react';
import { rangeAddress, type RangeRef, type Rect } from '../../sheet/address';
import { PlaceButton } from '../components/place-button';
import { usePane } from '../context';
import { useWords } from '../words';
import type { PlaceReader } from './use-place-words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  text: { margin: 0, overflowWrap: 'anywhere' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  trouble: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

const wholeRow = 16_383;

/** A rectangle as a person would name it: of whole rows their numbers alone. */
function shown(rect: Rect): string {
  return rect.left === 0 && rect.right === wholeRow ? `${rect.top + 1}:${rect.bottom + 1}` : rangeAddress(rect);
}

/** Which place of the workbook is taught: what is selected now, and what is being read. */
export function PlaceStep({ reader: { words, failed, read } }: { readonly reader: PlaceReader }): ReactNode {
  const styles = useStyles();
  const { checker } = usePane();
  const t = useWords();
  const selected = useSyncExternalStore(checker.subscribe, (): RangeRef | null => checker.state().selectedRange);
  const range = words && `${words.sheetName}!${rangeAddress(words.place.rect)}`;
  return (
    <div className={styles.root}>
      {!words && <p className={styles.text}>{t('teach.step')}</p>}
      {words && range !== null && (
        <p className={styles.text}>
          {t('teach.reading')}{' '}<PlaceButton range={words.place} text={range} name={t('pane.go-to-range', { range })} />
        </p>
      )}
      <div className={styles.row}>
        <span className={styles.quiet}>{selected ? t('teach.selected', { range: shown(selected.rect) }) : t('teach.nothing-selected')}</span>
        <Button size="small" {...(!words && { appearance: 'primary' as const })} disabled={!selected} onClick={() => { if (selected) void read(selected, null); }}>{t(words ? 'teach.read-other' : 'teach.read')}</Button>
      </div>
      {failed && <p className={styles.trouble} role="alert">{t('teach.trouble.unreadable')}</p>}
      {words?.words.length === 0 && <p className={styles.trouble} role="alert">{t('teach.no-words', { range: rangeAddress(words.place.rect) })}</p>}
      {words?.more === true && <p className={styles.trouble} role="status">{t('teach.too-many', { count: words.words.length })}</p>}
    </div>
  );
}
