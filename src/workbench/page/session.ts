import { editableHost } from '../../hosts/file/editable-host';
import type { FileFailure } from '../../hosts/file/failure';
import { fileHost } from '../../hosts/file/file-host';
import type { Book } from '../book';
import type { Grid, ShownBook } from '../grid/grid';
import type { Styles, StyleSource, WorkbookLayout } from '../layout/layout';
import type { Asked } from '../open/ask';
import type { OpenRequest } from '../open/messages';
import { type Opened, unpacked } from '../open/opened';
import { syncGrid } from '../sync';

/** What is being done at the moment, for the person who waits. */
export type Step =
  | { readonly kind: 'reading'; readonly file: string }
  | { readonly kind: 'grid'; readonly file: string }
  | { readonly kind: 'looks'; readonly file: string }
  | { readonly kind: 'showing'; readonly file: string; readonly rows: number };

/** Why a file is not open. */
export type Trouble = FileFailure | { readonly code: 'not-readable' | 'unexpected'; readonly data: { readonly error?: string } };

/** A file that a person chose, or a sample. */
export interface Source {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
  /** By which a page may read the file again another day; absent for samples, and where the browser gives none. */
  readonly handle?: FileSystemFileHandle;
  /** It lies on the person's machine, and is worth to be remembered by its name. */
  readonly own?: boolean;
}

/** What the page shows about its workbook. */
export interface SessionState {
  readonly step: Step | null;
  /** The files that were not opened since a person last asked for some. */
  readonly troubles: readonly { readonly file: string; readonly trouble: Trouble }[];
}

/** What opening needs of the page. */
export interface Tools {
  readonly values: Asked<OpenRequest, Opened>;
  readonly layout: Asked<OpenRequest, WorkbookLayout>;
  readonly styles: Asked<StyleSource, Styles>;
  /** A grid for one more workbook. */
  readonly grid: () => Promise<Grid>;
  /** Lets the page draw what has been said before it is busy. */
  readonly painted: () => Promise<void>;
  readonly tell: (state: SessionState) => void;
}

/** Opens workbooks, one at a time. */
export interface Session {
  /**
   * The book once it is open; null where it could not be opened, and the state says why. It takes the place of another
   * in that one's grid, or comes beside those that are open.
   */
  readonly open: (source: Source, instead?: Book) => Promise<Book | null>;
  /** Ends what keeps a book, which is not shown any more. */
  readonly close: (book: Book) => void;
  readonly dismiss: () => void;
}

interface Read {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly opened: Extract<Opened, { ok: true }>;
  readonly layout: Promise<WorkbookLayout>;
  /** The styles, where they are being read already; null in there where they cannot be read. */
  readonly styles: Promise<Styles | null> | null;
}

// A look that cannot be read is no reason to keep the workbook from a person.
const noLayout: WorkbookLayout = { sheets: [], plain: new Map(), source: null };

/** Starts without a workbook. */
export function createSession({ values, layout: layouts, styles: stylists, grid, painted, tell }: Tools): Session {
  let state: SessionState = { step: null, troubles: [] };
  /** The book that each grid shows. */
  const shownIn = new Map<Grid, Book>();
  let isWarm = false;
  let last: Promise<unknown> = Promise.resolve();
  const set = (next: Partial<SessionState>): void => {
    state = { ...state, ...next };
    tell(state);
  };
  const stylesOf = ({ source }: WorkbookLayout): Promise<Styles | null> => (source ? stylists.ask(source).catch(() => null) : Promise.resolve(null));

  async function read({ name, bytes: load }: Source): Promise<Read | Trouble> {
    const bytes = await load().catch(() => null);
    if (!bytes) return { code: 'not-readable', data: {} };
    const layout = layouts.ask({ bytes, name }).catch(() => noLayout);
    // The first workbook is shown before its styles: starting their reader would hold up the grid.
    const styles = isWarm ? layout.then(stylesOf) : null;
    const opened = await values.ask({ bytes, name });
    return opened.ok ? { bytes, opened, layout, styles } : opened.failure;
  }

  /** Styles that come after the workbook is shown. */
  async function dress(book: Book, shown: ShownBook, styles: Promise<Styles | null>): Promise<void> {
    const read = await styles;
    if (shownIn.get(book.grid) !== book) return;
    if (read) book.grid.dress(read);
    book.grid.fitRows(shown);
  }

  async function show(file: string, { bytes, opened: { facts, sheets }, layout: looks, styles }: Read, instead?: Book): Promise<Book> {
    set({ step: isWarm ? { kind: 'looks', file } : { kind: 'grid', file } });
    const [view, layout] = await Promise.all([instead?.grid ?? grid(), looks]);
    const read = sheets.map(unpacked);
    const host = editableHost(facts, read);
    const all = await host.read('workbook');
    const asOpened = fileHost(facts, read);
    set({ step: { kind: 'showing', file, rows: all.sheets.reduce((sum, sheet) => sum + sheet.values.length, 0) } });
    const [early] = await Promise.all([Promise.race([styles, Promise.resolve(null)]), painted()]);
    instead?.sync.stop();
    const shown: ShownBook = { name: file, values: all, layout, styles: early ?? layout.plain, activeSheet: sheets.find(({ active }) => active)?.values.id ?? null };
    view.show(shown);
    const book: Book = { file: { name: file, bytes }, opened: { values: all, layout, formats: (ranges, signal) => asOpened.formats(ranges, signal) }, host, grid: view, sync: syncGrid(view, host, all.sheets.some(({ uncalculated }) => uncalculated === true)) };
    shownIn.set(view, book);
    isWarm = true;
    set({ step: null });
    if (early) view.fitRows(shown);
    else void painted().then(() => dress(book, shown, styles ?? stylesOf(layout)));
    return book;
  }

  async function open(source: Source, instead?: Book): Promise<Book | null> {
    const { name: file } = source;
    const fail = (trouble: Trouble): null => {
      set({ step: null, troubles: [...state.troubles, { file, trouble }] });
      return null;
    };
    set({ step: { kind: 'reading', file } });
    try {
      const opened = await read(source);
      return 'code' in opened ? fail(opened) : await show(file, opened, instead);
    } catch (error) {
      return fail({ code: 'unexpected', data: { error: error instanceof Error ? error.message : String(error) } });
    }
  }

  return {
    open: (source, instead) => {
      const opening = last.then(() => open(source, instead));
      last = opening;
      return opening;
    },
    close: ({ grid: view, sync }) => {
      sync.stop();
      shownIn.delete(view);
      view.close();
    },
    dismiss: () => { set({ troubles: [] }); },
  };
}
