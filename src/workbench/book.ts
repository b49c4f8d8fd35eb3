import type { EditableHost } from '../hosts/file/editable-host';
import type { Change, Host, ReadingHost, SettingsStore, WritingHost } from '../hosts/host';
import type { WorkbookValues } from '../sheet/snapshot';
import type { Grid } from './grid/grid';
import type { WorkbookLayout } from './layout/layout';
import type { Sync } from './sync';

/** A workbook that is open: the host that holds it, the grid that shows it, and what keeps the two together. */
export interface Book {
  /** The file as it was opened, byte by byte. */
  readonly file: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };
  /** The workbook as it was when it was shown: what is not so any more was typed. */
  readonly opened: { readonly values: WorkbookValues; readonly layout: WorkbookLayout; readonly formats: ReadingHost['formats'] };
  readonly host: EditableHost;
  readonly grid: Grid;
  readonly sync: Sync;
}

/** The workbook that is open at the moment; another takes its place when the file was written to. */
export interface OpenBook {
  readonly current: () => Promise<Book>;
  /** Tells of each workbook that takes the place of another; the answer stops it. */
  readonly onReplaced: (listener: (book: Book) => void) => () => void;
}

/** Follows the edits of whichever book is open. */
async function watchBooks({ current, onReplaced }: OpenBook, listener: (change: Change) => void): Promise<() => Promise<void>> {
  let stop = (await current()).sync.watch(listener);
  const stopReplacing = onReplaced((book) => {
    stop();
    stop = book.sync.watch(listener);
  });
  return () => {
    stopReplacing();
    stop();
    return Promise.resolve();
  };
}

/**
 * The workbench as a host of the pane. The pane may stand before the workbook is open: what it asks for waits for it,
 * and rejects where it could not be opened. A write is whole or not at all, so that nothing has to be noted before it.
 */
export function workbenchHost(open: OpenBook, settings: SettingsStore, { apply, contents }: Pick<WritingHost, 'apply' | 'contents'>): Host {
  const { current } = open;
  return {
    read: async (scope, signal) => {
      const { host, sync } = await current();
      await sync.flush();
      return host.read(scope, signal);
    },
    formats: async (ranges, signal) => (await current()).host.formats(ranges, signal),
    apply,
    contents,
    select: async (range) => {
      (await current()).grid.select(range);
    },
    watch: (listener) => watchBooks(open, listener),
    settings,
    capabilities: { name: 'workbench', select: true, watch: true, renames: true, seesMerges: true, seesArrays: true, showPane: false },
  };
}
