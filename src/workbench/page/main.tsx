import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { createSettings, localStore } from '../../hosts/office/settings';
import type { SettingsStore } from '../../hosts/host';
import { isLocale, type LocaleId } from '../../locales/locale';
import { translator } from '../../locales/translate';
import { firstLocale } from '../../taskpane/language';
import { type MountedPane, mountPane } from '../../taskpane/mount';
import { type Book, workbenchHost } from '../book';
import type { Grid, History } from '../grid/grid';
import type { Styles, StyleSource, WorkbookLayout } from '../layout/layout';
import { asked } from '../open/ask';
import type { OpenRequest } from '../open/messages';
import type { Opened } from '../open/opened';
import { createSession, type SessionState, type Source } from './session';
import { Shell } from './shell';
import { keepSamples, sampleSource } from './sources';
import { createStore } from './use-store';
import './workbench.css';

/** Resolves once the page has been drawn. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}

/** Settings that tell which language a person chose in the pane, for the page around it to follow. */
function followed(settings: SettingsStore, onLocale: (locale: LocaleId) => void): SettingsStore {
  return {
    get: (key) => settings.get(key),
    set: (key, value) => {
      settings.set(key, value);
      if (key === 'language' && isLocale(value)) onLocale(value);
    },
  };
}

function start(root: HTMLElement): void {
  const values = asked<OpenRequest, Opened>(() => new Worker(new URL('../open/values.worker.ts', import.meta.url)));
  const layout = asked<OpenRequest, WorkbookLayout>(() => new Worker(new URL('../open/layout.worker.ts', import.meta.url)));
  const styles = asked<StyleSource, Styles>(() => new Worker(new URL('../open/styles.worker.ts', import.meta.url)));
  const locale = createStore<LocaleId>('zh-CN');
  const settings = followed(createSettings(localStore(), 'indicator-check.workbench.'), (chosen) => { locale.set(chosen); });
  locale.set(firstLocale(settings, navigator.language));
  const state = createStore<SessionState>({ step: null, open: null, trouble: null });
  const history = createStore<History>({ undo: false, redo: false });
  let pane: MountedPane | null = null;
  let grid: Promise<Grid> | null = null;
  let [gridElement, paneElement]: (HTMLElement | null)[] = [null, null];
  const title = (): void => { document.title = translator(locale.get())('workbench.title'); };

  /** The grid is most of the page's weight: it is fetched after the pane stands. */
  const theGrid = (): Promise<Grid> => (grid ??= import(/* webpackChunkName: "grid" */ '../grid/univer-grid').then(({ univerGrid }) => {
    if (!gridElement) throw new Error('the page has no place for the grid');
    const made = univerGrid(gridElement, locale.get());
    made.onHistory(history.set);
    return made;
  }));

  const session = createSession({ values, layout, styles, grid: theGrid, painted, tell: state.set });

  function showPane(opening: Promise<Book>): void {
    if (!paneElement) throw new Error('the page has no place for the pane');
    pane?.unmount();
    pane = mountPane(paneElement, { host: workbenchHost(opening, settings), displayLanguage: navigator.language, version: PROGRAM_VERSION });
  }

  const first = painted().then(() => session.open(sampleSource('bad')));

  async function open(source: Source): Promise<void> {
    // Until the sample stands there would be nothing to go back to from a wrong file.
    await first;
    const book = await session.open(source);
    if (book) showPane(Promise.resolve(book));
  }

  locale.subscribe(title);
  locale.subscribe(() => void grid?.then((each) => { each.setLocale(locale.get()); }));
  title();
  flushSync(() => {
    createRoot(root).render(
      <Shell
        session={state} locale={locale} history={history}
        onUndo={() => void grid?.then((each) => { each.undo(); })} onRedo={() => void grid?.then((each) => { each.redo(); })}
        onOpen={(source) => void open(source)} onDismiss={session.dismiss}
        gridPlace={(element) => { gridElement = element; }} panePlace={(element) => { paneElement = element; }}
      />,
    );
  });
  void first.then(keepSamples);
  showPane(first.then((book) => {
    if (!book) throw new Error('no workbook is open');
    return book;
  }));
}

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
start(root);
