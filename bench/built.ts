import path from 'node:path';
import { buildSync } from 'esbuild';

const folder = 'node_modules/.cache/bench';

/**
 * Bundles a program of the bench as the command is bundled, and answers the script's path. What runs from its sources keeps the
 * name of every function that it makes, which costs rules a quarter of their time, and nobody runs them so.
 */
export function built(program: string): string {
  const outfile = path.resolve(folder, `${path.basename(program, '.ts')}.mjs`);
  buildSync({ entryPoints: [program], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'warning' });
  return outfile;
}
