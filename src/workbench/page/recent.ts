import { createStore as createDatabase, del, get, update } from 'idb-keyval';
import { createStore, type Store } from '../../taskpane/state/store';
import type { Source } from './session';

/** A workbook that was opened here before. */
export interface RecentFile {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Null where the browser gives a page no way back to a file: then the person chooses it again. */
  readonly handle: FileSystemFileHandle | null;
}

/** The workbooks that were opened last, kept by this browser on this machine. */
export interface Recent {
  readonly files: Pick<Store<readonly RecentFile[]>, 'get' | 'subscribe'>;
  readonly add: (source: Source) => Promise<void>;
  readonly clear: () => Promise<void>;
}

const mostFiles = 8;
const key = 'files';

function isRecentFile(value: unknown): value is RecentFile {
  if (typeof value !== 'object' || value === null || !('name' in value && 'time' in value && 'handle' in value)) return false;
  return typeof value.name === 'string' && typeof value.time === 'number' && (value.handle === null || value.handle instanceof FileSystemFileHandle);
}

function recentFiles(value: unknown): readonly RecentFile[] {
  return Array.isArray(value) ? value.filter(isRecentFile) : [];
}

async function isSame(one: RecentFile, other: RecentFile): Promise<boolean> {
  if (one.handle && other.handle) return one.handle.isSameEntry(other.handle).catch(() => false);
  return one.name === other.name && !one.handle && !other.handle;
}

async function without(files: readonly RecentFile[], file: RecentFile): Promise<RecentFile[]> {
  const same = await Promise.all(files.map((each) => isSame(each, file)));
  return files.filter((_, at) => same[at] !== true);
}

/** The list of this browser. Where it keeps nothing, the list lasts as long as the page. */
export function createRecent(now: () => number): Recent {
  const files = createStore<readonly RecentFile[]>([]);
  const database = createDatabase('indicator-check.workbench', 'recent');
  get<unknown>(key, database).then((kept) => { files.set(recentFiles(kept)); }).catch(() => undefined);
  return {
    files,
    add: async ({ name, handle = null }) => {
      const file: RecentFile = { name, time: now(), handle };
      files.set([file, ...(await without(files.get(), file))].slice(0, mostFiles));
      await update<unknown>(key, () => files.get(), database).catch(() => undefined);
    },
    clear: async () => {
      files.set([]);
      await del(key, database).catch(() => undefined);
    },
  };
}
