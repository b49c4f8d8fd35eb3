import { readFile, stat } from 'node:fs/promises';
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

/** Reads an input from the disk, but for one that is too large. It throws nothing. */
export async function readInput(input: Input, { fileBytes = defaultLimits.fileBytes }: Partial<FileLimits> = {}): Promise<ReadInput> {
  if ('problem' in input) return { failure: { code: input.problem, data: {} } };
  try {
    const { size } = await stat(input.path);
    if (size > fileBytes) return { failure: { code: 'too-large', data: { measure: 'file-bytes', actual: size, limit: fileBytes } } };
    return { bytes: await readFile(input.path), name: path.basename(input.path) };
  } catch (error) {
    return { failure: { code: problemOf(error), data: {} } };
  }
}

/** An error that nobody foresaw, as a failure of its file. */
export function unexpected(error: unknown): WorkFailure {
  return { code: 'unexpected', data: { error: error instanceof Error ? error.message : String(error) } };
}
