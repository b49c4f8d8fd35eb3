import type { Page } from 'playwright-core';
import { openWorkbookFile } from '../../../src/hosts/file/open-workbook-file';
import type { Scope } from '../../../src/hosts/host';
import type { LocaleId } from '../../../src/locales/locale';
import { type Translate, translator } from '../../../src/locales/translate';
import type { MessageKey } from '../../../src/locales/zh-CN/index';
import type { Report } from '../../../src/rules/report';
import type { PlaceId } from '../../../src/taskpane/places/places';
import { runCheck } from '../../../src/run/run-check';
import { readFixture } from '../../fixtures/load';
import type { WorkbookData } from '../../office-host/workbook/data';
import type { OpenPane, Opening } from '../stage';

/** What the cases of the pane share. */
export interface Scene {
  /** The folder of the built pane. */
  readonly folder: () => string;
  /** Opens the pane. After the case nothing may have gone wrong on its page. */
  readonly open: (opening: Opening) => Promise<Page>;
  /** Opens a page on which something must go wrong: the case itself looks at it. */
  readonly openTroubled: (opening: Opening) => Promise<OpenPane>;
  /** A fixture's workbook, as the second reader has it. */
  readonly book: (name: string) => WorkbookData;
}

/** Workbooks of the cases: seed 004, seed 003, a workbook with ten faulty tables, and one without any table. */
export const books = { seed004: 'hebei-cumulative', seed003: 'hebei-stacked-one-blank', many: 'bad-water-bureau', none: 'look-alikes' } as const;

/** The report that the file host gives: the pane in Excel must show the same. */
export async function reportOn(name: string): Promise<Report> {
  const opened = openWorkbookFile(readFixture(name), name);
  if (!opened.ok) throw new Error(`${name}: ${opened.failure.code}`);
  return runCheck(opened.host);
}

/** Presses a button by its words. */
export async function press(page: Page, key: MessageKey, locale: LocaleId = 'zh-CN'): Promise<void> {
  await page.getByRole('button', { name: translator(locale)(key), exact: true }).click();
}

/** Waits until the pane stands. Without a shared runtime it checks as it opens, and stands when that is done. */
export async function standing(page: Page, locale: LocaleId = 'zh-CN'): Promise<void> {
  await page.getByRole('button', { name: translator(locale)('pane.check-sheet'), exact: true }).waitFor();
  if (await page.evaluate(() => window.testHost?.hasSharedRuntime === false)) await verdictOn(page);
}

/** Checks, and answers the verdict as it stands on the page. */
export async function check(page: Page, scope: Scope, locale: LocaleId = 'zh-CN'): Promise<string> {
  await standing(page, locale);
  await press(page, scope === 'workbook' ? 'pane.check-workbook' : 'pane.check-sheet', locale);
  return verdictOn(page);
}

/** Opens a place of the pane by its tab. */
export async function openPlace(page: Page, place: PlaceId, locale: LocaleId = 'zh-CN'): Promise<void> {
  await page.getByRole('tab', { name: new RegExp(`^${translator(locale)(`pane.place.${place}`)}`) }).click();
}

/** Chooses another language in the settings, and goes back to the findings. */
export async function choose(page: Page, language: LocaleId): Promise<void> {
  const before: LocaleId = language === 'en' ? 'zh-CN' : 'en';
  await openPlace(page, 'settings', before);
  await page.getByRole('radio', { name: translator(language)(`pane.language.${language}`) }).check();
  await openPlace(page, 'findings', language);
}

/** Waits until no check is running. By its element and not by its role: in its first 300 ms the bar is there, and not to be seen. */
export async function settled(page: Page): Promise<void> {
  await page.locator('header [role="progressbar"]').waitFor({ state: 'detached' });
}

/** The verdict, once there is one and no check is running. */
export async function verdictOn(page: Page): Promise<string> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await settled(page);
  return page.getByRole('heading', { level: 1 }).innerText();
}

/** Words of the interface in Chinese, as most cases need them. */
export const zh: Translate = translator('zh-CN');

/** Goes down the list of findings from its top, and unfolds whatever is folded. */
export async function unfoldAll(page: Page): Promise<void> {
  await page.locator('[role="treegrid"]').waitFor();
  await page.evaluate(async () => {
    const panel = document.querySelector('#place-findings');
    const drawn = (): Promise<void> => new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve, 20)); });
    if (!panel) throw new Error('no findings');
    panel.scrollTop = 0;
    for (;;) {
      await drawn();
      const folded = panel.querySelector<HTMLElement>('[role="row"] button[aria-expanded="false"]:not([aria-haspopup])');
      if (folded) folded.click();
      else if (panel.scrollTop + panel.clientHeight >= panel.scrollHeight - 1) break;
      else panel.scrollTop += panel.clientHeight / 2;
    }
    panel.scrollTop = 0;
    await drawn();
  });
}

/** Addresses of the findings' cells in the list's order: only the rows in view are drawn, so that the list is gone through. */
export function cellsShown(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const panel = document.querySelector('#place-findings');
    const drawn = (): Promise<void> => new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve, 20)); });
    if (!panel) throw new Error('no findings');
    const before = panel.scrollTop;
    const cells = new Map<number, string>();
    panel.scrollTop = 0;
    for (;;) {
      await drawn();
      for (const row of panel.querySelectorAll('[role="row"]')) {
        const text = row.querySelector('button[aria-describedby]')?.textContent ?? '';
        if (/^[A-Z]+\d+$/.test(text)) cells.set(Number(row.getAttribute('aria-rowindex')), text);
      }
      if (panel.scrollTop + panel.clientHeight >= panel.scrollHeight - 1) break;
      panel.scrollTop += panel.clientHeight / 2;
    }
    panel.scrollTop = before;
    await drawn();
    return [...cells].sort(([one], [other]) => one - other).map(([, cell]) => cell);
  });
}

/** Goes down the list until a button is drawn, and presses it. */
export async function pressInList(page: Page, name: string | RegExp): Promise<void> {
  const button = page.locator('[role="treegrid"]').getByRole('button', { name, exact: typeof name === 'string' }).first();
  await page.evaluate(() => { document.querySelector('#place-findings')?.scrollTo(0, 0); });
  // The rows that stood there are still in the page for a moment.
  await page.waitForTimeout(100);
  for (let pages = 0; pages < 50 && (await button.count()) === 0; pages += 1) {
    await page.evaluate(() => { document.querySelector('#place-findings')?.scrollBy(0, 300); });
    await page.waitForTimeout(30);
  }
  await button.click();
}

/** How many rows the list of findings has, drawn or not. */
export async function rowCount(page: Page): Promise<number> {
  return Number(await page.locator('[role="treegrid"]').getAttribute('aria-rowcount'));
}

/** Chooses what is to be written to the workbook. */
export async function write(page: Page, key: MessageKey): Promise<void> {
  await press(page, 'writing.into-workbook');
  await page.getByRole('menuitem', { name: zh(key), exact: true }).click();
}

/** Turns off that edits are followed by a check, and goes back to the findings. */
export async function withoutLive(page: Page): Promise<void> {
  await openPlace(page, 'settings');
  await page.getByRole('switch', { name: zh('settings.live') }).uncheck();
  await openPlace(page, 'findings');
}

/** Operations that went to Excel since the book was last emptied, by effect. */
export function operations(page: Page): Promise<{ readonly trips: number; readonly disturbing: readonly string[]; readonly unmodelled: readonly string[] }> {
  return page.evaluate(() => {
    const ledger = window.testHost?.ledger;
    if (!ledger) throw new Error('no host');
    return { trips: ledger.roundTrips, disturbing: ledger.disturbing.map(({ name }) => name), unmodelled: [...ledger.unmodelled] };
  });
}

/** Begins to count anew; what has been sent must not have disturbed. */
export async function countAnew(page: Page): Promise<void> {
  const { disturbing } = await operations(page);
  if (disturbing.length > 0) throw new Error(`Disturbing operations were sent: ${disturbing.join(', ')}`);
  await page.evaluate(() => {
    window.testHost?.ledger.reset();
  });
}

/** What is selected in Excel: the active sheet's name and the first cell. */
export function selection(page: Page): Promise<{ readonly sheet: string; readonly row: number; readonly column: number }> {
  return page.evaluate(() => {
    const model = window.testHost?.model;
    if (!model) throw new Error('no host');
    const sheet = model.sheets.find(({ id }) => id === model.activeId);
    return { sheet: sheet?.name ?? '', row: model.selection.top, column: model.selection.left };
  });
}
