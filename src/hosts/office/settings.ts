import type { SettingsStore } from '../host';

/** What of the browser's storage is needed. */
export type KeyValueStore = Pick<Storage, 'getItem' | 'setItem'>;

/** The page's local storage, or null where the browser denies it. */
export function localStore(): KeyValueStore | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** The prefix that keeps one site's storage apart from another's where Excel frames the pane; older libraries give none. */
export function partitionPrefix(): string {
  const key: unknown = Office.context.partitionKey;
  return `${typeof key === 'string' ? key : ''}indicator-check.`;
}

/** Settings in a store under a prefix; where the store is denied or full they last as long as the pane. */
export function createSettings(store: KeyValueStore | null, prefix: string): SettingsStore {
  const unsaved = new Map<string, string>();
  return {
    get(key) {
      const kept = unsaved.get(key);
      if (kept !== undefined) return kept;
      try {
        return store?.getItem(prefix + key) ?? null;
      } catch {
        return null;
      }
    },
    set(key, value) {
      try {
        if (!store) throw new Error('no storage');
        store.setItem(prefix + key, value);
        unsaved.delete(key);
      } catch {
        unsaved.set(key, value);
      }
    },
  };
}
