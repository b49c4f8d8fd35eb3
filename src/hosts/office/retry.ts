import { toHostError, type HostError } from './errors';

/** Pauses in milliseconds before each further try. */
export type Pauses = readonly number[];

/** Short enough to be felt as waiting, long enough to finish typing a figure. */
export const defaultPauses: Pauses = [150, 400, 1000];

const passing = new Set(['cell-edit-mode', 'busy']);

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Whether the host is only busy for the moment. */
export function isPassing({ code }: HostError): boolean {
  return passing.has(code);
}

/** Runs an action again after each pause while it fails for a reason that passes. */
export async function withRetry<T>(action: () => Promise<T>, pauses: Pauses, signal?: AbortSignal, passes = isPassing): Promise<T> {
  signal?.throwIfAborted();
  try {
    return await action();
  } catch (thrown) {
    const error = toHostError(thrown);
    const [next, ...later] = pauses;
    if (next === undefined || !passes(error)) throw error;
    await pause(next);
    return withRetry(action, later, signal, passes);
  }
}
