import type { Answer, Question } from './messages';

/** A worker that answers questions. */
export interface Asked<Q, A> {
  /** Rejects where the worker could not answer, or could not be started. */
  ask(question: Q): Promise<A>;
  /** Starts the worker before there is a question: its files are then here when the server has gone. */
  start(): void;
}

interface Waiting<A> {
  readonly resolve: (result: A) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Asks a worker with numbered questions, so that a later file may be asked for before an earlier one is done. The worker
 * is started by the first question.
 */
export function asked<Q, A>(start: () => Worker): Asked<Q, A> {
  const waiting = new Map<number, Waiting<A>>();
  let worker: Worker | null = null;
  let last = 0;

  function started(): Worker {
    const made = start();
    made.addEventListener('message', ({ data }: MessageEvent<Answer<A>>) => {
      const each = waiting.get(data.number);
      waiting.delete(data.number);
      if ('error' in data) each?.reject(new Error(data.error));
      else each?.resolve(data.result);
    });
    made.addEventListener('error', (event) => {
      for (const { reject } of waiting.values()) reject(new Error(event.message));
      waiting.clear();
    });
    return made;
  }

  return {
    start: () => { worker ??= started(); },
    ask: (question) => new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      const message: Question<Q> = { number: last, question };
      (worker ??= started()).postMessage(message);
    }),
  };
}
