import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { translator } from '../../src/locales/translate';
import { readFixture } from '../fixtures/load';
import type { WorkbookData } from '../office-host/workbook/data';
import { loadXlsx } from '../office-host/workbook/load-xlsx';
import { obstacles } from './pane/obstacles';
import { books, check, operations, openPlace, press, zh } from './pane/scene';
import { type Opening, setStage, type Stage } from './stage';

let stage: Stage;
let many: WorkbookData;

beforeAll(async () => {
  [stage, many] = await Promise.all([setStage(), loadXlsx(readFixture(books.many))]);
}, 180_000);
afterEach(() => stage.rest());
afterAll(() => stage.close());

async function withPane(opening: Omit<Opening, 'workbook'> & { readonly workbook?: WorkbookData }, act: (page: Page) => Promise<void>): Promise<void> {
  const { page, complaints } = await stage.open({ workbook: many, ...opening });
  try {
    await act(page);
    expect(complaints).toEqual([]);
  } finally {
    await page.context().close();
  }
}

/** The list's height at the size of a pane in Excel; a page that scrolls sideways has something too wide. */
async function tooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => [document.documentElement, ...document.querySelectorAll('[role="tabpanel"]')].some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth));
}

const small = { width: 350, height: 378 };

describe('each place, in each theme, is without obstacles and no wider than the pane', () => {
  test.each([['light', 'zh-CN'], ['dark', 'zh-CN'], ['contrast', 'zh-CN'], ['light', 'en-US'], ['dark', 'en-US']] as const)('%s, %s', async (colours, locale) => {
    await withPane({ ...small, colours, locale }, async (page) => {
      const language = locale === 'zh-CN' ? 'zh-CN' : 'en';
      const t = translator(language);
      await page.getByRole('button', { name: t('pane.check-sheet') }).waitFor();
      expect([await obstacles(page), await tooWide(page)]).toEqual([[], false]);
      await check(page, 'workbook', language);
      await page.keyboard.press('F8');
      await page.locator('[role="treegrid"] [aria-current="location"]').first().waitFor();
      expect([await obstacles(page), await tooWide(page)]).toEqual([[], false]);
      for (const place of ['tables', 'summaries', 'settings'] as const) {
        if ((await page.getByRole('tab', { name: new RegExp(`^${t(`pane.place.${place}`)}`) }).count()) === 0) continue;
        await openPlace(page, place, language);
        await page.locator(`#place-${place} > *`).first().waitFor();
        expect([place, await obstacles(page), await tooWide(page)]).toEqual([place, [], false]);
      }
    });
  }, 120_000);

  test('menus, and the page of a rule', async () => {
    await withPane({ ...small }, async (page) => {
      await check(page, 'workbook');
      await page.getByRole('button', { name: zh('findings.arrange') }).click();
      await page.getByRole('menu').waitFor();
      expect(await obstacles(page)).toEqual([]);
      await page.getByRole('menuitemradio', { name: zh('findings.by-rule') }).click();
      await page.keyboard.press('Escape');
      await page.keyboard.press('F8');
      await press(page, 'findings.about-rule');
      const pageOfRule = page.getByRole('dialog');
      await pageOfRule.getByRole('table').first().waitFor();
      await pageOfRule.getByRole('heading', { name: zh('rule-page.accepts') }).waitFor();
      expect(await obstacles(page)).toEqual([]);
      expect(await page.evaluate(() => document.querySelector('[role="dialog"]')?.contains(document.activeElement))).toBe(true);
      await page.keyboard.press('Escape');
      await pageOfRule.waitFor({ state: 'detached' });
      await page.waitForFunction((name) => document.activeElement?.textContent === name, zh('findings.about-rule'));
    });
  });
});

describe('the list of findings', () => {
  test('by rule, by severity, by a word: what is left out is left out, and comes back', async () => {
    await withPane({}, async (page) => {
      await check(page, 'workbook');
      const list = page.locator('[role="treegrid"]');
      await page.getByRole('searchbox', { name: zh('findings.search') }).fill('D12');
      await list.getByRole('button', { name: zh('pane.go-to-cell', { cell: 'C4' }), exact: true }).waitFor({ state: 'detached' });
      await page.getByRole('searchbox', { name: zh('findings.search') }).fill('没有这样的话');
      await press(page, 'findings.show-all');
      await list.getByRole('button', { name: zh('pane.go-to-cell', { cell: 'C4' }), exact: true }).first().waitFor();
      await page.getByRole('button', { name: /处错误$/ }).click();
      await list.getByRole('button', { name: zh('pane.go-to-cell', { cell: 'C4' }), exact: true }).waitFor({ state: 'detached' });
    });
  });

  test('an opinion is copied as text', async () => {
    await withPane({}, async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await check(page, 'workbook');
      await page.keyboard.press('F8');
      await press(page, 'findings.copy');
      await page.getByRole('button', { name: zh('pane.copied') }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(/^【(错误|提醒|提示)】.+，.+![A-Z]+\d+\n.+。/);
    });
  });
});

describe('checking while a person works', () => {
  test('an edit is followed by a check: what was mended goes, without a press', async () => {
    await withPane({}, async (page) => {
      const before = await check(page, 'workbook');
      await page.evaluate(() => window.testHost?.person.types('项目绩效目标', 'D11', '全年管护的工程数量'));
      await page.waitForFunction((verdict) => document.querySelector('h1')?.textContent !== verdict, before);
      expect(await page.getByText(zh('pane.changed')).count()).toBe(0);
    });
  });

  test('what is gone fades in its place and then goes, what is new is marked, and only that is said', async () => {
    await withPane({ ...small }, async (page) => {
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await check(page, 'workbook');
      await page.keyboard.press('F8');
      const list = page.locator('[role="treegrid"]');
      await list.locator('[aria-current="location"]').waitFor();
      const goTo = (cell: string): Locator => list.getByRole('button', { name: zh('pane.go-to-cell', { cell }), exact: true, includeHidden: true });
      await page.getByRole('searchbox', { name: zh('findings.search') }).fill('D11');
      await goTo('D11').first().waitFor();
      const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
      await page.evaluate(() => window.testHost?.person.types('项目绩效目标', 'D11', '全年管护的工程数量'));
      await list.locator('[role="row"][aria-hidden="true"]').first().waitFor();
      await page.locator('[role="status"]', { hasText: /^已改 1 处/ }).waitFor({ state: 'attached' });
      await list.locator('[role="row"][aria-hidden="true"]').first().waitFor({ state: 'detached' });
      await page.evaluate(() => window.testHost?.person.types('项目绩效目标', 'D11', 12));
      await page.locator('[role="status"]', { hasText: /^新增 \d+ 处/ }).waitFor({ state: 'attached' });
      await list.getByText(zh('round.new')).first().waitFor();
      // The keyboard stayed where it was.
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(focused);
      expect(await obstacles(page)).toEqual([]);
    });
  });

  test('who wants rest has it: nothing fades, and all is said the same', async () => {
    await withPane({}, async (page) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await check(page, 'workbook');
      await page.evaluate(() => {
        Object.assign(window, { faded: 0 });
        new MutationObserver(() => { if (document.querySelector('[role="row"][aria-hidden="true"]')) Object.assign(window, { faded: 1 }); }).observe(document.body, { subtree: true, childList: true, attributes: true });
        window.testHost?.person.types('项目绩效目标', 'D11', '全年管护的工程数量');
      });
      await page.locator('[role="status"]', { hasText: /^已改 1 处/ }).waitFor({ state: 'attached' });
      expect(await page.evaluate(() => Reflect.get(window, 'faded') as unknown)).toBe(0);
    });
  });

  test('ten thousand cells pasted are one check', async () => {
    await withPane({}, async (page) => {
      await check(page, 'workbook');
      await page.waitForTimeout(300);
      await page.evaluate(() => { window.testHost?.ledger.reset(); });
      await page.evaluate(() => {
        for (let row = 1000; row < 1100; row += 1) {
          for (let column = 0; column < 100; column += 1) window.testHost?.person.types('项目绩效目标', `${column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(65 + (column % 26))}`}${row}`, '1');
        }
      });
      await page.waitForTimeout(2500);
      expect((await operations(page)).trips).toBeLessThanOrEqual(3);
    });
  });

  test('while a cell is edited nothing is said; it is tried again', async () => {
    await withPane({}, async (page) => {
      const before = await check(page, 'workbook');
      await page.evaluate(() => {
        window.testHost?.faults.refuse(5004, 4);
        window.testHost?.person.types('项目绩效目标', 'D11', '全年管护的工程数量');
      });
      await page.waitForFunction((verdict) => document.querySelector('h1')?.textContent !== verdict, before);
      expect(await page.getByText(zh('pane.error.cell-edit-mode')).count()).toBe(0);
    });
  });
});

test('the second check of a workbook says what was mended and what is new', async () => {
  await withPane({}, async (page) => {
    await check(page, 'workbook');
    await page.evaluate(() => window.testHost?.person.types('项目绩效目标', 'D11', '全年管护的工程数量'));
    await page.getByText(/已改 1 处，未改 \d+ 处，新增 0 处/).waitFor();
    await press(page, 'round.show-mended');
    await page.getByText(/^项目绩效目标!D11：/).waitFor();
    // The next opening compares with the last check before it.
    await page.reload();
    await page.getByRole('button', { name: zh('pane.check-sheet') }).waitFor();
    await check(page, 'workbook');
    await page.getByText(/已改 0 处，未改 \d+ 处，新增 1 处/).waitFor();
  });
});

describe('settings', () => {
  test('a rule that is switched off is not asked; what differs is marked, kept, and can be taken back', async () => {
    await withPane({}, async (page) => {
      const before = await check(page, 'workbook');
      const first = await page.locator('[role="treegrid"] [role="row"][aria-level="2"]').first().innerText();
      expect(first).not.toBe('');
      await openPlace(page, 'settings');
      await page.getByRole('searchbox', { name: zh('pane-settings.search-rules') }).fill('budget-adds-up');
      await page.getByRole('combobox', { name: zh('pane-settings.level-of', { rule: zh('rule.budget-adds-up.name') }) }).selectOption('off');
      await page.getByText(zh('pane-settings.changed-count', { count: 1 })).waitFor();
      await openPlace(page, 'findings');
      await page.waitForFunction((verdict) => document.querySelector('h1')?.textContent !== verdict, before);
      await page.reload();
      await page.getByRole('button', { name: zh('pane.check-sheet') }).waitFor();
      expect(await check(page, 'workbook')).not.toBe(before);
      await openPlace(page, 'settings');
      await press(page, 'pane-settings.reset');
      await page.getByText(zh('pane-settings.nothing-changed')).waitFor();
      await openPlace(page, 'findings');
      await page.waitForFunction((verdict) => document.querySelector('h1')?.textContent === verdict, before);
    });
  });

  test('a file is taken in, one that is wrong is not, and says why', async () => {
    await withPane({}, async (page) => {
      await page.getByRole('button', { name: zh('pane.check-sheet') }).waitFor();
      await openPlace(page, 'settings');
      const give = (text: string): Promise<void> => page.getByTestId('settings-file').setInputFiles({ name: '县局.json', mimeType: 'application/json', buffer: Buffer.from(text) });
      await give('{"planConvention":"sometimes"}');
      await page.getByText('县局.json planConvention').waitFor();
      await give('{"planConvention":"cumulative"}');
      await page.getByText(zh('pane-settings.changed-count', { count: 1 })).waitFor();
      expect(await page.getByRole('combobox', { name: new RegExp(zh('pane-settings.convention')) }).inputValue()).toBe('cumulative');
      const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'pane-settings.export')]);
      expect(download.suggestedFilename()).toBe('indicator-check.config.json');
    });
  });
});
