/** Codes by which the host refuses a whole batch. */
export const refusals = { cellEdit: 5004, sessionLost: 5012, busy: 5102, requestTooLarge: 5103, responseTooLarge: 5104, noPermission: 7000 } as const;

export type Refusal = (typeof refusals)[keyof typeof refusals];

/** Refusals that wait for the next batches of Excel's objects. */
export class Faults {
  readonly #waiting: Refusal[] = [];

  /** Refuses the next `times` batches. */
  refuse(code: Refusal, times = 1): void {
    this.#waiting.push(...Array.from({ length: times }, () => code));
  }

  /** Takes the refusal of the batch that has just arrived, if one waits. */
  take(): Refusal | null {
    return this.#waiting.shift() ?? null;
  }

  clear(): void {
    this.#waiting.length = 0;
  }
}
