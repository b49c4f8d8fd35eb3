import { editableHost } from '../../hosts/file/editable-host';
import type { FileFailure } from '../../hosts/file/failure';
import type { Book } from '../book';
import type { Grid } from '../grid/grid';
import type { WorkbookLayout } from '../layout/layout';
import type { Asked } from '../open/ask';
import { type Opened, unpacked } from '../open/opened';
import { syncGrid } from '../sync';

/** What is being done at the moment, for the person who waits. */
export type Step =
  | { readonly kind: 'reading'; readonly file: string }
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
  readonly values: Asked<Opened>;
  readonly layout: Asked<WorkbookLayout>;
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

const plain: WorkbookLayout = { sheets: [], styles: new Map() };

/** Starts without a workbook. */
export function createSession({ values, layout, grid, painted, tell }: Tools): Session {
  let state: SessionState = { step: null, open: null, trouble: null };
  let current: Book | null = null;
  let asked = 0;
  const set = (next: Partial<SessionState>): void => {
    state = { ...state, ...next };
    tell(state);
  };

  async function read({ name, bytes: load }: Source): Promise<readonly [Extract<Opened, { ok: true }>, Promise<WorkbookLayout>] | Trouble> {
    const bytes = await load().catch(() => null);
    if (!bytes) return { code: 'not-readable', data: {} };
    // A look that cannot be read is no reason to keep the workbook from a person.
    const look = layout.ask(bytes, name).catch(() => plain);
    const opened = await values.ask(bytes, name);
    return opened.ok ? [opened, look] : opened.failure;
  }

  async function show(file: string, { facts, sheets }: Extract<Opened, { ok: true }>, look: Promise<WorkbookLayout>, isLate: () => boolean): Promise<Book | null> {
    set({ step: { kind: 'looks', file } });
    const [view, looks] = await Promise.all([grid(), look]);
    if (isLate()) return null;
    const host = editableHost(facts, sheets.map(unpacked));
    const all = await host.read('workbook');
    set({ step: { kind: 'showing', file, rows: all.sheets.reduce((sum, sheet) => sum + sheet.values.length, 0) } });
    await painted();
    if (isLate()) return null;
    current?.sync.stop();
    view.show({ name: file, values: all, layout: looks, activeSheet: sheets.find(({ active }) => active)?.values.id ?? null });
    current = { host, grid: view, sync: syncGrid(view, host, all.sheets.some(({ uncalculated }) => uncalculated === true)) };
    set({ step: null, open: file });
    return current;
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
        if (!('code' in opened)) return await show(source.name, opened[0], opened[1], isLate);
        set({ step: null, trouble: { file: source.name, trouble: opened } });
      } catch (error) {
        if (!isLate()) set({ step: null, trouble: { file: source.name, trouble: { code: 'unexpected', data: { error: error instanceof Error ? error.message : String(error) } } } });
      }
      return null;
    },
    dismiss: () => { set({ trouble: null }); },
  };
}
