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
import type { OpenRequest, WriteAnswer, WriteRequest } from '../open/messages';
import type { Opened } from '../open/opened';
import { fileWriting, Rearranged } from '../writing';
import { download } from './download';
import { createSession, type SessionState, type Source } from './session';
import { Shell } from './shell';
import { keepSamples, samples, sampleSource } from './sources';
import { stepKeys } from './step-keys';
import { createStore } from '../../taskpane/state/store';
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
  const writer = asked<WriteRequest, WriteAnswer>(() => new Worker(new URL('../open/write.worker.ts', import.meta.url)));
  const locale = createStore<LocaleId>('zh-CN');
  const settings = followed(createSettings(localStore(), 'indicator-check.workbench.'), (chosen) => { locale.set(chosen); });
  locale.set(firstLocale(settings, navigator.language));
  const state = createStore<SessionState>({ step: null, open: null, trouble: null });
  const history = createStore<History>({ undo: false, redo: false });
  /** Why the last copy was not saved. */
  const said = createStore<string | null>(null);
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

  let current: Promise<Book> | null = null;
  const replaced = new Set<(book: Book) => void>();
  const onReplaced = (listener: (book: Book) => void): (() => void) => {
    replaced.add(listener);
    return () => { replaced.delete(listener); };
  };

  /** Shows the file after a write, where the person was before. */
  async function reopen(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const old = await current;
    if (!old) return;
    const place = old.grid.selected();
    const book = await session.open({ name: old.file.name, bytes: () => Promise.resolve(bytes) });
    if (!book) return;
    current = Promise.resolve(book);
    replaced.forEach((listener) => { listener(book); });
    const { sheets } = await book.host.read('workbook');
    if (!place || !sheets.some(({ id, visibility }) => id === place.sheetId && visibility === 'visible')) return;
    const { row, column } = place.cell;
    book.grid.select({ sheetId: place.sheetId, rect: { top: row, left: column, bottom: row, right: column } });
  }

  const writing = fileWriting(() => current ?? Promise.reject(new Error('no workbook is open')), writer, reopen);

  /** Saves what is in the grid beside the file that was opened, never over it. */
  async function save(): Promise<void> {
    said.set(null);
    const book = await current;
    if (!book) return;
    const { name } = book.file;
    const t = translator(locale.get());
    try {
      download(await writing.save(), name);
    } catch (error) {
      const reason = error instanceof Rearranged ? t('pane.error.rearranged') : t('pane.error.unexpected', { error: error instanceof Error ? error.name : '' });
      said.set(t('workbench.save-failed', { file: name, reason }));
    }
  }

  function showPane(opening: Promise<Book>, name: string): void {
    if (!paneElement) throw new Error('the page has no place for the pane');
    pane?.unmount();
    replaced.clear();
    current = opening;
    const books = { current: () => current ?? opening, onReplaced };
    pane = mountPane(paneElement, { host: workbenchHost(books, settings, writing), displayLanguage: navigator.language, document: name, openSample: () => void open(sampleSource('bad')), version: PROGRAM_VERSION });
  }

  const first = painted().then(() => session.open(sampleSource('bad')));

  async function open(source: Source): Promise<void> {
    // Until the sample stands there would be nothing to go back to from a wrong file.
    await first;
    const book = await session.open(source);
    if (book) showPane(Promise.resolve(book), book.file.name);
  }

  stepKeys(window, () => ({ element: paneElement ?? null, pane }));
  locale.subscribe(title);
  locale.subscribe(() => void grid?.then((each) => { each.setLocale(locale.get()); }));
  title();
  flushSync(() => {
    createRoot(root).render(
      <Shell
        session={state} locale={locale} history={history} said={said}
        onUndo={() => void grid?.then((each) => { each.undo(); })} onRedo={() => void grid?.then((each) => { each.redo(); })}
        onSave={() => void save()}
        onOpen={(source) => void open(source)} onDismiss={() => { said.set(null); session.dismiss(); }}
        gridPlace={(element) => { gridElement = element; }} panePlace={(element) => { paneElement = element; }}
      />,
    );
  });
  void first.then(keepSamples).then(() => { writer.start(); });
  showPane(first.then((book) => {
    if (!book) throw new Error('no workbook is open');
    return book;
  }), samples.bad);
}

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
start(root);
