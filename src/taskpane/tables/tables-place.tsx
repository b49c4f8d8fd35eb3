import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { rangeAddress } from '../../sheet/address';
import { NearMissItem } from '../components/near-miss-item';
import { Remarks } from '../components/remarks';
import { usePane } from '../context';
import { type PartProps, teachPart } from '../places/parts';
import { useStore } from '../state/store';
import type { LessonKept } from '../state/teaching';
import { sectionsOf } from '../view/sections';
import { useWords } from '../words';
import { LessonKeptBar } from './lesson-kept-bar';
import { TableCard } from './table-card';
import { useGrowing } from './use-growing';

const useStyles = makeStyles({
  root: { outlineStyle: 'none' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  empty: { margin: 0, padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
  teach: { padding: tokens.spacingHorizontalM },
});

/** The tables that were found, and what looks like one. */
function Tables({ result }: PartProps): ReactNode {
  const styles = useStyles();
  const t = useWords();
  const sections = useMemo(() => (result ? sectionsOf(result.report) : []), [result]);
  const drawn = useGrowing(sections.length);
  if (!result) return <p className={styles.empty}>{t('pane.start')}</p>;
  const { nearMisses } = result.report;
  if (sections.length === 0 && nearMisses.length === 0) return <p className={styles.empty}>{t('pane.no-table.heading')}</p>;
  return (
    <>
      <ul className={styles.list}>
        {sections.slice(0, drawn).map((section) => <TableCard key={section.key} section={section} />)}
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

/** The place 表格: the tables, and in their stead what a person teaches of one while they do. */
export function TablesPlace({ result }: PartProps): ReactNode {
  const styles = useStyles();
  const { teaching } = usePane();
  const start = useStore(teaching);
  const t = useWords();
  const [kept, setKept] = useState<LessonKept | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  // Whoever gives up stands again where they began.
  useEffect(() => {
    const place = root.current;
    if (!start || !place) return undefined;
    return () => { (place.contains(opener.current) ? opener.current : place)?.focus(); };
  }, [start]);
  return (
    <div ref={root} tabIndex={-1} className={styles.root} onClickCapture={({ target }) => { if (!start && target instanceof Element) opener.current = target.closest('button'); }}>
      {start && <teachPart.Part start={start} onKept={setKept} />}
      {kept && !start && <LessonKeptBar kept={kept} onClose={() => { setKept(null); }} />}
      {/* Kept as it is meanwhile: who comes back finds it as they left it. */}
      <div hidden={start !== null}>
        <Tables result={result} />
        <div className={styles.teach}>
          <Button size="small" onClick={() => { setKept(null); teaching.set({ place: null, miss: null }); }}>{t('teach.open-any')}</Button>
        </div>
      </div>
    </div>
  );
}
