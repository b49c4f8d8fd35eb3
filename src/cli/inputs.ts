import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** A file to check, or a name under which there is none. */
export type Input = { readonly path: string } | { readonly path: string; readonly problem: InputProblem };

export type InputProblem = 'not-found' | 'not-readable' | 'folder-empty';

const workbookEnding = /\.(?:xlsx|xlsm)$/i;
/** Excel's lock files stand beside open workbooks under such names. */
const lockFilePrefix = '~$';

/** The files that some names stand for: a file as it is, a folder with all the workbooks in and below it, in the order of their names. */
export async function expandInputs(names: readonly string[]): Promise<Input[]> {
  const found = await Promise.all(names.map(expand));
  const seen = new Set<string>();
  return found.flat().filter(({ path: name }) => {
    const first = !seen.has(path.resolve(name));
    seen.add(path.resolve(name));
    return first;
  });
}

async function expand(name: string): Promise<Input[]> {
  try {
    if (!(await stat(name)).isDirectory()) return [{ path: name }];
    const files = await workbooksBelow(name);
    return files.length === 0 ? [{ path: name, problem: 'folder-empty' }] : files.map((file) => ({ path: file }));
  } catch (error) {
    return [{ path: name, problem: problemOf(error) }];
  }
}

async function workbooksBelow(folder: string): Promise<string[]> {
  // Links are not followed, so that a link in a circle ends.
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && workbookEnding.test(entry.name) && !entry.name.startsWith(lockFilePrefix))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Why a file cannot be reached, from the system's error. */
export function problemOf(error: unknown): InputProblem {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'not-found' : 'not-readable';
}
