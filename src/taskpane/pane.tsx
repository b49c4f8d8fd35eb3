import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { SettingsStore, WritingHost } from '../hosts/host';
import type { LocaleId } from '../locales/locale';
import { FailureBar } from './components/failure-bar';
import { LiveRegion } from './components/live-region';
import { Progress } from './components/progress';
import { Start } from './components/start';
import { Toolbar } from './components/toolbar';
import { PaneContext } from './context';
import { findingsPart, historyPart, outcomePart, rulePagePart, settingsPart, summaryParts, tablesPart } from './places/parts';
import { PlacePanel } from './places/place-panel';
import { PlaceTabs } from './places/place-tabs';
import { placeIds, type PlaceId } from './places/places';
import { SummariesPlace } from './places/summaries-place';
import { createAnnouncer } from './state/announcer';
import type { Asked } from './ribbon';
import type { Checker } from './state/checker';
import type { Cursor } from './state/cursor';
import { createStore, type Store, useStore } from './state/store';
import type { TeachingStart } from './state/teaching';
import type { Writer } from './state/writer';
import { type Scheme, themeOf } from './theme';
import { usePaneState } from './use-pane-state';
import { useWriterState } from './use-writer';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  header: { position: 'relative', flexShrink: 0 },
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
});

/** Not a class: menus, hints and dialogs are put into elements that bear the provider's classes, and would be as large as the page. */
const whole = { height: '100%' };

const shownPlaces = placeIds.filter((place) => place !== 'summaries' || summaryParts.length > 0);

/** What the pane is made with. */
export interface PaneProps {
  readonly checker: Checker;
  readonly reader: Pick<WritingHost, 'read' | 'formats' | 'contents'>;
  readonly writer: Writer | null;
  readonly locale: LocaleId;
  /** How often settings were changed by another pane of the page: what shows them is made anew. */
  readonly settingsTaken?: number;
  /** A part of a page with more on it: then the places are not the page's main part. */
  readonly embedded?: boolean;
  /** Told when a person chooses a language. */
  readonly onLocale: (locale: LocaleId) => void;
  readonly canSelect: boolean;
  readonly about: string;
  readonly place: Store<PlaceId>;
  readonly cursor: Cursor;
  readonly settings: SettingsStore;
  readonly asked: Store<Asked | null>;
  readonly scheme: Store<Scheme>;
  readonly document: string;
  readonly openSample: (() => void) | null;
}

/** The whole pane. It knows a checker, and not which program holds the workbook. */
export function Pane({ checker, reader, writer, locale: first, settingsTaken = 0, embedded = false, onLocale, canSelect, about, place, cursor, settings, asked, scheme: schemeStore, document, openSample }: PaneProps): ReactNode {
  const [locale, setLocale] = useState(first);
  const [given, setGiven] = useState(first);
  // Chosen in another pane of the page.
  if (given !== first) {
    setGiven(first);
    setLocale(first);
  }
  const [announcer] = useState(createAnnouncer);
  const [settingsChanges] = useState(() => createStore(0));
  const [rulePage] = useState(() => createStore<string | null>(null));
  const [teaching] = useState(() => createStore<TeachingStart | null>(null));
  const scheme = useStore(schemeStore);
  const context = useMemo(() => {
    const chooseLocale = (chosen: LocaleId): void => {
      setLocale(chosen);
      onLocale(chosen);
    };
    return { checker, reader, writer, locale, chooseLocale, canSelect, about, place, cursor, settings, asked, document, openSample, announcer, settingsChanges, rulePage, teaching };
  }, [checker, reader, writer, locale, onLocale, canSelect, about, place, cursor, settings, asked, document, openSample, announcer, settingsChanges, rulePage, teaching]);
  useEffect(() => checker.follow(), [checker]);
  useEffect(() => void writer?.look(), [writer]);
  return (
    <PaneContext value={context}>
      <FluentProvider theme={themeOf(scheme, locale)} lang={locale} style={{ ...whole, colorScheme: scheme }}>
        <Frame checker={checker} place={place} cursor={cursor} rulePage={rulePage} settingsTaken={settingsTaken} embedded={embedded} />
      </FluentProvider>
    </PaneContext>
  );
}

/** F8 goes to the next finding, Shift+F8 to the one before, wherever in the pane the keyboard is. */
function steer(event: KeyboardEvent, cursor: Cursor): void {
  if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  void cursor.step(event.shiftKey ? -1 : 1);
}

/** What every place has around it: the checks, the tabs, what goes on, and what was written. */
function Frame({ checker, place, cursor, rulePage, settingsTaken, embedded }: Pick<PaneProps, 'checker' | 'place' | 'cursor'> & Required<Pick<PaneProps, 'settingsTaken' | 'embedded'>> & { readonly rulePage: Store<string | null> }): ReactNode {
  const styles = useStyles();
  const current = useStore(place);
  const rule = useStore(rulePage);
  const { result: latest, changed, checking, failure } = usePaneState(checker);
  // A long list is drawn in short turns, between which the pane hears the person; a check that they asked for counts as running until it stands.
  const result = useDeferredValue(latest);
  const Main = embedded ? 'div' : 'main';
  const isBusy = checking !== null || (result !== latest && latest?.byItself !== true);
  const { outcome, steps } = useWriterState();
  return (
    <div className={styles.root} onKeyDown={(event) => { steer(event, cursor); }}>
      <header className={styles.header}>
        <Toolbar />
        <PlaceTabs places={shownPlaces} current={current} counts={result ? { findings: result.report.findings.length, tables: result.report.tables.length } : {}} onChoose={place.set} />
        {failure && <FailureBar failure={failure} />}
        {outcome && <outcomePart.Part />}
        {isBusy && <Progress />}
      </header>
      <Main className={styles.main}>
        <PlacePanel place="findings" current={current}>
          {result ? <findingsPart.Part result={result} changed={changed} /> : <Start />}
        </PlacePanel>
        <PlacePanel place="tables" current={current}><tablesPart.Part result={result} /></PlacePanel>
        {summaryParts.length > 0 && <PlacePanel place="summaries" current={current}><SummariesPlace result={result} /></PlacePanel>}
        <PlacePanel place="settings" current={current}><settingsPart.Part key={settingsTaken} result={result} /></PlacePanel>
      </Main>
      {steps.length > 0 && <historyPart.Part />}
      {rule !== null && <rulePagePart.Part id={rule} onClose={() => { rulePage.set(null); }} />}
      <LiveRegion checking={isBusy} />
    </div>
  );
}
