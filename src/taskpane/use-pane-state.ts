import { useSyncExternalStore } from 'react';
import type { Checker } from './state/checker';
import type { PaneState } from './state/pane-state';

/** The checker's state, followed. */
export function usePaneState(checker: Checker): PaneState {
  return useSyncExternalStore(checker.subscribe, checker.state);
}
