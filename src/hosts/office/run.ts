import { withRetry, type Pauses } from './retry';

/** Runs a batch of Excel's, and answers its result or a typed error; a context is given only to go on with it. */
export type Runner = <T>(batch: (context: Excel.RequestContext) => Promise<T>, signal?: AbortSignal, context?: Excel.RequestContext) => Promise<T>;

/** A runner that tries again after each pause while Excel is busy or a cell is edited. */
export function createRunner(pauses: Pauses): Runner {
  return (batch, signal, context) => withRetry(() => (context ? Excel.run(context, batch) : Excel.run(batch)), pauses, signal);
}
