import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { usePane } from '../context';
import { keepPlace, type Place, takePlace } from '../place';
import type { ListItem } from './list-items';

interface Options {
  readonly grid: RefObject<HTMLElement | null>;
  readonly scroller: () => HTMLElement | null;
  readonly items: readonly ListItem[];
  /** Where a row begins, in pixels from the top of what is scrolled. */
  readonly startOf: (index: number) => number | null;
}

/** A list keeps its place, and the keyboard its row, when a new result comes; and whenever its rows change after the answer was called. */
export function useKeptPlace({ grid, scroller }: Pick<Options, 'grid' | 'scroller'>): { readonly note: () => void; readonly place: RefObject<Place | null> } {
  const { checker } = usePane();
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
  const note = useCallback(() => {
    const element = scroller();
    if (element && grid.current) place.current = takePlace(element);
  }, [scroller, grid]);
  return { note, place };
}

/** Puts the list back to the place that was noted, once its rows have changed. */
export function useRestoredPlace(place: RefObject<Place | null>, { grid, scroller, items, startOf }: Options): void {
  const { cursor } = usePane();
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
    // Only other rows put the list back, and only where a place was noted before them.
  }, [items]);
}
