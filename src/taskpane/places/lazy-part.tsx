import { type ComponentType, type ReactNode, useCallback, useEffect, useState } from 'react';
import { usePane } from '../context';
import { type Problem, problemOf } from '../state/problem';
import { PartFailure } from './part-failure';

/** A part of the pane whose program is a file of its own, fetched when it is first shown or asked for beforehand. */
export interface LazyPart<Props extends object> {
  readonly Part: ComponentType<Props>;
  /** Fetches it before it is needed; where that fails, showing it tries again. */
  readonly preload: () => void;
}

/** Makes a lazy part. Until it is there nothing is shown: it comes in less time than anything would take to read. */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let loading: Promise<ComponentType<Props>> | null = null;
  let loaded: ComponentType<Props> | null = null;

  const fetched = (): Promise<ComponentType<Props>> => {
    loading ??= load().then((part) => (loaded = part), (error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };

  function Part(props: Props): ReactNode {
    const [Loaded, setLoaded] = useState<ComponentType<Props> | null>(() => loaded);
    const [problem, setProblem] = useState<Problem | null>(null);
    const { about } = usePane();
    const start = useCallback(() => {
      fetched().then((part) => { setLoaded(() => part); setProblem(null); }, (error: unknown) => { setProblem(problemOf(error)); });
    }, []);
    useEffect(() => {
      if (!Loaded) start();
    }, [Loaded, start]);
    if (Loaded) return <Loaded {...props} />;
    return problem && <PartFailure problem={problem} about={about} onRetry={start} />;
  }

  return { Part, preload: () => { fetched().catch(() => undefined); } };
}
