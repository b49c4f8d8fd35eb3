/** A file to open, as the page asks its workers. */
export interface OpenRequest {
  readonly number: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
}

/** What a worker answers to the request of that number. */
export type Answer<T> = { readonly number: number } & ({ readonly result: T } | { readonly error: string });
