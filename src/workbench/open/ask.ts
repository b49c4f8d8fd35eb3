import type { Answer, OpenRequest } from './messages';

/** A worker that opens files. */
export interface Asked<T> {
  /** Rejects where the worker could not even say what is wrong with the file, or could not be started. */
  ask(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<T>;
}

interface Waiting<T> {
  readonly resolve: (result: T) => void;
  readonly reject: (error: Error) => void;
}

/** Asks a worker with numbered requests, so that a later file may be asked for before an earlier one is done. */
export function asked<T>(worker: Worker): Asked<T> {
  const waiting = new Map<number, Waiting<T>>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer<T>>) => {
    const each = waiting.get(data.number);
    waiting.delete(data.number);
    if ('error' in data) each?.reject(new Error(data.error));
    else each?.resolve(data.result);
  });
  worker.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message));
    waiting.clear();
  });
  return {
    ask: (bytes, name) => new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      const request: OpenRequest = { number: last, bytes, name };
      worker.postMessage(request);
    }),
  };
}
