import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { builtWorkbench, buildWithWebpack } from '../../src/workbench/server/build';
import { type LocalServer, serveLocally } from '../../src/workbench/server/static';
import { launchBrowser } from './browser';
import { closeAll, keepsNames } from './stage';

/** Screens that people in offices have. */
export const screens = { small: { width: 1366, height: 768 }, large: { width: 1920, height: 1080 } } as const;

/** How the page is opened. */
export interface Visit {
  readonly screen?: keyof typeof screens;
  readonly locale?: 'zh-CN' | 'en-US';
}

/** The workbench in a browser, and what was noted of it. */
export interface Workbench {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses that the page or its workers asked for, without the own server's. */
  readonly foreignRequests: readonly string[];
  /** Errors that no code caught, and what was written to the console as an error. */
  readonly complaints: readonly string[];
}

/** What the browser tests of the workbench share. */
export interface WorkbenchStage {
  readonly server: LocalServer;
  readonly visit: (visit?: Visit) => Promise<Workbench>;
  /** Closes what a test has opened: pages that are left open go on drawing. */
  readonly rest: () => Promise<void>;
  readonly close: () => Promise<void>;
}

async function visit(browser: Browser, url: string, { screen = 'small', locale = 'zh-CN' }: Visit): Promise<Workbench> {
  const context = await browser.newContext({ viewport: screens[screen], locale });
  const [foreignRequests, complaints]: string[][] = [[], []];
  await context.route((address) => !address.href.startsWith(url) && /^https?:|^wss?:/.test(address.href), (route) => route.abort());
  context.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url())) foreignRequests?.push(request.url());
  });
  const page = await context.newPage();
  await page.addInitScript({ content: keepsNames });
  page.on('pageerror', (error) => complaints?.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints?.push(message.text());
  });
  await page.goto(url);
  return { page, context, foreignRequests: foreignRequests ?? [], complaints: complaints ?? [] };
}

/** Builds the page where that is needed, and starts server and browser. */
export async function setWorkbenchStage(): Promise<WorkbenchStage> {
  const folder = await builtWorkbench({ root: process.cwd(), build: buildWithWebpack, onBuild: () => undefined });
  const server = await serveLocally(folder, 0);
  const browser = await launchBrowser();
  return {
    server,
    visit: (how = {}) => visit(browser, server.url, how),
    rest: () => closeAll(browser),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Where the page says what is being done; it is gone once the workbook stands. */
export function working(page: Page): Locator {
  return page.getByRole('region', { name: /^(工作簿|Workbook)$/ }).getByRole('status');
}

/** The button of the tab in front. */
export function frontTab(page: Page): Locator {
  return page.getByRole('banner').locator('[aria-current="page"]');
}

/** Waits until a workbook is open, in front, and can be used. */
export async function opened(page: Page, file: string): Promise<void> {
  await frontTab(page).getByText(file, { exact: true }).waitFor();
  await working(page).waitFor({ state: 'detached' });
}

/** Opens several files of the person's own at once. */
export async function openFiles(page: Page, ...files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<void> {
  await page.getByTestId('file').setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })));
}

/** Opens a file of the person's own by the button's file chooser. */
export async function openFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.getByTestId('file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

const nameBox = '[data-u-comp="defined-name"] input';

/** Waits until the grid says that this is selected ("C4", "A1:G1"). */
export async function selected(page: Page, address: string): Promise<void> {
  await page.waitForFunction(([box, wanted]) => document.querySelector<HTMLInputElement>(box ?? '')?.value === wanted, [nameBox, address]);
}

/** Goes to a cell by the name box, as a person who knows its address. */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.locator(nameBox);
  await box.fill(address);
  await box.press('Enter');
}

/** Types into a cell, and Enter. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Listens to what the page says while it is busy; asked, it answers what was said so far, in order. */
export async function sayings(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => {
      const text = document.querySelector('section [role="status"]')?.textContent ?? '';
      if (text !== '' && heard.at(-1) !== text) heard.push(text);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => ('heard' in window && Array.isArray(window.heard) ? window.heard.map(String) : []));
}
