import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { manifestFor } from './manifest';
import { readOptions } from './options';
import { inBoth, refuse } from './say';

/** `npm run manifest`: the manifest for an address and languages, without building anything. */
const options = readOptions(process.argv.slice(2));
if ('fault' in options) refuse(options);
else {
  const { base, languages, output } = options;
  mkdirSync(path.dirname(output), { recursive: true });
  writeFileSync(output, manifestFor(readFileSync('manifest.xml', 'utf8'), base, languages));
  process.stdout.write(inBoth('delivery.manifest', { file: path.resolve(output), base }));
}
