import { access, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Target } from './options';
import type { WriteProblem } from './write-error';

/** Why a file may not be written to. */
export type OutputProblem = 'is-input' | 'exists' | 'is-folder' | 'ending' | 'open-elsewhere' | WriteProblem;

/** Where to write, or why not. */
export type Output = { readonly path: string } | { readonly path: string; readonly problem: OutputProblem };

/** Excel's lock file beside a workbook that somebody has open. */
const lockPrefix = '~$';

/**
 * Looks whether a command may write where it was told to, before it does any work: never to one of its inputs but in
 * place, and over an existing file only by force. `endings` are those that the result may have.
 */
export async function outputFor(target: Target, inputs: readonly string[], endings: readonly string[]): Promise<Output> {
  const [input = ''] = inputs;
  const file = target.kind === 'in-place' ? await realpath(input).catch(() => input) : target.path;
  const found = await stat(file).catch(() => null);
  const problem = (kind: OutputProblem): Output => ({ path: file, problem: kind });
  if (found?.isDirectory()) return problem('is-folder');
  if (found && await isOpenElsewhere(file)) return problem('open-elsewhere');
  if (target.kind === 'in-place') return { path: file };
  if (!endings.includes(path.extname(file).toLowerCase())) return problem('ending');
  if (!(await stat(path.dirname(file)).catch(() => null))?.isDirectory()) return problem('no-folder');
  if (!found) return { path: file };
  for (const each of inputs) {
    const known = await stat(each).catch(() => null);
    if (known?.ino === found.ino && known.dev === found.dev) return problem('is-input');
  }
  return target.force ? { path: file } : problem('exists');
}

async function isOpenElsewhere(file: string): Promise<boolean> {
  const lock = path.join(path.dirname(file), `${lockPrefix}${path.basename(file)}`);
  return access(lock).then(() => true, () => false);
}
