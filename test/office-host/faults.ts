import { ProtocolError } from './protocol/errors';

/** Codes by which the host refuses a whole batch. */
export const refusals = { cellEdit: 5004, sessionLost: 5012, busy: 5102, requestTooLarge: 5103, responseTooLarge: 5104, noPermission: 7000 } as const;

export type Refusal = (typeof refusals)[keyof typeof refusals];

/**
 * What goes wrong with a batch: refused as a whole by number; an error by name and nothing done; or an answer that
 * never comes, the batch carried out or not.
 */
export type Fault = { readonly refusal: Refusal } | { readonly error: string } | { readonly lost: 'before' | 'after' };

/** Faults that wait for the next batches of Excel's objects, or for a certain write. */
export class Faults {
  readonly #waiting: (Fault | null)[] = [];
  #always: Fault | null = null;
  #writes = 0;
  #failing: { readonly from: number; readonly to: number; readonly error: string } | null = null;

  /** Refuses the next `times` batches. */
  refuse(refusal: Refusal, times = 1): void {
    this.#waiting.push(...Array.from({ length: times }, () => ({ refusal })));
  }

  /** Answers the next batch by an error of Excel's, such as "GeneralException"; nothing of it is done. */
  fail(error: string): void {
    this.#waiting.push({ error });
  }

  /** Lets batches pass before the next fault. */
  pass(batches: number): void {
    this.#waiting.push(...Array.from({ length: batches }, () => null));
  }

  /** The next batch is never answered: it was lost on its way there, or its answer on its way back. */
  lose(when: 'before' | 'after'): void {
    this.#waiting.push({ lost: when });
  }

  /** After the faults that wait, every batch is refused. */
  endWith(refusal: Refusal): void {
    this.#always = { refusal };
  }

  /** Fails the n-th change of the workbook from now on, counted from 1, and as many after it as asked. */
  failWrite(nth: number, times = 1, error = 'GeneralException'): void {
    const from = this.#writes + nth;
    this.#failing = { from, to: from + times - 1, error };
  }

  /** Counts a change that is about to be made, and fails it where a test asked for it. */
  strike(): void {
    this.#writes += 1;
    const { from = Infinity, to = -Infinity, error = '' } = this.#failing ?? {};
    if (this.#writes >= from && this.#writes <= to) throw new ProtocolError(error, `Injected: ${error}`, 500);
  }

  /** Changes of the workbook that were asked for so far. */
  get writes(): number {
    return this.#writes;
  }

  /** Takes the fault for the batch that has just arrived, if one waits. */
  take(): Fault | null {
    return this.#waiting.length > 0 ? (this.#waiting.shift() ?? null) : this.#always;
  }

  clear(): void {
    this.#waiting.length = 0;
    this.#always = null;
    this.#failing = null;
  }
}
