import type { Change, Host } from '../../src/hosts/host';
import type { RangeRef } from '../../src/sheet/address';
import type { WorkbookValues } from '../../src/sheet/snapshot';

/** A host around plain values: what a test does by hand in place of a person, and what the pane has asked of it. */
export interface PlainHost {
  readonly host: Host;
  readonly selected: readonly RangeRef[];
  /** What the workbook holds from now on. */
  readonly hold: (workbook: WorkbookValues) => void;
  /** Something that happens in the workbook; nobody hears of it unless somebody watches. */
  readonly happens: (change: Change) => void;
  readonly watchers: () => number;
  /** The next selections fail with this error. */
  readonly refuseSelecting: (error: Error | null) => void;
  readonly kept: ReadonlyMap<string, string>;
}

/** Makes a host around values; in the scope of the active sheet it reads the first one. */
export function plainHost(first: WorkbookValues, capabilities: Partial<Host['capabilities']> = {}): PlainHost {
  let workbook = first;
  let refusal: Error | null = null;
  const selected: RangeRef[] = [];
  const listeners = new Set<(change: Change) => void>();
  const kept = new Map<string, string>();
  const host: Host = {
    read: (scope) => Promise.resolve(scope === 'workbook' ? workbook : { ...workbook, sheets: workbook.sheets.slice(0, 1) }),
    formats: (ranges) => Promise.resolve(ranges.map(() => [])),
    select: (range) => {
      if (refusal) return Promise.reject(refusal);
      selected.push(range);
      return Promise.resolve();
    },
    watch: (listener) => {
      listeners.add(listener);
      return Promise.resolve(() => {
        listeners.delete(listener);
        return Promise.resolve();
      });
    },
    contents: (ranges) => Promise.resolve(ranges.map(() => [])),
    apply: () => Promise.reject(new Error('values cannot be written to')),
    settings: { get: (key) => kept.get(key) ?? null, set: (key, value) => kept.set(key, value) },
    capabilities: { name: 'values', select: true, watch: true, renames: true, seesMerges: true, seesArrays: true, showPane: true, ...capabilities },
  };
  return {
    host,
    selected,
    kept,
    hold: (next) => { workbook = next; },
    happens: (change) => { listeners.forEach((listener) => { listener(change); }); },
    watchers: () => listeners.size,
    refuseSelecting: (error) => { refusal = error; },
  };
}
