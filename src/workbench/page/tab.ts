import { cellRect } from '../../sheet/address';
import { type MountedPane, mountPane } from '../../taskpane/mount';
import type { SettingsStore } from '../../hosts/host';
import { type Book, type OpenBook, workbenchHost } from '../book';
import type { Asked } from '../open/ask';
import type { WriteAnswer, WriteRequest } from '../open/messages';
import { typedPlan } from '../typed';
import { fileWriting } from '../writing';
import { createShelf, type Shelf } from './shelf';
import type { Session } from './session';

/** What a tab needs of the page. */
export interface TabTools {
  readonly session: Session;
  readonly writer: Asked<WriteRequest, WriteAnswer>;
  readonly settings: SettingsStore;
  readonly openSample: () => void;
  readonly displayLanguage: string;
  readonly version: string;
}

/** A workbook that is open, with a pane of its own: its findings, its filters and its steps to take back stay with it. */
export interface Tab {
  readonly name: string;
  readonly pane: MountedPane;
  /** The element that holds the pane while its tab is in front. */
  readonly shelf: Shelf;
  /** Brings the workbook into the grid, once it is open. */
  readonly toFront: () => void;
  /** Takes what is being typed as typed, before another workbook comes to the front. */
  readonly leave: () => Promise<void>;
  /** The file with all that was typed and written. */
  readonly save: () => Promise<Uint8Array<ArrayBuffer>>;
  /** Whether something was typed or written since the file was opened or last saved. */
  readonly isUnsaved: () => Promise<boolean>;
  /** The workbook; null where it could not be opened. */
  readonly book: () => Promise<Book | null>;
  readonly close: () => void;
}

/** Makes a tab of a workbook that is open, or about to be; `onChange` hears whether something may be unsaved. */
export function createTab(name: string, opening: Promise<Book>, tools: TabTools, onChange: (unsaved: boolean) => void): Tab {
  const { session, writer, settings, openSample, displayLanguage, version } = tools;
  let current = opening;
  let [changed, written, closed] = [false, false, false];
  let stopWatching = (): void => undefined;
  const replaced = new Set<(book: Book) => void>();
  const books: OpenBook = {
    current: () => current,
    onReplaced: (listener) => {
      replaced.add(listener);
      return () => { replaced.delete(listener); };
    },
  };
  const note = (now: boolean): void => {
    if (changed === now) return;
    changed = now;
    onChange(now);
  };

  function watch({ sync }: Book): void {
    stopWatching();
    stopWatching = sync.watch(({ kind }) => { if (kind !== 'selection') note(true); });
  }

  /** Shows the file after a write, where the person was before. */
  async function reopen(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const old = await current;
    const place = old.grid.selected();
    const book = await session.open({ name, bytes: () => Promise.resolve(bytes) }, old);
    if (!book) return;
    current = Promise.resolve(book);
    watch(book);
    written = true;
    note(true);
    replaced.forEach((listener) => { listener(book); });
    const { sheets } = await book.host.read('workbook');
    if (!place || !sheets.some(({ id, visibility }) => id === place.sheetId && visibility === 'visible')) return;
    book.grid.select({ sheetId: place.sheetId, rect: cellRect(place.cell) });
  }

  const writing = fileWriting(books.current, writer, reopen);
  const shelf = createShelf();
  opening.then(async (book) => {
    // Results that the file left out are calculated on opening, and are no change of the person's.
    if (book.opened.values.sheets.some(({ uncalculated }) => uncalculated === true)) await book.grid.calculated();
    if (!closed && (await current) === book) watch(book);
  }).catch(() => undefined);

  const pane = mountPane(shelf.element, { host: workbenchHost(books, settings, writing), displayLanguage, document: name, openSample, embedded: true, version });

  return {
    name,
    shelf,
    pane,
    toFront: () => void current.then(({ grid }) => { if (!closed && shelf.isOut()) grid.toFront(); }).catch(() => undefined),
    leave: () => current.then(({ grid }) => grid.endTyping()).catch(() => undefined),
    save: async () => {
      const bytes = await writing.save();
      written = false;
      note(false);
      return bytes;
    },
    isUnsaved: async () => {
      if (!changed) return false;
      const book = await current;
      await book.sync.flush();
      return written || book.sync.isRearranged() || (await typedPlan(book, '')) !== null;
    },
    book: () => current.catch(() => null),
    close: () => {
      closed = true;
      stopWatching();
      shelf.putAway();
      pane.unmount();
    },
  };
}
