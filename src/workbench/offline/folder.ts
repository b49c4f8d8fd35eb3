import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';

/** What a page opened from a file may load: the files beside it, and what it made itself. */
const policy = [
  "default-src 'none'",
  "script-src file: blob: 'wasm-unsafe-eval'",
  'worker-src blob:',
  "style-src file: 'unsafe-inline'",
  'img-src file: data: blob:',
  'font-src file: data:',
  'connect-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const workerMark = 'importScripts(';
/** A worker made from text has an address that nothing can stand beside: its files' addresses begin elsewhere. */
const workerBase = /\.b=self\.location\+""/;
const base = '.b="https://offline.invalid/"';

function textOf(folder: string, name: string): string {
  return readFileSync(path.join(folder, name), 'utf8');
}

/** The scripts that workers are started from, each with those that it loads within it: such a worker can load none. */
function workerScripts(folder: string, names: readonly string[]): ReadonlyMap<string, string> {
  const entries = names.filter((name) => name.endsWith('.js') && textOf(folder, name).includes(workerMark));
  return new Map(entries.map((name) => {
    const text = textOf(folder, name);
    // Hashes stand in a list by the scripts' numbers, or alone where there is one.
    const hashes = new Set(Array.from(text.matchAll(/(?:\d:"|")\.?([\da-f]{8})(?:"|\.js")/g), ([, hash = '']) => hash));
    const chunks = names.filter((each) => each !== name && hashes.has(/\.([\da-f]{8})\.js$/.exec(each)?.[1] ?? ''));
    const functions = chunks.map((chunk) => `${JSON.stringify(chunk)}: function () {\n${textOf(folder, chunk)}\n}`);
    return [name, `{\nconst chunks = {${functions.join(',\n')}};\nself.importScripts = (...addresses) => { for (const address of addresses) chunks[String(address).split('/').at(-1)](); };\n}\n${text.replace(workerBase, base)}`];
  }));
}

/** What the page and its workers would fetch, as one script. */
function dataScript(folder: string, names: readonly string[]): string {
  const files: Record<string, string> = {};
  for (const [name, text] of workerScripts(folder, names)) files[name] = Buffer.from(text).toString('base64');
  for (const name of names.filter((each) => each.endsWith('.gz'))) files[name] = readFileSync(path.join(folder, name)).toString('base64');
  for (const name of readdirSync(path.join(folder, 'samples'))) files[name] = readFileSync(path.join(folder, 'samples', name)).toString('base64');
  return `window.indicatorCheckFiles = ${JSON.stringify(files)};\n`;
}

/** Makes of the built workbench a folder whose index.html opens with a double click, without a server. */
export function makeOfflineFolder(built: string, target: string): void {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  cpSync(built, target, { recursive: true });
  const names = readdirSync(built);
  const { outputFiles: [shim] } = buildSync({ entryPoints: [path.join(import.meta.dirname, 'shim.ts')], bundle: true, format: 'iife', target: 'es2022', minify: true, write: false });
  if (!shim) throw new Error('the first script was not built');
  writeFileSync(path.join(target, 'offline-files.js'), dataScript(built, names));
  writeFileSync(path.join(target, 'offline.js'), shim.text);
  const page = textOf(built, 'index.html')
    .replace(/(http-equiv="Content-Security-Policy" content=")[^"]*/, `$1${policy}`)
    .replace('<script defer', '<script defer src="offline-files.js"></script><script defer src="offline.js"></script><script defer');
  if (!page.includes('offline.js') || !page.includes('script-src file:')) throw new Error('the page is not as expected');
  writeFileSync(path.join(target, 'index.html'), page);
  for (const name of ['content-security-policy.txt', 'built-from.txt']) rmSync(path.join(target, name), { force: true });
  for (const name of names.filter((each) => each.endsWith('.gz'))) rmSync(path.join(target, name));
}
