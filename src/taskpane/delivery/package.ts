import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { z } from 'zod';
import { buildPane } from './build-pane';
import { manifestFor } from './manifest';
import { type DeliveryOptions, readOptions } from './options';
import { inBoth, refuse } from './say';
import { writeDelivery } from './write-site';

const root = process.cwd();
const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));

/** `npm run package`: the folder that an administrator puts on a web server, the manifest, and the servers' configurations. */
function deliver(options: DeliveryOptions): void {
  const built = mkdtempSync(path.join(tmpdir(), 'indicator-check-delivery-'));
  try {
    process.stdout.write(inBoth('delivery.building'));
    buildPane(root, built, options);
    const manifest = manifestFor(readFileSync(path.join(root, 'manifest.xml'), 'utf8'), options.base, options.languages);
    writeDelivery({ options, built, manifest, version });
    process.stdout.write(inBoth('delivery.done', { folder: path.resolve(options.output), base: options.base }));
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
}

const options = readOptions(process.argv.slice(2));
if ('fault' in options) refuse(options);
else deliver(options);
