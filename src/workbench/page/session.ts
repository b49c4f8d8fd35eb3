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
}

/** What the page shows about its workbook. */
export interface SessionState {
  readonly step: Step | null;
  readonly open: string | null;
  readonly trouble: { readonly file: string; readonly trouble: Trouble } | null;
}

/** What opening needs of the page. */
export interface Tools {
  readonly values: Asked<OpenRequest, Opened>;
  readonly layout: Asked<OpenRequest, WorkbookLayout>;
  readonly styles: Asked<StyleSource, Styles>;
  readonly grid: () => Promise<Grid>;
  /** Lets the page draw what has been said before it is busy. */
  readonly painted: () => Promise<void>;
  readonly tell: (state: SessionState) => void;
}

/** Opens one workbook after another in the grid. */
export interface Session {
  /** The book once it is open; null where it could not be opened (the state says why) or another was asked for since. */
  readonly open: (source: Source) => Promise<Book | null>;
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
  let state: SessionState = { step: null, open: null, trouble: null };
  let current: Book | null = null;
  let asked = 0;
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
    const styles = current ? layout.then(stylesOf) : null;
    const opened = await values.ask({ bytes, name });
    return opened.ok ? { bytes, opened, layout, styles } : opened.failure;
  }

  /** Styles that come after the workbook is shown. */
  async function dress(book: Book, shown: ShownBook, styles: Promise<Styles | null>): Promise<void> {
    const read = await styles;
    if (current !== book) return;
    if (read) book.grid.dress(read);
    book.grid.fitRows(shown);
  }

  async function show(file: string, { bytes, opened: { facts, sheets }, layout: looks, styles }: Read, isLate: () => boolean): Promise<Book | null> {
    set({ step: current ? { kind: 'looks', file } : { kind: 'grid', file } });
    const [view, layout] = await Promise.all([grid(), looks]);
    if (isLate()) return null;
    const read = sheets.map(unpacked);
    const host = editableHost(facts, read);
    const all = await host.read('workbook');
    const asOpened = fileHost(facts, read);
    set({ step: { kind: 'showing', file, rows: all.sheets.reduce((sum, sheet) => sum + sheet.values.length, 0) } });
    const [early] = await Promise.all([Promise.race([styles, Promise.resolve(null)]), painted()]);
    if (isLate()) return null;
    current?.sync.stop();
    const shown: ShownBook = { name: file, values: all, layout, styles: early ?? layout.plain, activeSheet: sheets.find(({ active }) => active)?.values.id ?? null };
    view.show(shown);
    const book: Book = { file: { name: file, bytes }, opened: { values: all, layout, formats: (ranges, signal) => asOpened.formats(ranges, signal) }, host, grid: view, sync: syncGrid(view, host, all.sheets.some(({ uncalculated }) => uncalculated === true)) };
    current = book;
    set({ step: null, open: file });
    if (early) view.fitRows(shown);
    else void painted().then(() => dress(book, shown, styles ?? stylesOf(layout)));
    return book;
  }

  return {
    open: async (source) => {
      asked += 1;
      const number = asked;
      const isLate = (): boolean => number !== asked;
      set({ step: { kind: 'reading', file: source.name }, trouble: null });
      try {
        const opened = await read(source);
        if (isLate()) return null;
        if (!('code' in opened)) return await show(source.name, opened, isLate);
        set({ step: null, trouble: { file: source.name, trouble: opened } });
      } catch (error) {
        if (!isLate()) set({ step: null, trouble: { file: source.name, trouble: { code: 'unexpected', data: { error: error instanceof Error ? error.message : String(error) } } } });
      }
      return null;
    },
    dismiss: () => { set({ trouble: null }); },
  };
}
