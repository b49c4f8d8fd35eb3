import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { catalogues } from '../../../src/locales/translate';
import type { MessageKey } from '../../../src/locales/zh-CN/index';
import { refusals } from '../../office-host/faults';
import { excel114, excel17, excel19 } from '../../office-host/profiles';
import { usualProfile } from '../../office-host/usual-profile';
import { books, cellsShown, check, press, pressInList, type Scene, settled, verdictOn, withoutLive, zh } from './scene';

/** As many refusals as the adapter tries before it gives up. */
const allTries = 4;

async function refuse(page: Page, refusal: (typeof refusals)[keyof typeof refusals], times: number): Promise<void> {
  await page.evaluate(([code, count]) => {
    window.testHost?.faults.refuse(code, count);
  }, [refusal, times] as const);
}

async function ready(page: Page): Promise<Page> {
  await page.getByRole('button', { name: zh('pane.check-sheet') }).waitFor();
  await page.waitForFunction(() => window.testHost?.ledger.operations.some(({ effect }) => effect === 'register'));
  return page;
}

/** What the page shows before, or instead of, the program: in both languages, and nothing else. */
async function boots(page: Page, key: MessageKey): Promise<void> {
  const said = page.locator('.say:visible');
  await said.getByText(catalogues['zh-CN'][key]).waitFor();
  expect(await said.locator('p').allInnerTexts()).toEqual([catalogues['zh-CN'][key], catalogues.en[key]]);
  expect(await said.getAttribute('role')).toBe('alert');
}

/** What can go wrong while the pane is open. */
export function trouble(scene: Scene): void {
  test('while a cell is edited: the last result stays, and trying again works once the person has finished', async () => {
    const page = await ready(await scene.open({ workbook: scene.book(books.seed004) }));
    const verdict = await check(page, 'active-sheet');
    await refuse(page, refusals.cellEdit, allTries);
    await press(page, 'pane.check-sheet');
    await page.getByText(zh('pane.error.cell-edit-mode')).waitFor();
    expect(await verdictOn(page)).toBe(verdict);
    await press(page, 'pane.retry');
    await page.getByText(zh('pane.error.cell-edit-mode')).waitFor({ state: 'detached' });
    expect(await verdictOn(page)).toBe(verdict);
  });

  test('a sheet that has gone: the pane says so, and offers to check again', async () => {
    const page = await ready(await scene.open({ workbook: scene.book(books.seed003) }));
    expect(await check(page, 'workbook')).toMatch(/^5 张表/);
    await withoutLive(page);
    const [cell = ''] = await cellsShown(page);
    await page.evaluate(() => window.testHost?.person.deletes('项目绩效目标'));
    await page.getByText(zh('pane.changed')).waitFor({ state: 'attached' });
    await pressInList(page, zh('pane.go-to-cell', { cell }));
    await page.getByText(zh('pane.error.sheet-gone')).waitFor();
    await press(page, 'pane.check-again');
    await page.getByText(zh('pane.error.sheet-gone')).waitFor({ state: 'detached' });
    expect(await verdictOn(page)).toMatch(/^1 张表/);
  });

  test('a lost session: nothing can be tried, and the way on is said', async () => {
    const page = await ready(await scene.open({ workbook: scene.book(books.seed004) }));
    await refuse(page, refusals.sessionLost, 1);
    await press(page, 'pane.check-sheet');
    await page.getByText(zh('pane.error.session-lost')).waitFor();
    expect(await page.getByRole('button', { name: zh('pane.retry') }).count()).toBe(0);
  });

  test('an unexpected error: a line for the maintainers, without a word of the workbook', async () => {
    const page = await ready(await scene.open({ workbook: scene.book(books.seed004) }));
    await page.evaluate(() => window.testHost?.faults.fail('GeneralException'));
    await press(page, 'pane.check-sheet');
    const line = await page.getByText('GeneralException').innerText();
    expect(line).toContain(`Excel, ${usualProfile().name}`);
    await press(page, 'pane.retry');
    await verdictOn(page);
  });

  test('a check that runs can be called off', async () => {
    const page = await ready(await scene.open({ workbook: scene.book(books.seed004), profile: excel114 }));
    await refuse(page, refusals.busy, allTries - 1);
    await press(page, 'pane.check-sheet');
    await press(page, 'pane.cancel');
    await settled(page);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(0);
    await page.getByText(zh('pane.step.check')).waitFor();
  });

  describe('the page that cannot become a pane says why', () => {
    test('an Excel that is too old', async () => {
      const page = await scene.open({ workbook: scene.book(books.none), profile: excel17 });
      await boots(page, 'pane.error.too-old');
      expect(await page.evaluate(() => window.testHost?.ledger.roundTrips)).toBe(0);
    });

    test('a browser without Excel', async () => {
      await boots(await scene.open({ workbook: null }), 'pane.boot.not-excel');
    });

    test('no office.js', async () => {
      const { page } = await scene.openTroubled({ workbook: null, unreachable: /office\.js/ });
      await boots(page, 'pane.boot.no-office');
    });

    test('a script of the program that does not come', async () => {
      const { page } = await scene.openTroubled({ workbook: scene.book(books.none), unreachable: /taskpane\..*\.js/ });
      await boots(page, 'pane.boot.not-loaded');
    });

    test('a button of the ribbon in an Excel that cannot open the pane by itself', async () => {
      const page = await scene.open({ workbook: scene.book(books.seed004), profile: excel19 });
      await verdictOn(page);
      await page.evaluate(() => window.testHost?.press('checkActiveSheet'));
      await page.waitForFunction(() => window.testHost?.completed.includes('command-checkActiveSheet'));
      const [dialog = '', ...others] = await page.evaluate(() => window.testHost?.dialogs ?? []);
      expect(others).toEqual([]);
      await page.goto(dialog);
      await boots(page, 'pane.boot.open-pane');
    });

    test('the engine that does not come: trying again fetches it', async () => {
      const { page } = await scene.openTroubled({ workbook: scene.book(books.seed004), profile: excel114, unreachable: /engine\..*\.js/ });
      await press(page, 'pane.check-sheet');
      await page.getByText(zh('pane.error.not-loaded')).waitFor();
      await page.unrouteAll();
      await press(page, 'pane.retry');
      expect(await verdictOn(page)).toMatch(/^1 张表/);
    });
  });
}
