/** Codes by which the host refuses a whole batch. */
export const refusals = { cellEdit: 5004, sessionLost: 5012, busy: 5102, requestTooLarge: 5103, responseTooLarge: 5104, noPermission: 7000 } as const;

export type Refusal = (typeof refusals)[keyof typeof refusals];

/** An answer that is no answer: a whole batch refused by number, or an error by name in its body. */
export type Fault = { readonly refusal: Refusal } | { readonly error: string };

/** Faults that wait for the next batches of Excel's objects. */
export class Faults {
  readonly #waiting: Fault[] = [];

  /** Refuses the next `times` batches. */
  refuse(refusal: Refusal, times = 1): void {
    this.#waiting.push(...Array.from({ length: times }, () => ({ refusal })));
  }

  /** Answers the next batch by an error of Excel's, such as "GeneralException"; nothing of it is done. */
  fail(error: string): void {
    this.#waiting.push({ error });
  }

  /** Takes the fault for the batch that has just arrived, if one waits. */
  take(): Fault | null {
    return this.#waiting.shift() ?? null;
  }

  clear(): void {
    this.#waiting.length = 0;
  }
}
