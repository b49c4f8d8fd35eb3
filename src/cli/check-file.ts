import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FileFailure } from '../hosts/file/failure';
import { openWorkbookFile } from '../hosts/file/open-workbook-file';
import type { Report } from '../rules/report';
import type { CheckSettings } from '../rules/rule';
import { runCheck } from '../run/run-check';
import { type Input, type InputProblem, problemOf } from './inputs';

/** Why a file could not be checked. */
export type CheckFailure =
  | FileFailure
  | { readonly code: InputProblem; readonly data: Readonly<Record<string, never>> }
  | { readonly code: 'unexpected'; readonly data: { readonly error: string } };

/** One file checked, or not. */
export type Outcome =
  | { readonly path: string; readonly report: Report }
  | { readonly path: string; readonly failure: CheckFailure };

/** Checks one file. It throws nothing: what goes wrong with a file is its outcome, and the others go on. */
export async function checkFile(input: Input, settings: CheckSettings): Promise<Outcome> {
  if ('problem' in input) return { path: input.path, failure: { code: input.problem, data: {} } };
  const bytes = await readFile(input.path).catch((error: unknown): CheckFailure => ({ code: problemOf(error), data: {} }));
  if (!(bytes instanceof Uint8Array)) return { path: input.path, failure: bytes };
  try {
    const opened = openWorkbookFile(bytes, path.basename(input.path));
    if (!opened.ok) return { path: input.path, failure: opened.failure };
    return { path: input.path, report: await runCheck(opened.host, { settings }) };
  } catch (error) {
    return { path: input.path, failure: { code: 'unexpected', data: { error: error instanceof Error ? error.message : String(error) } } };
  }
}
