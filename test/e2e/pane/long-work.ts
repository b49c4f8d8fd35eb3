import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { sheetWithTables } from '../../../bench/sheets';
import { paneWords, type PaneWords } from '../../../src/locales/pane-words';
import type { WorkbookData } from '../../office-host/workbook/data';
import { obstacles } from './obstacles';
import { check, operations, press, type Scene, settled, verdictOn } from './scene';

const cells = 60_000;

/** A small sheet in front, and one behind it that takes many turns. */
function longWorkbook(): WorkbookData {
  const [small = [], large = []] = [500, cells].map((size) => sheetWithTables(size).sheets[0]?.values.map((row) => [...row]));
  return { sheets: [{ name: '封面表', rows: small }, { name: '全县', rows: large }] };
}

/** What is said of a step whichever sheet or table it is at: where the first took longer than a turn, the next is not told within 100 ms. */
function beginning(words: string): string {
  return words.slice(0, words.indexOf('2'));
}

/** Cancels in the page itself, the moment that it says it is there: no person is as quick, and no machine too fast. */
function cancelAt(page: Page, words: string, cancel: string): Promise<void> {
  return page.evaluate(([wanted = '', name]) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('header')?.textContent.includes(wanted)) return;
      observer.disconnect();
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, [words, cancel]);
}

/** What a person sees of a check that takes long, and how they stop it. */
export function longWork(scene: Scene): void {
  describe.each([['zh-CN', 'zh-CN'], ['en', 'en-US']] as const)('in %s', (language, locale) => {
    const t: PaneWords = paneWords(language);

    test('cancelled while it looks for tables, it asks Excel nothing more, and the last result stays', async () => {
      const page = await scene.open({ workbook: longWorkbook(), locale });
      const verdict = await check(page, 'active-sheet', language);
      const { trips } = await operations(page);
      await cancelAt(page, beginning(t('pane.step-of.finding', { at: 2, of: 2 })), t('pane.cancel'));
      await press(page, 'pane.check-workbook', language);
      await settled(page);
      const { trips: after } = await operations(page);
      // Where the sheets are, and their values; had it gone on, it would ask for the number formats of the tables.
      expect(after - trips).toBe(2);
      await page.waitForTimeout(1500);
      expect((await operations(page)).trips).toBe(after);
      expect(await verdictOn(page)).toBe(verdict);
      expect(await check(page, 'workbook', language)).not.toBe(verdict);
    });

    test('cancelled among the tables, no result comes', async () => {
      const page = await scene.open({ workbook: longWorkbook(), locale });
      const verdict = await check(page, 'active-sheet', language);
      await cancelAt(page, beginning(t('pane.step-of.checking', { at: 2, of: 9 })), t('pane.cancel'));
      await press(page, 'pane.check-workbook', language);
      await settled(page);
      await page.waitForTimeout(1000);
      expect(await verdictOn(page)).toBe(verdict);
    });

    test('while Excel does not answer, the pane says that it reads, is without obstacles, and lets go at a press', async () => {
      const page = await scene.open({ workbook: longWorkbook(), locale, width: 350, height: 378 });
      const verdict = await check(page, 'active-sheet', language);
      await page.evaluate(() => window.testHost?.faults.lose('before'));
      await press(page, 'pane.check-workbook', language);
      await page.getByText(t('pane.step-of.reading')).waitFor();
      expect(await obstacles(page)).toEqual([]);
      await press(page, 'pane.cancel', language);
      await settled(page);
      expect(await verdictOn(page)).toBe(verdict);
    });
  });
}
