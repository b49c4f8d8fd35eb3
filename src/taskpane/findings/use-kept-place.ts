import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { usePane } from '../context';
import { keepPlace, type Place, takePlace } from '../place';
import type { Result } from '../state/pane-state';
import type { ListItem } from './list-items';

interface Options {
  readonly grid: RefObject<HTMLElement | null>;
  readonly scroller: () => HTMLElement | null;
  readonly items: readonly ListItem[];
  readonly result: Result;
  /** Where a row begins, in pixels from the top of what is scrolled. */
  readonly startOf: (index: number) => number | null;
}

/** A list keeps its place, and the keyboard its row, when a new result comes. */
export function useKeptPlace({ grid, scroller, items, result, startOf }: Options): void {
  const { checker, cursor } = usePane();
  const place = useRef<Place | null>(null);
  useEffect(() => {
    let known = checker.state().result;
    return checker.subscribe(() => {
      const next = checker.state().result;
      const element = scroller();
      // The page still shows the old result here: this is the moment to note the place.
      if (next !== known && element) place.current = takePlace(element);
      known = next;
    });
  }, [checker, scroller]);
  useLayoutEffect(() => {
    const element = scroller();
    const noted = place.current;
    place.current = null;
    if (!noted || !element) return;
    const index = new Map(items.map(({ key }, at) => [key, at]));
    keepPlace(element, noted, {
      startOf: (key) => {
        const at = index.get(key);
        return at === undefined ? null : startOf(at);
      },
      focus: (key) => {
        cursor.set(key);
        requestAnimationFrame(() => grid.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(key)}"]`)?.focus({ preventScroll: true }));
      },
    });
    // Only a new result puts the list back.
  }, [result]);
}
