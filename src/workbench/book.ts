import type { EditableHost } from '../hosts/file/editable-host';
import type { Host, SettingsStore } from '../hosts/host';
import type { Grid } from './grid/grid';
import type { Sync } from './sync';

/** A workbook that is open: the host that holds it, the grid that shows it, and what keeps the two together. */
export interface Book {
  /** The file as it was opened, byte by byte. */
  readonly file: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };
  readonly host: EditableHost;
  readonly grid: Grid;
  readonly sync: Sync;
}

/**
 * The workbench as a host of the pane. The pane may stand before the workbook is open: what it asks for waits for it,
 * and rejects where it could not be opened.
 */
export function workbenchHost(opening: Promise<Book>, settings: SettingsStore): Host {
  return {
    read: async (scope, signal) => {
      const { host, sync } = await opening;
      await sync.flush();
      return host.read(scope, signal);
    },
    formats: async (ranges, signal) => (await opening).host.formats(ranges, signal),
    select: async (range) => {
      (await opening).grid.select(range);
    },
    watch: async (listener) => {
      const stop = (await opening).sync.watch(listener);
      return () => {
        stop();
        return Promise.resolve();
      };
    },
    settings,
    capabilities: { name: 'workbench', select: true, watch: true, showPane: false },
  };
}
