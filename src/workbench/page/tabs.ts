import { createStore, type Store } from '../../taskpane/state/store';
import type { Book } from '../book';
import type { Session, Source } from './session';
import { createTab, type Tab, type TabTools } from './tab';

/** A tab as the page shows it. */
export interface ShownTab {
  readonly id: number;
  readonly name: string;
  /** Something may have been typed or written since it was opened or saved. */
  readonly changed: boolean;
}

/** The open workbooks. */
export interface TabsState {
  readonly tabs: readonly ShownTab[];
  /** The one in front; null where none is open. */
  readonly front: number | null;
}

/** Workbooks side by side, one of them in front. */
export interface Tabs {
  readonly state: Store<TabsState>;
  readonly front: () => Tab | null;
  /** Opens workbooks one after the other, each in a tab of its own; the last comes to the front. */
  readonly open: (sources: readonly Source[]) => Promise<void>;
  readonly toFront: (id: number) => Promise<void>;
  /** Closes a tab, unless it has something unsaved and nobody has said that it may go; answers whether it is closed. */
  readonly close: (id: number, unsaved: 'keep' | 'discard') => Promise<boolean>;
  /** Another pane of the page has changed settings. */
  readonly settingsChanged: () => void;
  /** Resolves once the sample stands, or could not be opened. */
  readonly started: Promise<void>;
}

/** What tabs need of the page. */
export interface TabsTools extends Omit<TabTools, 'openSample'> {
  readonly session: Session;
  readonly panePlace: () => HTMLElement;
  readonly sample: Source;
  /** Lets the page draw before it is busy. */
  readonly painted: () => Promise<void>;
  /** A workbook was opened. */
  readonly onOpened: (source: Source) => void;
}

interface Open {
  readonly tab: Tab;
  readonly isSample: boolean;
  /** Settings were changed while another tab was in front. */
  stale: boolean;
}

/** Starts with the sample, which makes room for the first workbook of the person's own where they left it as it was. */
export function createTabs(tools: TabsTools): Tabs {
  const { session, sample, panePlace, painted, onOpened } = tools;
  const state = createStore<TabsState>({ tabs: [], front: null });
  const open = new Map<number, Open>();
  let last = 0;
  const frontTab = (): Open | null => open.get(state.get().front ?? -1) ?? null;

  async function toFront(id: number): Promise<void> {
    const next = open.get(id);
    if (!next || state.get().front === id) return;
    await frontTab()?.tab.leave();
    if (!open.has(id)) return;
    frontTab()?.tab.shelf.putAway();
    next.tab.shelf.bringOut(panePlace());
    state.set({ ...state.get(), front: id });
    next.tab.toFront();
    if (next.stale) next.tab.pane.takeUpSettings();
    next.stale = false;
  }

  async function add({ name }: Source, book: Promise<Book | null>, isSample: boolean): Promise<number> {
    last += 1;
    const id = last;
    const opening = book.then((opened) => opened ?? Promise.reject(new Error('no workbook is open')));
    const tab = createTab(name, opening, { ...tools, openSample: () => void openAll([sample]) }, (changed) => {
      state.set({ ...state.get(), tabs: state.get().tabs.map((each) => (each.id === id ? { ...each, changed } : each)) });
    });
    open.set(id, { tab, isSample, stale: false });
    state.set({ ...state.get(), tabs: [...state.get().tabs, { id, name, changed: false }] });
    await toFront(id);
    return id;
  }

  /** Whether a tab is the sample that the page began with, not looked into by anybody. */
  function isUntouched({ tab, isSample }: Open, changed: boolean): boolean {
    return isSample && !changed && tab.pane.checker.state().result === null;
  }

  async function openOne(source: Source): Promise<void> {
    const known = state.get().tabs.find(({ id, changed }) => source === sample && !changed && open.get(id)?.isSample);
    if (known) return toFront(known.id);
    const before = state.get().tabs;
    const book = await session.open(source);
    if (!book) return;
    await add(source, Promise.resolve(book), source === sample);
    onOpened(source);
    for (const { id, changed } of before) {
      const each = open.get(id);
      if (each && isUntouched(each, changed)) await close(id, 'discard');
    }
  }

  async function openAll(sources: readonly Source[]): Promise<void> {
    session.dismiss();
    // Until the sample stands there would be nothing to go back to from a wrong file.
    await first;
    for (const source of sources) await openOne(source);
  }

  async function close(id: number, unsaved: 'keep' | 'discard'): Promise<boolean> {
    const each = open.get(id);
    if (!each) return true;
    if (unsaved === 'keep' && (await each.tab.isUnsaved())) return false;
    const { tabs, front } = state.get();
    const at = tabs.findIndex((tab) => tab.id === id);
    const neighbour = tabs[at + 1] ?? tabs[at - 1] ?? null;
    if (front === id && neighbour) await toFront(neighbour.id);
    open.delete(id);
    state.set({ tabs: state.get().tabs.filter((tab) => tab.id !== id), front: neighbour ? state.get().front : null });
    each.tab.close();
    const book = await each.tab.book();
    if (book) session.close(book);
    return true;
  }

  const starting = painted().then(() => session.open(sample));
  const first = add(sample, starting, true).then(async (id) => {
    if (!(await starting)) await close(id, 'discard');
  });

  return {
    state,
    front: () => frontTab()?.tab ?? null,
    open: openAll,
    toFront,
    close,
    started: first,
    settingsChanged: () => {
      for (const [id, each] of open) if (id !== state.get().front) each.stale = true;
    },
  };
}
