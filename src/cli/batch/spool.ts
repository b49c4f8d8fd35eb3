import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Text that waits in a file, so that it takes no memory. */
export interface Spool {
  readonly write: (text: string) => Promise<void>;
  /** All that was written, from its beginning. */
  readonly read: () => AsyncIterable<string>;
  readonly remove: () => Promise<void>;
}

/** A new, empty spool in the system's folder for such files. */
export async function newSpool(): Promise<Spool> {
  const folder = await mkdtemp(path.join(tmpdir(), 'indicator-check-'));
  const file = await open(path.join(folder, 'spool'), 'w+');
  return {
    write: async (text) => { await file.appendFile(text); },
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
