import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../e2e/browser';
import { buildHost } from '../e2e/build';
import { books, check, press, zh } from '../e2e/pane/scene';
import { type OpenPane, openPane, type Opening } from '../e2e/stage';
import { readFixture } from '../fixtures/load';
import { excel17, profiles } from '../office-host/profiles';
import type { WorkbookData } from '../office-host/workbook/data';
import { loadXlsx } from '../office-host/workbook/load-xlsx';
import { type Issued, issueCertificate } from './authority';
import { ask, cutOff, hostName, officeFolder } from './deliver';
import { freePort, type Nginx, startNginx } from './nginx';
import { testsWith } from './tests-with';

const { describe, test } = testsWith('chromium', 'nginx', 'openssl');

/** What an administrator gets from `npm run package`, behind nginx with TLS, in a Chromium that reaches nothing else. */
const folder = mkdtempSync(path.join(tmpdir(), 'indicator-check-system-'));
const output = path.join(folder, 'delivered');
const at = (...names: string[]): string => path.join(output, 'site', ...names);
let base = '';
let issued: Issued;
let nginx: Nginx;
let browser: Browser;
let host = '';
let workbook: WorkbookData;
const opened: OpenPane[] = [];

async function open(opening: Omit<Opening, 'workbook'> & { workbook?: null } = {}): Promise<OpenPane> {
  const pane = await openPane(browser, { url: base }, host, { workbook, ...opening });
  opened.push(pane);
  return pane;
}

beforeAll(async () => {
  // The server's own user must be able to read it.
  chmodSync(folder, 0o755);
  base = `https://${hostName}:${await freePort()}/budget/check`;
  const made = spawnSync('npm', ['run', '-s', 'package', '--', '--base', base, '--office-js', officeFolder, '-o', output], { encoding: 'utf8' });
  expect(`${made.stderr}${made.status ?? ''}`).toMatch(/0$/);
  issued = issueCertificate(folder, hostName);
  nginx = await startNginx(path.join(folder, 'nginx'), path.join(output, 'nginx.conf'), at(), issued);
  browser = await launchBrowser(cutOff(issued.fingerprint));
  host = buildHost();
  workbook = await loadXlsx(readFixture(books.seed004));
}, 300_000);

afterEach(async () => {
  for (const { page, foreignRequests } of opened.splice(0)) {
    expect(foreignRequests).toEqual([]);
    expect(await page.evaluate(() => window.testViolations)).toEqual([]);
    await page.context().close();
  }
});

afterAll(async () => {
  await browser.close();
  await nginx.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('the pane', () => {
  test.each(profiles.map((profile) => [profile.name, profile] as const))('checks, repairs and takes back: %s', async (_, profile) => {
    const { page, complaints } = await open({ profile });
    expect(await check(page, 'active-sheet')).toMatch(/^1 张表/);
    const before = await page.evaluate(() => window.testWorkbook?.());
    await page.getByRole('button', { name: /^一键修正/ }).click();
    await press(page, 'writing.repair-confirm');
    await page.getByText(/^已写入「/).waitFor();
    expect(await page.evaluate(() => window.testWorkbook?.())).not.toBe(before);
    await page.getByRole('button', { name: /^撤销「/ }).click();
    await page.getByText(/^已撤销「/).waitFor();
    expect(await page.evaluate(() => window.testWorkbook?.())).toBe(before);
    expect(complaints).toEqual([]);
  });

  test('the network is cut but for the one host, and the headers’ policy holds beside the page’s', async () => {
    const { page } = await open();
    const outside = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
    expect(await page.evaluate((address) => fetch(address, { mode: 'no-cors' }).then(() => 'reached', () => 'not reached'), outside)).toBe('not reached');
    // Both policies refuse it, the page's and the headers'.
    await page.waitForFunction(() => window.testViolations?.length === 2);
    await page.evaluate(() => window.testViolations?.splice(0));
  });

  test('an Excel that is too old, and a browser without Excel, are told what is wrong', async () => {
    const { page: old } = await open({ profile: excel17 });
    await old.getByText(zh('pane.error.too-old')).waitFor();
    const { page: none } = await open({ workbook: null });
    await none.getByText(zh('pane.boot.not-excel')).waitFor();
  });
});

describe('the server', () => {
  const files = (under: string): string[] => readdirSync(at(under)).map((name) => `${under}/${name}`);

  test('the page is never kept, hashed files are kept for ever, pictures for a day; each with its type and the policy', async () => {
    const rules = [
      { names: ['taskpane.html', ''], cache: 'no-store', type: /^text\/html; charset=utf-8$/ },
      { names: files('assets'), cache: 'public, max-age=31536000, immutable', type: /^text\/(javascript|css); charset=utf-8$/ },
      { names: files('icons'), cache: 'public, max-age=86400', type: /^image\/png$/ },
      { names: files('samples'), cache: 'public, max-age=86400', type: /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet$/ },
      { names: ['THIRD-PARTY-NOTICES.txt'], cache: 'no-store', type: /^text\/plain; charset=utf-8$/ },
      { names: ['office-js/office.js'], cache: 'public, max-age=86400', type: /^text\/javascript/ },
    ];
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(readFileSync(at('taskpane.html'), 'utf8')) ?? [];
    for (const { names, cache, type } of rules) {
      expect(names.length).toBeGreaterThan(0);
      for (const name of names) {
        const { status, headers } = await ask(`${base}/${name}`, issued.authority);
        expect([name, status]).toEqual([name, 200]);
        expect([name, headers['cache-control']]).toEqual([name, cache]);
        expect(headers['content-type']).toMatch(type);
        expect(headers['content-security-policy']).toBe(policy.replaceAll('&#39;', "'"));
        expect(headers['x-content-type-options']).toBe('nosniff');
        expect(headers['x-frame-options']).toBeUndefined();
      }
    }
  });

  test('what is not there, and what is not for browsers, is not found, and that is not kept', async () => {
    for (const name of ['assets/engine.00000000.js', 'web.config', 'manifest.xml', 'assets/../../nginx.conf']) {
      const { status, headers } = await ask(`${base}/${name}`, issued.authority);
      expect([name, status, (headers['cache-control'] ?? '').includes('max-age')]).toEqual([name, 404, false]);
    }
  });

  test('a client that does not know the authority is refused', async () => {
    await expect(ask(`${base}/taskpane.html`, '')).rejects.toThrow();
  });

  test('every address of the manifest is answered', async () => {
    const manifest = readFileSync(path.join(output, 'manifest.xml'), 'utf8');
    const addresses = [...new Set(Array.from(manifest.matchAll(/"(https:[^"]+)"/g), ([, address = '']) => address))];
    expect(addresses.filter((address) => !address.startsWith(`${base}/`))).toEqual([]);
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) expect([address, (await ask(address, issued.authority)).status]).toEqual([address, 200]);
  });

  test('maps of the scripts stay with the maintainers', () => {
    expect(readdirSync(at('assets')).filter((name) => name.endsWith('.map'))).toEqual([]);
    expect(existsSync(path.join(output, 'maps'))).toBe(true);
  });
});
