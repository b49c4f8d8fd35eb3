import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { noticeText } from '../../locales/report-text';
import type { Notice } from '../../rules/report';
import { rangeAddress } from '../../sheet/address';
import { usePane } from '../context';
import { type Folding, FoldingContext } from '../folding';
import type { Result } from '../state/pane-state';
import { openAtFirst } from '../view/open-at-first';
import { verdictText } from '../view/verdict-words';
import { type Section, sectionsOf } from '../view/sections';
import { useWords } from '../words';
import { PartHeading, Remarks } from '../components/remarks';
import { TablePart } from '../components/table-part';
import { Verdict } from '../components/verdict';
import { WriteActions } from '../components/write-actions';

const useStyles = makeStyles({ 
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  misses: { margin: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});

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
export function FindingsPlace({ result, changed }: { readonly result: Result; readonly changed: boolean }): ReactNode {
  const styles = useStyles();
  const { locale, announcer, place } = usePane();
  const t = useWords();
  const folding = useFolding();
  const { report } = result;
  const sections = useMemo(() => sectionsOf(report), [report]);
  const opened = useFirstOpen(sections);
  useEffect(() => { announcer.set(verdictText(result, locale)); }, [announcer, result, locale]);
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
      {report.nearMisses.length > 0 && (
        <p className={styles.misses}>
          <Link as="button" onClick={() => { place.set('tables'); }}>{t('pane.near-misses-found', { count: report.nearMisses.length })}</Link>
        </p>
      )}
      <Remarks heading={t('pane.notices')}>
        {report.notices.map((notice) => (
          <li key={`${notice.kind}/${notice.sheetId}`}>{noticeText(worded(notice), locale)}</li>
        ))}
      </Remarks>
    </FoldingContext>
  );
}
