import { openAnyFile } from '../hosts/file/open-any-file';
import type { Report } from '../rules/report';
import { runCheck } from '../run/run-check';
import type { Settings } from '../settings/resolve';
import type { Input } from './inputs';
import { readInput, unexpected, type WorkFailure } from './read-input';

/** One file checked, or not. */
export type Outcome =
  | { readonly path: string; readonly report: Report }
  | { readonly path: string; readonly failure: WorkFailure };

/** Checks one file. It throws nothing: what goes wrong with a file is its outcome, and the others go on. */
export async function checkFile(input: Input, { check, taught }: Settings): Promise<Outcome> {
  const read = await readInput(input);
  if ('failure' in read) return { path: input.path, failure: read.failure };
  try {
    const opened = openAnyFile(read.bytes, read.name);
    if (!opened.ok) return { path: input.path, failure: opened.failure };
    return { path: input.path, report: await runCheck(opened.host, { settings: check, taught }) };
  } catch (error) {
    return { path: input.path, failure: unexpected(error) };
  }
}
