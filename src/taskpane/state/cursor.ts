import type { RangeRef } from '../../sheet/address';
import type { Checker } from './checker';

/** A finding that the keyboard can go to. */
export interface Stop {
  readonly key: string;
  readonly range: RangeRef;
}

/** Where a person is among the findings. */
export interface CursorState {
  /** The row that the keyboard is on; null before there is one. */
  readonly key: string | null;
  /** How often it was stepped on: a step brings the row into view, a click leaves the list where it is. */
  readonly steps: number;
}

/** The row that a person is on, and the way to the next and the last finding, from the pane and from the ribbon. */
export interface Cursor {
  readonly get: () => CursorState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly set: (key: string) => void;
  /** The findings in the order of the list; told by the list whenever it changes. */
  readonly follow: (stops: readonly Stop[]) => void;
  /** Goes to the next finding, or the one before, shows its cell, and starts over at the end. Without a result it checks first. */
  readonly step: (direction: 1 | -1) => Promise<void>;
}

/** Makes the cursor of a pane. */
export function createCursor(checker: Pick<Checker, 'check' | 'state' | 'select'>): Cursor {
  const listeners = new Set<() => void>();
  let state: CursorState = { key: null, steps: 0 };
  let stops: readonly Stop[] = [];
  /** A step that was asked for before there was a list. */
  let wanted: 1 | -1 | null = null;

  const set = (next: CursorState): void => {
    state = next;
    listeners.forEach((listener) => { listener(); });
  };

  /** Where the cursor is in the list; a finding that has gone leaves its place to the one after it. */
  let place = -1;

  function nextPlace(direction: 1 | -1): number {
    const at = stops.findIndex(({ key }) => key === state.key);
    if (at >= 0) return at + direction;
    if (place < 0) return direction > 0 ? 0 : stops.length - 1;
    return direction > 0 ? place : place - 1;
  }

  async function go(direction: 1 | -1): Promise<void> {
    if (stops.length === 0) return;
    place = (nextPlace(direction) + stops.length) % stops.length;
    const stop = stops[place];
    if (!stop) return;
    set({ key: stop.key, steps: state.steps + 1 });
    await checker.select(stop.range);
  }

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    set: (key) => {
      place = stops.findIndex((stop) => stop.key === key);
      set({ ...state, key });
    },
    follow: (next) => {
      stops = next;
      if (wanted === null || stops.length === 0) return;
      const direction = wanted;
      wanted = null;
      void go(direction);
    },
    step: async (direction) => {
      if (checker.state().result) return go(direction);
      wanted = direction;
      return checker.check('active-sheet');
    },
  };
}
