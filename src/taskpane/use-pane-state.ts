import { type RefObject, useCallback, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { keepPlace, type Place, takePlace } from './place';
import type { Checker } from './state/checker';
import type { PaneState } from './state/pane-state';

/** The checker's state; a list keeps its place when a new result comes. */
export function usePaneState(checker: Checker, list: RefObject<HTMLElement | null>): PaneState {
  const place = useRef<Place | null>(null);
  const subscribe = useCallback(
    (changed: () => void) => {
      let result = checker.state().result;
      return checker.subscribe(() => {
        // The page still shows the old result here: this is the moment to note the place.
        if (checker.state().result !== result && list.current) place.current = takePlace(list.current);
        result = checker.state().result;
        changed();
      });
    },
    [checker, list],
  );
  const state = useSyncExternalStore(subscribe, checker.state);
  useLayoutEffect(() => {
    if (place.current && list.current) keepPlace(list.current, place.current);
    place.current = null;
  }, [state.result, list]);
  return state;
}
