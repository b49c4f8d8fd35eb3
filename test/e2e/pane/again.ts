import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { commandNames } from '../../../src/commands/commands';
import { verdictText } from '../../../src/taskpane/view/verdict-words';
import { excel114 } from '../../office-host/profiles';
import { books, cellsShown, check, choose, operations, reportOn, type Scene, standing, unfoldAll, verdictOn, withoutLive, zh } from './scene';

/** Commands that write: each asks first, or can be taken back. */
const writing = new Set(['markFindings', 'clearMarks']);

/** The finding in the middle of the list's view, once it is scrolled to the middle, with its distance from the list's top. */
async function middle(page: Page): Promise<{ readonly place: string; readonly top: number }> {
  await page.evaluate(() => {
    const panel = document.querySelector('#place-findings');
    panel?.scrollTo(0, panel.scrollHeight / 2);
  });
  await page.waitForTimeout(100);
  return page.evaluate(() => {
    const rows = [...document.querySelectorAll('#place-findings [role="row"]')].filter((row) => row.getBoundingClientRect().top > 300);
    const [row] = rows;
    const edge = document.querySelector('#place-findings')?.getBoundingClientRect().top ?? 0;
    return { place: row?.getAttribute('data-place') ?? '', top: (row?.getBoundingClientRect().top ?? 0) - edge };
  });
}

function topOf(page: Page, place: string): Promise<number> {
  return page.locator(`#place-findings [data-place="${place}"]`).evaluate((row) => row.getBoundingClientRect().top - (document.querySelector('#place-findings')?.getBoundingClientRect().top ?? 0));
}

/** What happens between one check and the next. */
export function again(scene: Scene): void {
  test('a change is said, the next check shows it, and the list keeps its place and its folds', async () => {
    const page = await scene.open({ workbook: scene.book(books.many), height: 600 });
    await check(page, 'workbook');
    await withoutLive(page);
    await unfoldAll(page);
    const before = await cellsShown(page);
    const { place, top } = await middle(page);
    await page.evaluate(() => {
      window.testHost?.person.types('项目绩效目标', 'D11', '全年管护的工程数量');
    });
    await page.getByText(zh('pane.changed')).waitFor({ state: 'attached' });
    expect(await topOf(page, place)).toBeCloseTo(top, 0);

    await check(page, 'workbook');
    await page.getByText(zh('pane.changed')).waitFor({ state: 'detached' });
    expect(await topOf(page, place)).toBeCloseTo(top, 0);
    const atD11 = (cells: readonly string[]): number => cells.filter((cell) => cell === 'D11').length;
    const after = await cellsShown(page);
    expect(atD11(after)).toBe(atD11(before) - 1);
    // What was unfolded is still so.
    expect(after.length).toBe(before.length - 1);
  });

  test('the language changes at once, words and all, without asking Excel; the next opening has it too', async () => {
    const page = await scene.open({ workbook: scene.book(books.seed004) });
    await check(page, 'active-sheet');
    const { trips } = await operations(page);
    const cells = await cellsShown(page);
    await choose(page, 'en');
    const report = await reportOn(books.seed004);
    expect(await verdictOn(page)).toBe(verdictText({ report, scope: 'active-sheet', sheets: [] }, 'en'));
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await cellsShown(page)).toEqual(cells);
    // What is left in Chinese stands in the workbook.
    expect(await page.locator('header').innerText()).toMatch(/^[\x20-\x7e\s]+$/);
    expect((await operations(page)).trips).toBe(trips);
    await page.reload();
    await page.getByRole('button', { name: 'Check this sheet' }).waitFor();
    await choose(page, 'zh-CN');
    await page.getByRole('button', { name: zh('pane.check-sheet') }).waitFor();
  });

  test('an English Excel gets the pane in English', async () => {
    const page = await scene.open({ workbook: scene.book(books.seed004), locale: 'en-US' });
    expect(await check(page, 'active-sheet', 'en')).toMatch(/^1 table: /);
  });

  test('a button of the ribbon checks the sheet in front and brings the pane', async () => {
    const page = await scene.open({ workbook: scene.book(books.seed003), profile: excel114 });
    await page.getByRole('button', { name: zh('pane.check-sheet') }).waitFor();
    expect(await page.evaluate(() => window.testHost?.press('checkActiveSheet'))).toBe(true);
    await page.waitForFunction(() => window.testHost?.completed.includes('command-checkActiveSheet'));
    expect(await page.evaluate(() => window.testHost?.runtimeStates)).toEqual(['Visible']);
    expect(await verdictOn(page)).toMatch(/^4 张表/);
    await page.getByText(zh('pane.checked-sheet', { sheet: '项目绩效目标' })).waitFor();
  });

  test('every button and key that does not write leaves the workbook and Excel’s undo list as they are', async () => {
    const page = await scene.open({ workbook: scene.book(books.seed003), profile: excel114 });
    await standing(page);
    const before = await page.evaluate(() => window.testWorkbook?.());
    for (const name of commandNames.filter((each) => !writing.has(each))) {
      await page.evaluate((action) => window.testHost?.press(action), name);
      await page.waitForFunction((id) => window.testHost?.completed.includes(id), `command-${name}`);
    }
    await page.locator('#place-summaries').waitFor();
    expect(await page.evaluate(() => window.testWorkbook?.())).toBe(before);
    expect(await operations(page)).toMatchObject({ disturbing: [], unmodelled: [] });
  });
}
