import { randomBytes } from 'node:crypto';
import { chmod, type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { WriteError } from './write-error';

/** A file that is there whole or not at all. What cannot be written rejects with a `WriteError`, and nothing of it is left. */
export interface WholeFile {
  readonly write: (piece: string | Uint8Array) => Promise<void>;
  /** Puts the file into its place. */
  readonly finish: () => Promise<void>;
  /** Gives up what was written. */
  readonly discard: () => Promise<void>;
}

/** Begins a file: its content waits beside its place under another name, short enough wherever the file's own is. A file that it replaces hands on its permissions. */
export async function beginWhole(file: string): Promise<WholeFile> {
  const beside = path.join(path.dirname(file), `.indicator-check-${randomBytes(6).toString('hex')}.tmp`);
  const failed = (cause: unknown): never => { throw new WriteError(file, cause); };
  const handle: FileHandle = await open(beside, 'wx').catch(failed);
  const discard = async (): Promise<void> => {
    await handle.close().catch(() => undefined);
    await rm(beside, { force: true }).catch(() => undefined);
  };
  const whole = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      await discard();
      failed(error);
    }
  };
  return {
    write: (piece) => whole(() => handle.appendFile(piece)),
    finish: () => whole(async () => {
      // Some disks say only now that they are full.
      await handle.sync();
      await handle.close();
      const before = await stat(file).catch(() => null);
      if (before) await chmod(beside, before.mode);
      await rename(beside, file);
    }),
    discard,
  };
}

/** Writes a file whole or not at all. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const whole = await beginWhole(file);
  await whole.write(bytes);
  await whole.finish();
}
