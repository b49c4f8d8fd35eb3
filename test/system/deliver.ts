import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { get } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildPane } from '../../src/taskpane/delivery/build-pane';
import { manifestFor } from '../../src/taskpane/delivery/manifest';
import type { DeliveryOptions } from '../../src/taskpane/delivery/options';
import { writeDelivery } from '../../src/taskpane/delivery/write-site';

/** The host's name in all tests; no network knows it. */
export const hostName = 'indicator-check.test';

/** The folder with the administrator's own copy of office.js. */
export const officeFolder = path.dirname(createRequire(path.resolve('package.json')).resolve('@microsoft/office-js/dist/office.js'));

/** Chromium with a network that has one host, and an authority that it trusts. */
export function cutOff(fingerprint: string): string[] {
  return [`--host-resolver-rules=MAP ${hostName} 127.0.0.1, MAP * ~NOTFOUND`, `--ignore-certificate-errors-spki-list=${fingerprint}`];
}

/** Delivers a version, marked in each of its scripts, into a folder. */
export function deliverVersion(version: string, options: DeliveryOptions): void {
  const built = mkdtempSync(path.join(tmpdir(), 'indicator-check-version-'));
  process.env['TEST_VERSION'] = version;
  buildPane(process.cwd(), built, options, path.resolve('test/system/versioned.config.js'));
  writeDelivery({ options, built, manifest: manifestFor(readFileSync('manifest.xml', 'utf8'), options.base, options.languages), version });
  rmSync(built, { recursive: true, force: true });
}

/** An answer of the server, asked for by a client that trusts the test authority and nobody else. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Asks the server, with the whole chain and the host's name verified. */
export function ask(address: string, ca: string): Promise<Answer> {
  const lookup = (_: string, __: unknown, done: (error: null, addresses: { address: string; family: number }[]) => void): void => {
    done(null, [{ address: '127.0.0.1', family: 4 }]);
  };
  return new Promise((resolve, reject) => {
    get(address, { ca, lookup }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => { resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(parts).toString('utf8') }); });
    }).on('error', reject);
  });
}
