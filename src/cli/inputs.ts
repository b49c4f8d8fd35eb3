import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { append } from '../sheet/lists';

/** A file to check, or a name under which there is none. */
export type Input = { readonly path: string } | { readonly path: string; readonly problem: InputProblem };

export type InputProblem = 'not-found' | 'not-readable' | 'no-permission' | 'not-a-file' | 'folder-empty' | 'no-match' | 'link-circle';

const workbookEnding = /\.(?:xlsx|xlsm|xls|et|csv)$/i;
/** Excel's lock files stand beside open workbooks under such names. */
const lockFilePrefix = '~$';

/** The files that some names stand for: a file as it is, a folder with all the workbooks in and below it, a pattern with all that fits; each file once. */
export async function expandInputs(names: readonly string[]): Promise<Input[]> {
  const first = firstOnly();
  const found: Input[] = [];
  for (const name of names) append(found, (await expandInput(name)).filter(first));
  return found;
}

/** Tells inputs that were there before. */
export function firstOnly(): (input: Input) => boolean {
  const seen = new Set<string>();
  return ({ path: name }) => {
    const full = path.resolve(name);
    const first = !seen.has(full);
    seen.add(full);
    return first;
  };
}

/** The files that one name stands for, in the order of their names. */
export async function expandInput(name: string): Promise<Input[]> {
  try {
    if (!(await stat(name)).isDirectory()) return [{ path: name }];
  } catch (error) {
    const problem = problemOf(error);
    return problem === 'not-found' && isDynamicPattern(name) ? matching(name) : [{ path: name, problem }];
  }
  const files = await workbooksBelow(name, new Set());
  return files.length === 0 ? [{ path: name, problem: 'folder-empty' }] : files;
}

/** A pattern that the shell has left to us, as on Windows or in quotation marks. */
async function matching(pattern: string): Promise<Input[]> {
  const files = (await glob(pattern.replaceAll('\\', '/'), { onlyFiles: true, expandDirectories: false })).filter(isWorkbookName).sort();
  return files.length === 0 ? [{ path: pattern, problem: 'no-match' }] : files.map((file) => ({ path: file }));
}

/** A folder that cannot be opened is one line of the answer, and keeps none of the others from being looked through. */
async function workbooksBelow(folder: string, above: ReadonlySet<string>): Promise<Input[]> {
  try {
    const real = await realpath(folder);
    // A link to a folder above it: a circle, whose files are all found already.
    if (above.has(real)) return [];
    const entries = await readdir(folder, { withFileTypes: true });
    const within = new Set([...above, real]);
    const found: Input[] = [];
    for (const { name } of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) append(found, await inFolder(path.join(folder, name), within));
    return found;
  } catch (error) {
    return [{ path: folder, problem: problemOf(error) }];
  }
}

async function inFolder(file: string, above: ReadonlySet<string>): Promise<Input[]> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return await workbooksBelow(file, above);
    if (!isWorkbookName(file)) return [];
    // A pipe or a device of such a name would be waited for, perhaps for ever.
    return [found.isFile() ? { path: file } : { path: file, problem: 'not-a-file' }];
  } catch (error) {
    return isWorkbookName(file) ? [{ path: file, problem: problemOf(error) }] : [];
  }
}

function isWorkbookName(file: string): boolean {
  const name = path.basename(file);
  return workbookEnding.test(name) && !name.startsWith(lockFilePrefix);
}

/** Why a file cannot be reached, from the system's error. */
export function problemOf(error: unknown): InputProblem {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  if (code === 'ELOOP') return 'link-circle';
  if (code === 'EACCES' || code === 'EPERM') return 'no-permission';
  if (code === 'EISDIR') return 'not-a-file';
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'not-found' : 'not-readable';
}
