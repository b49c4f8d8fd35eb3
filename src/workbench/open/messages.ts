/** A question that the page asks one of its workers. */
export interface Question<Q> {
  readonly number: number;
  readonly question: Q;
}

/** What a worker answers to the question of that number. */
export type Answer<A> = { readonly number: number } & ({ readonly result: A } | { readonly error: string });

/** A file to open. */
export interface OpenRequest {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
}
