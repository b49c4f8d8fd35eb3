import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rulePages } from '../../rules/page';
import { allPages } from './pages';

// `npm run docs:rules` writes the pages; with --check it only says which of them are stale, and fails if any is.
const pages = allPages();
mkdirSync(rulePages, { recursive: true });
const strangers = readdirSync(rulePages).map((name) => `${rulePages}${name}`).filter((name) => !pages.has(name));
const stale = [...strangers, ...[...pages].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text).map(([file]) => file)];

if (process.argv.includes('--check')) {
  for (const file of stale) console.error(`stale: ${path.normalize(file)}; run npm run docs:rules`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const file of strangers) rmSync(file);
  for (const [file, text] of pages) writeFileSync(file, text);
  console.log(`${pages.size} pages, ${stale.length} changed`);
}
