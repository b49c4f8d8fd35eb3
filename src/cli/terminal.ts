/** Where the command writes, and what it may assume of it. */
export interface Terminal {
  readonly out: (text: string) => void;
  /** Resolves when what was written has been taken: long results wait for a slow reader. */
  readonly drained?: () => Promise<void>;
  /** Resolves when all that was printed has left: with the system's error where it could not, else with null. */
  readonly printed?: () => Promise<unknown>;
  readonly err: (text: string) => void;
  readonly colours: boolean;
  readonly version: string;
  /** Standard input. */
  readonly input: NodeJS.ReadableStream;
  /** A terminal on which a bar of progress may be drawn. */
  readonly progress?: NodeJS.WriteStream;
  /** Stops a long run after what has been begun. */
  readonly signal?: AbortSignal;
  /** The module that worker threads load, and how many fit the machine; absent where all is done in one thread. */
  readonly threads?: { readonly file: string; readonly cores: number };
}
