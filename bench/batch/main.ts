/**
 * Measures the batch command and writes docs/performance.md. Parts and their sizes may be named: `npm run bench -- files 10 100`,
 * `npm run bench -- cells 1000 phases 200 others cores 500`; what was measured before on this machine stays beside them.
 */
import { writeFileSync } from 'node:fs';
import { measureCells } from './cells';
import { measureCores, measureFiles } from './files';
import { measureOthers } from './others';
import { performancePage } from './page';
import { measurePhases } from './phases';
import { keep, readResults } from './results';

const args = process.argv.slice(2);
const parts = args.filter((arg) => !/^\d+$/.test(arg));
const wanted = (part: string): boolean => parts.length === 0 || parts.includes(part);

/** The numbers behind a part's name, else its usual sizes. */
function sizes(part: string, usual: readonly number[]): readonly number[] {
  const rest = args.slice(args.indexOf(part) + 1);
  const end = rest.findIndex((arg) => !/^\d+$/.test(arg));
  const own = args.includes(part) ? rest.slice(0, end < 0 ? rest.length : end).map(Number) : [];
  return own.length > 0 ? own : usual;
}

if (wanted('cells')) keep(measureCells(sizes('cells', [1000, 10_000, 100_000, 1_000_000])));
if (wanted('phases')) keep(await measurePhases(sizes('phases', [1000])[0] ?? 1000));
if (wanted('others')) keep(await measureOthers());
if (wanted('files')) keep(measureFiles(sizes('files', [10, 100, 1000, 10_000])));
if (wanted('cores')) keep(measureCores(sizes('cores', [500])[0] ?? 500));
writeFileSync('docs/performance.md', performancePage(readResults()));
