import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { createSettings, localStore } from '../../hosts/office/settings';
import type { SettingsStore } from '../../hosts/host';
import { isLocale, type LocaleId } from '../../locales/locale';
import { translator } from '../../locales/translate';
import { firstLocale } from '../../taskpane/language';
import { createStore } from '../../taskpane/state/store';
import type { Grid, Grids, History } from '../grid/grid';
import type { Styles, StyleSource, WorkbookLayout } from '../layout/layout';
import { asked } from '../open/ask';
import type { OpenRequest, WriteAnswer, WriteRequest } from '../open/messages';
import type { Opened } from '../open/opened';
import { Rearranged } from '../writing';
import { download } from './download';
import { createRecent } from './recent';
import { createSession, type SessionState } from './session';
import { Shell } from './shell';
import { keepSamples, sampleSources, samples } from './sources';
import { stepKeys } from './step-keys';
import { createTabs } from './tabs';
import './workbench.css';

/** Resolves once the page has been drawn. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}

/** Rounds of checks are kept among the settings, and are each workbook's own. */
const sharedKeys = ['language', 'settings', 'live-checking'];

/** Settings that tell when a pane changed what all panes share, and which language a person chose. */
function followed(settings: SettingsStore, onLocale: (locale: LocaleId) => void, onShared: () => void): SettingsStore {
  return {
    get: (key) => settings.get(key),
    set: (key, value) => {
      settings.set(key, value);
      if (key === 'language' && isLocale(value)) onLocale(value);
      if (sharedKeys.includes(key)) onShared();
    },
  };
}

function start(root: HTMLElement): void {
  const values = asked<OpenRequest, Opened>(() => new Worker(new URL('../open/values.worker.ts', import.meta.url)));
  const layout = asked<OpenRequest, WorkbookLayout>(() => new Worker(new URL('../open/layout.worker.ts', import.meta.url)));
  const styles = asked<StyleSource, Styles>(() => new Worker(new URL('../open/styles.worker.ts', import.meta.url)));
  const writer = asked<WriteRequest, WriteAnswer>(() => new Worker(new URL('../open/write.worker.ts', import.meta.url)));
  const locale = createStore<LocaleId>('zh-CN');
  const settings = followed(createSettings(localStore(), 'indicator-check.workbench.'), locale.set, () => { tabs.settingsChanged(); });
  locale.set(firstLocale(settings, navigator.language));
  const state = createStore<SessionState>({ step: { kind: 'grid', file: samples.bad }, troubles: [] });
  const history = createStore<History>({ undo: false, redo: false });
  const said = createStore<string | null>(null);
  const recent = createRecent(Date.now);
  let grids: Promise<Grids> | null = null;
  let [gridElement, paneElement]: (HTMLElement | null)[] = [null, null];
  const placed = (element: HTMLElement | null | undefined): HTMLElement => {
    if (!element) throw new Error('the page has no place for grid and pane');
    return element;
  };

  /** The grid is most of the page's weight: it is fetched after the pane stands. */
  const theGrids = (): Promise<Grids> => (grids ??= import(/* webpackChunkName: "grid" */ '../grid/univer-grids').then(({ univerGrids }) => {
    const made = univerGrids(placed(gridElement), locale.get());
    made.onHistory(history.set);
    return made;
  }));
  const newGrid = async (): Promise<Grid> => (await theGrids()).add();

  const session = createSession({ values, layout, styles, grid: newGrid, painted, tell: state.set });
  const tabs = createTabs({
    session, writer, settings, painted, sample: sampleSources.bad, displayLanguage: navigator.language, version: PROGRAM_VERSION,
    panePlace: () => placed(paneElement),
    onOpened: (source) => { if (source.own === true) void recent.add(source); },
  });

  /** Saves what is in the grid beside the file that was opened, never over it. */
  async function save(): Promise<boolean> {
    said.set(null);
    const tab = tabs.front();
    if (!tab) return false;
    const t = translator(locale.get());
    try {
      download(await tab.save(), tab.name);
      return true;
    } catch (error) {
      const reason = error instanceof Rearranged ? t('pane.error.rearranged') : t('pane.error.unexpected', { error: error instanceof Error ? error.name : '' });
      said.set(t('workbench.save-failed', { file: tab.name, reason }));
      return false;
    }
  }

  stepKeys(window, () => ({ element: paneElement ?? null, pane: tabs.front()?.pane ?? null }));
  const title = (): void => { document.title = translator(locale.get())('workbench.title'); };
  locale.subscribe(title);
  locale.subscribe(() => void grids?.then((each) => { each.setLocale(locale.get()); }));
  title();
  window.addEventListener('beforeunload', (event) => {
    if (tabs.state.get().tabs.some(({ changed }) => changed)) event.preventDefault();
  });
  flushSync(() => {
    createRoot(root).render(
      <Shell
        session={state} tabs={tabs} recent={recent} locale={locale} history={history} said={said}
        onUndo={() => void grids?.then((each) => { each.undo(); })} onRedo={() => void grids?.then((each) => { each.redo(); })}
        onSave={save} onDismiss={() => { said.set(null); session.dismiss(); }}
        gridPlace={(element) => { gridElement = element; }} panePlace={(element) => { paneElement = element; }}
      />,
    );
  });
  void tabs.started.then(keepSamples).then(() => { writer.start(); });
}

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
start(root);
