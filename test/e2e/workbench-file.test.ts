import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { makeOfflineFolder } from '../../src/workbench/offline/folder';
import { builtWorkbench, buildWithWebpack } from '../../src/workbench/server/build';
import { launchBrowser } from './browser';
import { press, write, zh } from './pane/scene';
import { opened, openFile, selected } from './workbench-stage';
import { fiveTablesWithFormula } from './workbench-workbooks';

let browser: Browser;
let folder = '';

beforeAll(async () => {
  const built = await builtWorkbench({ root: process.cwd(), build: buildWithWebpack, onBuild: () => undefined });
  // People put it into folders with names in Chinese, with blanks.
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'indicator-check-')), '绩效表 检查');
  makeOfflineFolder(built, folder);
  browser = await launchBrowser();
}, 180_000);

afterAll(async () => {
  await browser.close();
  rmSync(path.dirname(folder), { recursive: true, force: true });
});

test('a folder opened with a double click: the sample stands, a file is opened, checked, gone to and marked, and nobody is asked', async () => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
  const page = await context.newPage();
  const [complaints, asked]: string[][] = [[], []];
  page.on('pageerror', (error) => complaints?.push(error.message));
  page.on('console', (message) => { if (message.type() === 'error') complaints?.push(message.text()); });
  context.on('request', (request) => { if (!/^(file|data|blob):/.test(request.url())) asked?.push(request.url()); });
  await page.goto(pathToFileURL(path.join(folder, 'index.html')).href);
  await opened(page, 'bad-water-bureau.xlsx');
  await openFile(page, '报送.xlsx', fiveTablesWithFormula());
  await opened(page, '报送.xlsx');
  await press(page, 'pane.check-workbook');
  await page.getByRole('tab', { name: '表格 5' }).waitFor();
  await page.getByRole('button', { name: zh('pane.go-to-cell', { cell: 'F10' }) }).first().click();
  await selected(page, 'F10');
  await press(page, 'findings.about-rule');
  await page.getByRole('dialog').getByRole('table').first().waitFor();
  await page.keyboard.press('Escape');
  await write(page, 'writing.mark');
  await page.getByText(/^已写入「/).waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '保存副本' }).click()]);
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  expect([complaints, asked]).toEqual([[], []]);
  await context.close();
}, 120_000);
