import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** What the page is made of: its rooms, what it brings with it, and how it is built. */
const parts = ['src', 'assets/samples', 'assets/icons', 'package.json', 'package-lock.json', 'tsconfig.json', 'webpack.config.js', 'webpack.workbench.config.js'];
/** Rooms that run outside the page; a change in them needs no other page. */
const elsewhere = ['src/cli', 'src/workbench/server', 'src/workbench/offline'].map((folder) => path.normalize(folder));

function filesOf(root: string, part: string): string[] {
  const found = statSync(path.join(root, part), { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [part];
  return readdirSync(path.join(root, part), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !elsewhere.some((folder) => file.startsWith(folder + path.sep)));
}

/** A word for the content of all files that the page is built from; it changes with any of them. */
export function sourceMark(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of parts.flatMap((part) => filesOf(root, part)).sort()) hash.update(file).update('\0').update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}
