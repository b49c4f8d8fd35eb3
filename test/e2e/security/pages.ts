import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { makeOfflineFolder } from '../../../src/workbench/offline/folder';
import { run } from '../../cli/terminal';
import { excel17 } from '../../office-host/profiles';
import { hostileBytes, hostileFile } from '../../security/hostile-file';
import { launchBrowser } from '../browser';
import { books, check, type Scene } from '../pane/scene';
import { opened, openFile, setWorkbenchStage, type WorkbenchStage } from '../workbench-stage';
import { addressesBelow, addressesIn, allowed, unexplained } from './addresses';
import { dialogsOf, injectedOn } from './injected';

/** Opens a page from a file, in a browser whose network is cut; what it asks for is kept. */
async function fromFile(browser: Browser, file: string): Promise<{ readonly page: Page; readonly context: BrowserContext; readonly asked: readonly string[]; readonly complaints: readonly string[] }> {
  const context = await browser.newContext({ offline: true, locale: 'zh-CN' });
  const [asked, complaints]: [string[], string[]] = [[], []];
  context.on('request', (request) => { if (!/^(?:file|blob|data):/.test(request.url())) asked.push(request.url()); });
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
  await page.goto(pathToFileURL(file).href);
  return { page, context, asked, complaints };
}

/** No page asks for anything but its own server's files, and no bundle holds an address without a reason. */
export function pages(scene: Scene): void {
  let browser: Browser;
  let workbench: WorkbenchStage;
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'indicator-check-pages-'));
    browser = await launchBrowser();
    workbench = await setWorkbenchStage();
    makeOfflineFolder(path.resolve('dist/workbench'), path.join(folder, 'offline'));
  }, 300_000);
  afterAll(async () => {
    await workbench.close();
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  describe('no other request: the network is cut but for the page’s own server', () => {
    test('the pane: in Excel, in an Excel too old, without Excel, and as the dialog of a button', async () => {
      const elsewhere = /^(?!https?:\/\/127\.0\.0\.1)/;
      const inExcel = await scene.openTroubled({ workbook: scene.book(books.seed004), unreachable: elsewhere });
      await check(inExcel.page, 'workbook');
      const old = await scene.openTroubled({ workbook: scene.book(books.none), profile: excel17, unreachable: elsewhere });
      await old.page.locator('.say:visible').waitFor();
      const alone = await scene.openTroubled({ workbook: null, unreachable: elsewhere });
      await alone.page.locator('.say:visible').waitFor();
      await alone.page.goto(`${alone.page.url()}?say=open-pane`);
      await alone.page.locator('.say:visible').waitFor();
      for (const pane of [inExcel, old, alone]) {
        expect([pane.foreignRequests, pane.complaints, await pane.page.evaluate(() => window.testViolations)]).toEqual([[], [], []]);
      }
      // Pane, ribbon and dialog are one page: a new one would have to be opened here.
      expect(readdirSync(scene.folder(), { recursive: true }).map(String).filter((name) => name.endsWith('.html'))).toEqual(['taskpane.html']);
      expect(readdirSync('dist/workbench', { recursive: true }).map(String).filter((name) => name.endsWith('.html'))).toEqual(['index.html']);
    });

    test('the workbench, with the hostile workbook in it: shown as text, checked, and nothing of it happens', async () => {
      const { page, context, foreignRequests, complaints } = await workbench.visit();
      const dialogs = dialogsOf(page);
      await page.evaluate(() => { document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => { Object.assign(window, { violated: `${violatedDirective} ${blockedURI}` }); }); });
      const name = '<img src=x onerror=globalThis.injected=1>.xlsx';
      await openFile(page, name, hostileBytes());
      await opened(page, name);
      await page.getByRole('button', { name: '检查整个工作簿' }).click();
      await page.getByRole('tab', { name: /^表格 \d{2,}$/ }).waitFor();
      await page.locator('[role="treegrid"]').waitFor();
      await page.keyboard.press('F8');
      expect(await injectedOn(page, dialogs)).toEqual([]);
      expect(await page.evaluate(() => 'violated' in window)).toBe(false);
      expect([foreignRequests, complaints]).toEqual([[], []]);
      await context.close();
    }, 180_000);

    test('the offline folder', async () => {
      const { page, context, asked, complaints } = await fromFile(browser, path.join(folder, 'offline', 'index.html'));
      await opened(page, 'bad-water-bureau.xlsx');
      await page.getByRole('button', { name: '检查整个工作簿' }).click();
      await page.getByRole('tab', { name: /^表格 \d+$/ }).waitFor();
      expect([asked, complaints]).toEqual([[], []]);
      await context.close();
    });

    test('the report of the batch command and the one of the pane, about the hostile workbook', async () => {
      const file = path.join(folder, 'batch.html');
      await run('check', hostileFile(folder), '--format', `html=${file}`, '--fail-on', 'never', '--no-config');
      const { page: pane } = await scene.openTroubled({ workbook: scene.book(books.seed004) });
      await check(pane, 'workbook');
      await pane.getByRole('button', { name: '标注和输出' }).click();
      const [download] = await Promise.all([pane.waitForEvent('download'), pane.getByRole('menuitem', { name: '检查报告（网页）' }).click()]);
      const saved = path.join(folder, 'pane.html');
      await download.saveAs(saved);
      for (const each of [file, saved]) {
        const { page, context, asked, complaints } = await fromFile(browser, each);
        const dialogs = dialogsOf(page);
        for (const summary of (await page.locator('summary').all()).slice(0, 5)) await summary.click();
        expect((await injectedOn(page, dialogs)).filter((found) => !found.startsWith('<script>'))).toEqual([]);
        expect([asked, complaints]).toEqual([[], []]);
        await context.close();
      }
    });
  });

  describe('addresses in the bundles', () => {
    const officeJs = { address: /^https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js$/, why: 'office.js, where the administrator takes it from Microsoft' };

    test('the pane, the workbench and the offline folder hold none without a reason', () => {
      for (const built of [scene.folder(), 'dist/workbench', path.join(folder, 'offline')]) {
        const found = addressesBelow(built);
        expect(found.length).toBeGreaterThan(5);
        expect(unexplained(found)).toEqual([]);
      }
    });

    test('each reason is still needed', () => {
      const found = [scene.folder(), 'dist/workbench', path.join(folder, 'offline')].flatMap(addressesBelow);
      expect(allowed.filter((entry) => !found.some(([each]) => entry.address.test(each))).map(({ why }) => why)).toEqual([]);
    });

    test('what the search would see', () => {
      const text = 'fetch("https://statistics.invalid/x");new WebSocket("wss:\\/\\/live.invalid");load("//cdn.example.com/a.js");a="http://www.w3.org/2000/svg"';
      expect(unexplained(addressesIn(text).map((each) => [each, 'x'] as const)).map(([each]) => each)).toEqual(['https://statistics.invalid/x', 'wss://live.invalid', '//cdn.example.com/a.js']);
      expect(unexplained([['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', 'taskpane.html']], [officeJs])).toEqual([]);
    });
  });
}
