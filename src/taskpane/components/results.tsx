import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import { noticeText } from '../../locales/report-text';
import type { Notice } from '../../rules/report';
import { rangeAddress } from '../../sheet/address';
import { usePane, useWords } from '../context';
import { type Folding, FoldingContext } from '../folding';
import type { Result } from '../state/pane-state';
import { openAtFirst } from '../view/open-at-first';
import { type Section, sectionsOf } from '../view/sections';
import { NearMissItem } from './near-miss-item';
import { PartHeading, Remarks } from './remarks';
import { TablePart } from './table-part';
import { Verdict } from './verdict';
import { WriteActions } from './write-actions';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

function useFolding(): Folding {
  const [touched, setTouched] = useState<ReadonlyMap<string, boolean>>(new Map());
  return useMemo(
    () => ({
      isOpen: (key, byDefault) => touched.get(key) ?? byDefault,
      set: (key, open) => {
        setTouched((before) => new Map(before).set(key, open));
      },
    }),
    [touched],
  );
}

/** Whether each table stood open when it was first seen: a later check must not open or close what a person has before them. */
function useFirstOpen(sections: readonly Section[]): ReadonlyMap<string, boolean> {
  const [known, setKnown] = useState<ReadonlyMap<string, boolean>>(new Map());
  if (sections.every(({ key }) => known.has(key))) return known;
  const opened = openAtFirst(sections);
  const next = new Map([...sections.map(({ key }): [string, boolean] => [key, opened.has(key)]), ...known]);
  setKnown(next);
  return next;
}

function worded(notice: Notice): Parameters<typeof noticeText>[0] {
  return notice.kind === 'not-read' ? { ...notice, range: rangeAddress(notice.range) } : notice;
}

/** A finished check: the verdict, the tables with their findings, near misses and notes. */
export function Results({ result, changed }: { readonly result: Result; readonly changed: boolean }): ReactNode {
  const styles = useStyles();
  const { locale } = usePane();
  const t = useWords();
  const folding = useFolding();
  const { report } = result;
  const sections = useMemo(() => sectionsOf(report), [report]);
  const opened = useFirstOpen(sections);
  return (
    <FoldingContext value={folding}>
      <Verdict result={result} changed={changed} />
      <WriteActions result={result} />
      {sections.length > 0 && <PartHeading>{t('pane.tables-found', { count: sections.length })}</PartHeading>}
      <ul className={styles.list}>
        {sections.map((section) => (
          <TablePart key={section.key} section={section} openAtFirst={opened.get(section.key) === true} />
        ))}
      </ul>
      <Remarks heading={t('pane.near-misses')}>
        {report.nearMisses.map((miss) => {
          const place = `${miss.sheetId}/${rangeAddress(miss.range)}`;
          return <NearMissItem key={place} place={place} miss={miss} />;
        })}
      </Remarks>
      <Remarks heading={t('pane.notices')}>
        {report.notices.map((notice) => (
          <li key={`${notice.kind}/${notice.sheetId}`}>{noticeText(worded(notice), locale)}</li>
        ))}
      </Remarks>
    </FoldingContext>
  );
}
