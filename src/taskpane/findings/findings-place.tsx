import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { noticeText } from '../../locales/report-text';
import type { Notice } from '../../rules/report';
import { rangeAddress } from '../../sheet/address';
import { Remarks } from '../components/remarks';
import { Verdict } from '../components/verdict';
import { WriteActions } from '../components/write-actions';
import { usePane } from '../context';
import { RoundLine } from '../rounds/round-line';
import { liveChangeText, useLiveChange } from '../rounds/use-live-change';
import { useRound } from '../rounds/use-round';
import type { Result } from '../state/pane-state';
import { useStore } from '../state/store';
import { sectionsOf } from '../view/sections';
import { verdictText } from '../view/verdict-words';
import { useWords } from '../words';
import { filterSections } from './filter-findings';
import { FilterBar } from './filter-bar';
import { FindingList } from './finding-list';
import { itemsByRule, itemsByTable } from './list-items';
import { allFindings, isNarrowed, type ListOptions } from './list-options';
import { stopsOf } from './list-stops';
import { NearMissLine } from './near-miss-line';
import { NothingLeft } from './nothing-left';
import { SetAsideList } from './set-aside-list';
import { useFirstOpen, useFolding } from './use-folding';

const useStyles = makeStyles({
  // The list fills what is left, so that what is said at the end stands at the end.
  filter: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
});

function worded(notice: Notice): Parameters<typeof noticeText>[0] {
  return notice.kind === 'not-read' ? { ...notice, range: rangeAddress(notice.range) } : notice;
}

const always = (): boolean => true;

/** The place 问题: the verdict, what can be written at once, and the findings. */
export function FindingsPlace({ result, changed }: { readonly result: Result; readonly changed: boolean }): ReactNode {
  const styles = useStyles();
  const { locale, announcer, cursor } = usePane();
  const t = useWords();
  const [options, setOptions] = useState<ListOptions>(allFindings);
  const folding = useFolding();
  const since = useRound(result);
  const { report } = result;
  const sections = useMemo(() => sectionsOf(report), [report]);
  const opened = useFirstOpen(sections);
  const filtered = useMemo(() => filterSections(sections, options, locale), [sections, options, locale]);
  const { by } = options;
  const items = useMemo(() => {
    const first = (key: string): boolean => opened.get(key) === true;
    return by === 'table' ? itemsByTable(filtered, folding.isOpen, first) : itemsByRule(filtered, folding.isOpen);
  }, [by, filtered, folding, opened]);
  const stops = useMemo(() => stopsOf(by === 'table' ? itemsByTable(filtered, always, always) : itemsByRule(filtered, always)), [by, filtered]);
  const { key: current, steps } = useStore(cursor);
  const live = useLiveChange(result);
  // After an edit only what it has changed is said; a person has heard the rest.
  useEffect(() => {
    const said = live ? liveChangeText(live, t) : verdictText(result, locale);
    if (said !== '') announcer.set(announcer.get() === said ? `${said}\u00a0` : said);
  }, [announcer, result, live, locale, t]);
  useEffect(() => { cursor.follow(stops); }, [cursor, stops]);
  // A step may lead into a part that is folded.
  const [stepped, setStepped] = useState(steps);
  if (stepped !== steps) {
    setStepped(steps);
    folding.set(stops.find(({ key }) => key === current)?.within ?? [], true);
  }
  return (
    <>
      <Verdict result={result} changed={changed} />
      <WriteActions result={result} />
      {since && <RoundLine since={since} />}
      <NearMissLine count={report.nearMisses.length} />
      {report.findings.length > 0 && (
        <div className={styles.filter}>
          <FilterBar options={options} sections={sections} onChange={setOptions} />
        </div>
      )}
      {filtered.length === 0 && isNarrowed(options) && <NothingLeft onAll={() => { setOptions({ ...allFindings, by }); }} />}
      <FindingList items={items} result={result} added={since?.added ?? null} fresh={live?.added ?? null} onFold={(key, open) => { folding.set([key], open); }} />
      {report.kept && <SetAsideList kept={report.kept} />}
      <Remarks heading={t('pane.notices')}>
        {report.notices.map((notice) => (
          <li key={`${notice.kind}/${notice.sheetId}`}>{noticeText(worded(notice), locale)}</li>
        ))}
      </Remarks>
    </>
  );
}
