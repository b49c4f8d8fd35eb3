import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { z } from 'zod';

export const filesRow = z.object({ files: z.number(), cpu: z.number(), wall: z.number(), memory: z.number() });
/** Milliseconds, and megabytes at the highest after each step. */
export const cellsRow = z.object({
  cells: z.number(), tables: z.number(), read: z.number(), detect: z.number(), check: z.number(), write: z.number(),
  memory: z.object({ read: z.number(), detect: z.number(), check: z.number(), write: z.number() }),
});

/** What the parts of the bench have measured. CPU times are those of all threads together, and hold on a busy machine too. */
const resultsSchema = z.object({
  machine: z.string(),
  node: z.string(),
  files: z.array(filesRow).optional(),
  phases: z.object({ files: z.number(), read: z.number(), detect: z.number(), check: z.number() }).optional(),
  cores: z.object({ files: z.number(), one: z.number(), two: z.number() }).optional(),
  cells: z.array(cellsRow).optional(),
  others: z.array(z.object({ name: z.string(), version: z.string(), what: z.string(), time: z.number() })).optional(),
});
export type Results = z.infer<typeof resultsSchema>;

const file = 'bench/batch/results.json';

/** The results so far, on this machine. */
export function readResults(): Results {
  const empty: Results = { machine: `${cpus()[0]?.model ?? '?'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`, node: process.version };
  if (!existsSync(file)) return empty;
  const known = resultsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  // Figures of another machine do not go together with these.
  return known.machine === empty.machine && known.node === empty.node ? known : empty;
}

/** Keeps what a part has measured beside what the others have, and beside other sizes of its own. */
export function keep(part: Partial<Results>): Results {
  const known = readResults();
  const results = {
    ...known,
    ...part,
    ...(part.files && { files: merged(known.files ?? [], part.files, ({ files }) => files) }),
    ...(part.cells && { cells: merged(known.cells ?? [], part.cells, ({ cells }) => cells) }),
  };
  writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`);
  return results;
}

function merged<Row>(known: readonly Row[], rows: readonly Row[], size: (row: Row) => number): Row[] {
  const sizes = new Set(rows.map(size));
  return [...known.filter((row) => !sizes.has(size(row))), ...rows].sort((one, other) => size(one) - size(other));
}

/** How the effort grows with the size: 1 is in proportion. */
export function exponent(from: { readonly size: number; readonly time: number }, to: { readonly size: number; readonly time: number }): number {
  return Math.log(to.time / from.time) / Math.log(to.size / from.size);
}
