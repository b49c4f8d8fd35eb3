import { spawnSync } from 'node:child_process';
import type { Run } from './terminal';

/** What takes root's right to pass over permissions away; nothing for anybody else. */
const bound: readonly string[] = process.getuid?.() === 0 ? ['setpriv', '--inh-caps=-all', '--bounding-set=-all'] : [];

/** Runs words as somebody whom permissions bind. */
export function runBound(words: readonly string[]): Run {
  const [program = '', ...args] = [...bound, ...words];
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (error) throw error;
  return { status: status ?? -1, out: stdout, err: stderr };
}
