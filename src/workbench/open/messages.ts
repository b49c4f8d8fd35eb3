import type { ContentGrid } from '../../hosts/host';
import type { RangeRef } from '../../sheet/address';
import type { Applied, Plan } from '../../sheet/edit';

/** A question that the page asks one of its workers. */
export interface Question<Q> {
  readonly number: number;
  readonly question: Q;
}

/** What a worker answers to the question of that number. */
export type Answer<A> = { readonly number: number } & ({ readonly result: A } | { readonly error: string });

/** A file, and the plans to carry out on it, one after the other. */
export interface WriteRequest extends OpenRequest {
  readonly plans: readonly Plan[];
  /** What to read when they are carried out. */
  readonly read?: readonly RangeRef[];
}

/** What became of the last plan that was begun, and the file as it is then. */
export interface WriteAnswer {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly applied: Applied;
  readonly contents: readonly ContentGrid[];
}

/** A file to open. */
export interface OpenRequest {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
}
