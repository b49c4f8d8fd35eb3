import type { Change, Host, ReadingHost, Scope } from '../../hosts/host';
import type { Report } from '../../rules/report';
import type { CheckStep } from '../../run/step';
import { cellRect, type RangeRef } from '../../sheet/address';
import { createLive, type Pass } from './live';
import { notingSheets } from './noting';
import { emptyState, type PaneState } from './pane-state';
import { problemOf } from './problem';
import { createStore, type Store } from './store';

/** The check itself, as `run` offers it. */
export type RunCheck = (host: ReadingHost, options: { readonly scope: Scope; readonly signal: AbortSignal; readonly tell?: (step: CheckStep) => void }) => Promise<Report>;

/** What the pane and the ribbon do with a workbook. It outlives the pane's view; nothing here writes to the workbook. */
export interface Checker {
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /** What the check that a person asked for is at; null before it says so. It changes often, and is no part of the state. */
  readonly step: Pick<Store<CheckStep | null>, 'get' | 'subscribe'>;
  /** Checks, and calls off a check that still runs. It never rejects: what goes wrong is in the state. */
  readonly check: (scope: Scope) => Promise<void>;
  readonly cancel: () => void;
  /** Whether edits are followed by a check of their own. */
  readonly setLive: (live: boolean) => void;
  /** What a check depends on beside the workbook has changed: the result is brought up to date. */
  readonly refresh: () => void;
  /** Shows a range in the workbook. */
  readonly select: (range: RangeRef) => Promise<void>;
  readonly dismiss: () => void;
  /** Follows the workbook; the answer stops it. */
  readonly follow: () => () => void;
}

/** A step of the same kind is told again after so many milliseconds: nobody reads faster, and each is drawn. */
const betweenSteps = 100;

/** Makes the checker of a workbook. The check's own code comes by a function, so that it may be loaded when it is needed. */
export function createChecker(host: Host, loadRunCheck: () => Promise<RunCheck>): Checker {
  const listeners = new Set<() => void>();
  let state = emptyState;
  let running = new AbortController();
  const step = createStore<CheckStep | null>(null);
  let toldAt = 0;
  /** Whether the result was out of date when the check that runs began: so it is again where that check comes to nothing. */
  let wasChanged = false;

  const set = (next: Partial<PaneState>): void => {
    state = { ...state, ...next };
    listeners.forEach((listener) => {
      listener();
    });
  };

  const tell = (next: CheckStep): void => {
    const now = performance.now();
    if (next.kind === step.get()?.kind && now - toldAt < betweenSteps) return;
    toldAt = now;
    step.set(next);
  };

  const fail = (error: unknown, retry: () => void): void => {
    set({ failure: { problem: problemOf(error), retry } });
  };

  const check = async (scope: Scope): Promise<void> => {
    running.abort();
    const { signal } = (running = new AbortController());
    wasChanged = state.changed || (state.checking !== null && wasChanged);
    // Reset at the start: what changes while the check runs may have been read before it changed.
    step.set(null);
    set({ checking: scope, failure: null, changed: false });
    const noting = notingSheets(host);
    try {
      const runCheck = await loadRunCheck();
      signal.throwIfAborted();
      const report = await runCheck(noting.host, { scope, signal, tell });
      if (!signal.aborted) set({ checking: null, result: { report, scope, sheets: noting.sheets() } });
    } catch (error) {
      if (signal.aborted) return;
      set({ checking: null, changed: wasChanged || state.changed });
      fail(error, () => void check(scope));
    }
  };

  /** A check that an edit asked for: it is not spoken of while it runs, and where it fails the pane only says that something changed. */
  const recheck = async (): Promise<Pass> => {
    const { result, checking, failure } = state;
    if (checking) return 'later';
    if (!result || !state.live) return 'done';
    // What went wrong waits for the person; the result is out of date meanwhile.
    if (failure) {
      set({ changed: true });
      return 'done';
    }
    const { signal } = (running = new AbortController());
    const noting = notingSheets(host);
    try {
      const runCheck = await loadRunCheck();
      const report = await runCheck(noting.host, { scope: result.scope, signal });
      if (!signal.aborted) set({ changed: false, result: { report, scope: result.scope, sheets: noting.sheets(), byItself: true } });
      return 'done';
    } catch (error) {
      if (signal.aborted) return 'done';
      set({ changed: true });
      const { code } = problemOf(error);
      return code === 'cell-edit-mode' || code === 'busy' ? 'later' : 'failed';
    }
  };
  const live = createLive({ pass: recheck, now: () => performance.now() });

  const select = async (range: RangeRef): Promise<void> => {
    try {
      await host.select(range);
      set({ failure: null, selected: { sheetId: range.sheetId, cell: { row: range.rect.top, column: range.rect.left } }, selectedRange: range });
    } catch (error) {
      const gone = problemOf(error).code === 'sheet-gone';
      fail(error, () => void (gone ? check(state.result?.scope ?? 'workbook') : select(range)));
    }
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    step,
    check,
    cancel: () => {
      running.abort();
      set({ checking: null, changed: wasChanged || state.changed });
    },
    setLive: (on) => {
      if (!on) live.stop();
      set({ live: on });
      if (on && state.changed) live.touch();
    },
    refresh: () => {
      if (state.live) live.touch();
      else if (state.result) set({ changed: true });
    },
    select,
    dismiss: () => {
      set({ failure: null });
    },
    follow: () => following(host, (change) => {
      if (change.kind === 'selection') set({ selected: change.cell, selectedRange: { sheetId: change.cell.sheetId, rect: change.rect ?? cellRect(change.cell.cell) } });
      else if (concerns(change, state)) {
        if (state.live) live.touch();
        else if (!state.changed) set({ changed: true });
      }
    }),
  };
}

/** Whether a change touches what was checked, or what is being checked. */
function concerns(change: Exclude<Change, { kind: 'selection' }>, { result, checking }: PaneState): boolean {
  if (!result && !checking) return false;
  if (change.kind === 'sheets') return result?.scope === 'workbook';
  return checking !== null || result?.sheets.some(({ id }) => id === change.sheetId) === true;
}

/** Watching is a convenience: where it cannot be had, the pane works without it. */
function following(host: Host, listener: (change: Change) => void): () => void {
  if (!host.capabilities.watch) return () => undefined;
  let stopped = false;
  const watching = host.watch((change) => {
    if (!stopped) listener(change);
  });
  watching.catch(() => undefined);
  return () => {
    stopped = true;
    watching.then((stop) => stop()).catch(() => undefined);
  };
}
