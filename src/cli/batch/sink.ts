import { createWriteStream, type WriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** Where an output goes, piece by piece. */
export interface Sink {
  /** Resolves when the next piece may come, so that nothing piles up. */
  readonly write: (text: string) => Promise<void>;
  /** Answers whether all of it is where it belongs. */
  readonly close: () => Promise<boolean>;
}

/** A file that is there whole or not at all: written beside its place, and renamed at the end. Where that fails, the rest of the run goes on. */
export function fileSink(file: string): Sink {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  const stream = createWriteStream(beside, { flags: 'wx' });
  let failed = false;
  stream.on('error', () => { failed = true; });
  return {
    write: async (text) => {
      if (failed || stream.write(text)) return;
      await drained(stream);
    },
    close: async () => {
      if (!failed) await new Promise<void>((resolve) => { stream.once('error', () => { resolve(); }).end(() => { resolve(); }); });
      try {
        if (failed) throw new Error('not written');
        await rename(beside, file);
        return true;
      } catch {
        await rm(beside, { force: true }).catch(() => undefined);
        return false;
      }
    },
  };
}

function drained(stream: WriteStream): Promise<void> {
  return new Promise((resolve) => {
    const on = (): void => { stream.off('drain', on).off('error', on); resolve(); };
    stream.on('drain', on).on('error', on);
  });
}
