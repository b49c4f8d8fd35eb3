import { createStore, del, entries, set } from 'idb-keyval';
import type { Journal, JournalEntry } from './journal';

const version = 1;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isPlan(value: unknown): boolean {
  return isRecord(value) && typeof value['name'] === 'string' && Array.isArray(value['expect']) && Array.isArray(value['edits']);
}

/** An entry as this version of the program wrote it; another version's plans cannot be carried out by this one. */
function isEntry(value: unknown): value is JournalEntry & { readonly version: number } {
  return isRecord(value) && value['version'] === version && typeof value['id'] === 'string' && typeof value['document'] === 'string'
    && typeof value['time'] === 'number' && isPlan(value['plan']) && isPlan(value['undo']);
}

/** A journal in the browser's database, under the host's partition. */
export function browserJournal(partition: string): Journal {
  const store = createStore(`${partition}journal`, 'writes');
  return {
    add: (entry) => set(entry.id, { ...entry, version }, store),
    remove: (id) => del(id, store),
    entries: async (document) => {
      const found = (await entries(store)).map(([, value]: [unknown, unknown]) => value).filter(isEntry);
      return found.filter((entry) => entry.document === document).sort((one, other) => one.time - other.time);
    },
  };
}
