import { useSyncExternalStore } from 'react';
import { usePane } from './context';
import { noWrites, type WriterState } from './state/writer-state';

/** The state of writing; that of nothing written where the host cannot write. */
export function useWriterState(): WriterState {
  const { writer } = usePane();
  return useSyncExternalStore(writer?.subscribe ?? nothing, writer?.state ?? noState);
}

function nothing(): () => void {
  return () => undefined;
}

function noState(): WriterState {
  return noWrites;
}
