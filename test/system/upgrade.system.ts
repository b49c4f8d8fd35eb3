import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../e2e/browser';
import { buildHost } from '../e2e/build';
import { books, check, openPlace, write, zh } from '../e2e/pane/scene';
import { openPane } from '../e2e/stage';
import { readFixture } from '../fixtures/load';
import { loadXlsx } from '../office-host/workbook/load-xlsx';
import { type Issued, issueCertificate } from './authority';
import { cutOff, deliverVersion, hostName, officeFolder } from './deliver';
import { freePort, type Nginx, startNginx } from './nginx';
import { testsWith } from './tests-with';

const { test } = testsWith('chromium', 'nginx', 'openssl');

/** A new version comes to the server while a pane of the old one is open, all scripts of which differ. */
const folder = mkdtempSync(path.join(tmpdir(), 'indicator-check-upgrade-'));
const output = path.join(folder, 'delivered');
const assets = path.join(output, 'site/assets');
let base = '';
let issued: Issued;
let nginx: Nginx;
let browser: Browser;

/** The parts that the pane fetches ahead of need: they do not come before the upgrade, as on a slow line. */
const lazy = /assets\/(engine|tables|settings|findings|\d+)\./;

/** The versions of all scripts that run on the page. */
function running(page: Page): Promise<string[]> {
  return page.evaluate(() => [...new Set((Reflect.get(globalThis, 'scriptVersions') ?? []) as string[])]);
}

beforeAll(async () => {
  chmodSync(folder, 0o755);
  base = `https://${hostName}:${await freePort()}`;
  deliverVersion('first', { base, officeJs: { kind: 'folder', folder: officeFolder }, languages: ['zh-CN', 'en'], output });
  issued = issueCertificate(folder, hostName);
  nginx = await startNginx(path.join(folder, 'nginx'), path.join(output, 'nginx.conf'), path.join(output, 'site'), issued);
  browser = await launchBrowser(cutOff(issued.fingerprint));
}, 300_000);

afterAll(async () => {
  await browser.close();
  await nginx.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('an open pane goes on with its own version, the next opening has the new one, and no page mixes them', async () => {
  const workbook = await loadXlsx(readFixture(books.seed004));
  const { page, complaints } = await openPane(browser, { url: base }, buildHost(), { workbook, unreachable: lazy });
  await page.getByRole('button', { name: zh('pane.check-sheet') }).waitFor();
  expect(await running(page)).toEqual(['first']);
  const before = nginx.requests().length;

  const first = readdirSync(assets);
  deliverVersion('second', { base, officeJs: { kind: 'folder', folder: officeFolder }, languages: ['zh-CN', 'en'], output });
  const second = readdirSync(assets).filter((name) => !first.includes(name));
  expect(second.filter((name) => name.startsWith('engine.'))).toHaveLength(1);
  expect(first.every((name) => existsSync(path.join(assets, name)))).toBe(true);

  await page.unrouteAll();
  expect(await check(page, 'active-sheet')).toMatch(/^1 张表/);
  await openPlace(page, 'tables');
  await openPlace(page, 'findings');
  await write(page, 'writing.mark');
  await page.getByText(/^已写入「/).waitFor();
  expect(await running(page)).toEqual(['first']);
  const meanwhile = nginx.requests().slice(before).map((line) => line.replace(/^\d+ \/assets\//, ''));
  expect(meanwhile.some((name) => name.startsWith('engine.'))).toBe(true);
  expect(meanwhile.filter((name) => !first.includes(name))).toEqual([]);

  await page.reload();
  expect(await check(page, 'active-sheet')).toMatch(/^1 张表/);
  expect(await running(page)).toEqual(['second']);
  expect(complaints.filter((each) => !each.includes('ERR_FAILED'))).toEqual([]);
  expect(nginx.requests().filter((line) => line.startsWith('404'))).toEqual([]);
  await page.context().close();
}, 300_000);
