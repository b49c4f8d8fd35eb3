import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { WriteError } from '../write-error';

/** Text that waits in a file, so that it takes no memory. What cannot be written rejects with a `WriteError`. */
export interface Spool {
  readonly write: (text: string) => Promise<void>;
  /** All that was written, from its beginning. */
  readonly read: () => AsyncIterable<string>;
  readonly remove: () => Promise<void>;
}

/** A new, empty spool in the system's folder for such files. */
export async function newSpool(): Promise<Spool> {
  const failed = (cause: unknown): never => { throw new WriteError(path.join(tmpdir(), path.sep), cause); };
  const folder = await mkdtemp(path.join(tmpdir(), 'indicator-check-')).catch(failed);
  const file: FileHandle = await open(path.join(folder, 'spool'), 'w+').catch(failed);
  return {
    write: (text) => file.appendFile(text).catch(failed),
    async *read() {
      const stream = file.createReadStream({ start: 0, encoding: 'utf8', autoClose: false });
      for await (const piece of stream) yield String(piece);
    },
    remove: async () => {
      await file.close().catch(() => undefined);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
