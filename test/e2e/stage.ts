import { rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { Profile } from '../office-host/profiles';
import { usualProfile } from '../office-host/usual-profile';
import type { WorkbookData } from '../office-host/workbook/data';
import { launchBrowser } from './browser';
import { builtPane, buildHost } from './build';
import { serve, type StaticServer } from './server';

/** How a pane is opened: the workbook in Excel, and which Excel it is. */
export interface Opening {
  /** Null opens the page in a browser, without Excel around it. */
  readonly workbook: WorkbookData | null;
  readonly profile?: Profile;
  readonly locale?: 'zh-CN' | 'en-US';
  readonly height?: number;
  readonly width?: number;
  /** The system's colours; `contrast` is a contrast theme, which replaces the page's own. */
  readonly colours?: 'light' | 'dark' | 'contrast';
  /** Addresses that do not answer. */
  readonly unreachable?: RegExp;
  /** Takes what a recording page sends. */
  readonly recorded?: (line: string) => void;
  /** A script that runs in the page before its own. */
  readonly before?: string;
  /** Pixels of the screen for one of the page's: 2 for pictures that people look at. */
  readonly scale?: number;
}

/** The pane in a page of its own, in front of a host, and what was noted of it. */
export interface OpenPane {
  readonly page: Page;
  /** Addresses that the page asked for, without the own server's. */
  readonly foreignRequests: readonly string[];
  /** Errors that no code caught, and what was written to the console as an error. */
  readonly complaints: readonly string[];
}

/** Everything that the tests in the browser share. */
export interface Stage {
  /** The folder of the built pane. */
  readonly folder: string;
  readonly open: (opening: Opening) => Promise<OpenPane>;
  /** Closes what a test has opened. */
  readonly rest: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Width of Excel's task pane. */
export const paneWidth = 350;

/** Notes what goes wrong on a page. */
function noting(page: Page, own: string): Omit<OpenPane, 'page'> {
  const foreignRequests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(own)) foreignRequests.push(request.url());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return { foreignRequests, complaints };
}

/** Functions of tests are compiled with a helper that keeps their names; a page that is handed one has none. */
export const keepsNames = 'globalThis.__name ??= (named) => named;';

/** Opens the page of a server, with a host in it before its first script. */
export async function openPane(browser: Browser, server: Pick<StaticServer, 'url'>, host: string, opening: Opening): Promise<OpenPane> {
  const { workbook, profile = usualProfile(), locale = 'zh-CN', height = 900, width = paneWidth, colours = 'light', scale = 1, before = '', unreachable, recorded } = opening;
  // Pages rest, as for people who ask for it: frames that nobody looks at cost a tenth of a test's work. What moves has a test of its own.
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale, locale, reducedMotion: 'reduce', colorScheme: colours === 'dark' ? 'dark' : 'light', forcedColors: colours === 'contrast' ? 'active' : 'none' });
  const page = await context.newPage();
  const noted = noting(page, server.url);
  if (unreachable) await page.route(unreachable, (route) => route.abort());
  if (recorded) await page.route('**/record', (route) => {
    recorded(route.request().postData() ?? '');
    return route.fulfill({ status: 200, body: '' });
  });
  const setup = workbook ? `window.testSetup = ${JSON.stringify({ workbook, profile, locale })};` : '';
  await page.addInitScript({ content: `${keepsNames}\n${setup}\n${host}\n${before}` });
  await page.goto(`${server.url}/taskpane.html`);
  return { page, ...noted };
}

/** Closes all pages of a browser. */
export async function closeAll(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}

/** Builds the pane, where that is needed, and the host, and starts server and browser. */
export async function setStage(build: () => string | Promise<string> = builtPane): Promise<Stage> {
  const folder = await build();
  const host = buildHost();
  const server = await serve(folder);
  const browser = await launchBrowser();
  return {
    folder,
    open: (opening) => openPane(browser, server, host, opening),
    rest: () => closeAll(browser),
    close: async () => {
      await browser.close();
      await server.close();
      if (build !== builtPane) rmSync(folder, { recursive: true, force: true });
    },
  };
}
