import { open, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FileFailure } from '../hosts/file/failure';
import { defaultLimits, type FileLimits } from '../hosts/file/limits';
import { type Input, type InputProblem, problemOf } from './inputs';

/** Why a file could not be read or worked on. */
export type WorkFailure =
  | FileFailure
  | { readonly code: InputProblem; readonly data: Readonly<Record<string, never>> }
  | { readonly code: 'too-large'; readonly data: { readonly measure: 'file-bytes'; readonly actual: number; readonly limit: number } }
  | { readonly code: 'too-slow'; readonly data: { readonly limit: number } }
  | { readonly code: 'too-much-memory'; readonly data: Readonly<Record<string, never>> }
  | { readonly code: 'unexpected'; readonly data: { readonly error: string } };

/** The bytes of an input with the name to show, or why there are none. */
export type ReadInput = { readonly bytes: Uint8Array; readonly name: string } | { readonly failure: WorkFailure };

const pieceLength = 65_536;

/** Reads an input from the disk, but for one that is too large. It throws nothing. */
export async function readInput(input: Input, { fileBytes = defaultLimits.fileBytes }: Partial<FileLimits> = {}): Promise<ReadInput> {
  if ('problem' in input) return { failure: { code: input.problem, data: {} } };
  try {
    const found = await stat(input.path);
    if (found.size > fileBytes) return tooLarge(found.size, fileBytes);
    const name = path.basename(input.path);
    if (found.isFile()) return { bytes: await readFile(input.path), name };
    // A pipe that was named is read, as a shell makes one of `<(…)`; a device may never end.
    if (!found.isFIFO()) return { failure: { code: 'not-a-file', data: {} } };
    const bytes = await readPipe(input.path, fileBytes);
    return bytes ? { bytes, name } : tooLarge(fileBytes + 1, fileBytes);
  } catch (error) {
    return { failure: { code: problemOf(error), data: {} } };
  }
}

function tooLarge(actual: number, limit: number): ReadInput {
  return { failure: { code: 'too-large', data: { measure: 'file-bytes', actual, limit } } };
}

/** What comes out of a pipe; null where that is more than the limit. */
async function readPipe(file: string, limit: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const handle = await open(file);
  try {
    while (length <= limit) {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(pieceLength));
      if (bytesRead === 0) return Buffer.concat(pieces);
      length += bytesRead;
      pieces.push(buffer.subarray(0, bytesRead));
    }
    return null;
  } finally {
    await handle.close();
  }
}

/** An error that nobody foresaw, as a failure of its file. */
export function unexpected(error: unknown): WorkFailure {
  return { code: 'unexpected', data: { error: error instanceof Error ? error.message : String(error) } };
}
