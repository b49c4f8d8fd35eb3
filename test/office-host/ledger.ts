import { effectOf, type Effect } from './effects';

/** One operation that the add-in sent: "Worksheet.GetRange", "Range.load", "Range.set Values". */
export interface Operation {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly effect: Effect;
}

/** One batch and its answer. */
export interface Trip {
  /** Excel's own objects, or a service beside them (the ribbon, the pane's visibility). */
  readonly kind: 'excel' | 'service';
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly operations: readonly Operation[];
  /** The refusal's code, or the error's. */
  readonly error: string | null;
}

/** Whether a batch asked for a change of the workbook. */
export function isWriting({ operations }: Trip): boolean {
  return operations.some(({ effect }) => effect === 'write');
}

/** Book of everything that crossed the seam. */
export class Ledger {
  readonly trips: Trip[] = [];
  /** What was sent and is not modelled; a test asserts that it is empty. */
  readonly unmodelled: string[] = [];
  #pending: Operation[] = [];

  /** Notes one operation of the batch that runs now; its name says its effect where that is not given. */
  note(name: string, args: readonly unknown[] = [], effect: Effect = effectOf(name)): void {
    this.#pending.push({ name, args, effect });
  }

  /** Closes the batch. */
  close(trip: Omit<Trip, 'operations'>): void {
    this.trips.push({ ...trip, operations: this.#pending });
    this.#pending = [];
  }

  /** Batches of Excel's own objects. */
  get roundTrips(): number {
    return this.trips.filter((trip) => trip.kind === 'excel').length;
  }

  get requestBytes(): number {
    return this.trips.reduce((sum, trip) => sum + trip.requestBytes, 0);
  }

  get responseBytes(): number {
    return this.trips.reduce((sum, trip) => sum + trip.responseBytes, 0);
  }

  /** Bytes of the largest message that was answered: what Excel on the web would have had to take. */
  get largest(): { readonly request: number; readonly response: number } {
    return this.trips.reduce(({ request, response }, { requestBytes, responseBytes }) => ({ request: Math.max(request, requestBytes), response: Math.max(response, responseBytes) }), { request: 0, response: 0 });
  }

  get operations(): readonly Operation[] {
    return this.trips.flatMap((trip) => trip.operations);
  }

  /** Operations that a passive path must never send: writes, and what clears the undo list. */
  get disturbing(): readonly Operation[] {
    return this.operations.filter(({ effect }) => effect === 'write' || effect === 'clears-undo');
  }

  /** Forgets what was sent so far; what was not modelled stays listed. */
  reset(): void {
    this.trips.length = 0;
    this.#pending = [];
  }
}
