import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { excel19 } from '../../office-host/profiles';
import { books, check, press, type Scene, settled, unfoldAll, withoutLive, write, zh } from './scene';

/** Everything that the workbook in Excel holds. */
function held(page: Page): Promise<string> {
  return page.evaluate(() => window.testWorkbook?.() ?? '');
}

async function done(page: Page): Promise<void> {
  await page.getByText(/^已(写入|撤销)「/).waitFor();
  await settled(page);
}

/** Steps from finding to finding until there is one that can be repaired. */
async function stepToRepair(page: Page): Promise<void> {
  for (let steps = 0; steps < 40; steps += 1) {
    await page.keyboard.press('F8');
    await page.waitForTimeout(60);
    if ((await page.getByRole('button', { name: /^修正 [A-Z]+\d+$/ }).count()) > 0) return;
  }
  throw new Error('nothing can be repaired');
}

/** What the pane writes, in Excel; nothing may have gone wrong on the page but the writing itself. */
export function writing(scene: Scene): void {
  test('safe repairs: shown first, written, gone from the list, taken back with one click', async () => {
    const { page, complaints } = await scene.openTroubled({ workbook: scene.book(books.seed004) });
    await check(page, 'active-sheet');
    const before = await held(page);
    await page.getByRole('button', { name: /^一键修正/ }).click();
    await page.getByText(/将修改 \d+ 格/).waitFor();
    expect(await held(page)).toBe(before);
    await press(page, 'writing.repair-confirm');
    await done(page);
    expect(await held(page)).not.toBe(before);
    expect(await page.getByRole('button', { name: /^一键修正/ }).count()).toBe(0);
    await page.getByRole('button', { name: /^撤销「/ }).click();
    await page.getByText(/^已撤销「/).waitFor();
    expect(await held(page)).toBe(before);
    await page.getByRole('button', { name: /^一键修正/ }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('a repair of one finding; a cell that changed meanwhile is not overwritten', async () => {
    const { page } = await scene.openTroubled({ workbook: scene.book(books.seed004) });
    await check(page, 'active-sheet');
    await withoutLive(page);
    await unfoldAll(page);
    await stepToRepair(page);
    const button = page.getByRole('button', { name: /^修正 [A-Z]+\d+$/ }).first();
    const cell = (await button.getAttribute('aria-label'))?.replace('修正 ', '') ?? '';
    await page.evaluate((address) => {
      const model = window.testHost?.model;
      const sheet = model?.sheets[0];
      if (model && sheet) model.write(sheet, address, '别人写的');
    }, cell);
    const before = await held(page);
    await button.click();
    await page.getByText(new RegExp(`单元格 .*!${cell} 的内容和检查时不同`)).waitFor();
    expect(await held(page)).toBe(before);
  });

  test.each([['an Excel with all that is used', {}], ['the oldest Excel', { profile: excel19 }]] as const)('marks on, marks off: %s', async (_, profile) => {
    const { page } = await scene.openTroubled({ workbook: scene.book(books.many), ...profile });
    await check(page, 'workbook');
    const before = await held(page);
    await write(page, 'writing.mark');
    await done(page);
    expect(await held(page)).not.toBe(before);
    await press(page, 'pane.close');
    await write(page, 'writing.unmark');
    await done(page);
    expect(await held(page)).toBe(before);
  });

  test('the list of findings and the letters come on sheets of their own, twice under two names, and go again', async () => {
    const { page } = await scene.openTroubled({ workbook: scene.book(books.many) });
    await check(page, 'active-sheet');
    const before = await held(page);
    const names = (): Promise<string[]> => page.evaluate(() => window.testHost?.model.sheets.map(({ name }) => name) ?? []);
    for (const key of ['writing.list', 'writing.list', 'writing.opinion'] as const) {
      await write(page, key);
      await done(page);
      await press(page, 'pane.close');
    }
    expect((await names()).slice(-3)).toEqual([zh('writing.list'), `${zh('writing.list')} (2)`, zh('writing.opinion')]);
    for (let left = 3; left > 0; left -= 1) {
      await page.getByRole('button', { name: /^撤销「/ }).click();
      await page.getByText(/^已撤销「/).waitFor();
      await press(page, 'pane.close');
    }
    expect(await held(page)).toBe(before);
  });

  test('a write that breaks off: the pane offers to take back, and does', async () => {
    const { page } = await scene.openTroubled({ workbook: scene.book(books.seed004) });
    await check(page, 'active-sheet');
    const before = await held(page);
    await page.getByRole('button', { name: /^一键修正/ }).click();
    await page.evaluate(() => { 
      const faults = window.testHost?.faults;
      // What was expected is read and the cells are written; then Excel is gone.
      faults?.pass(2);
      faults?.endWith(5012);
    });
    await press(page, 'writing.repair-confirm');
    await page.getByText(/写到一半断开了/).waitFor();
    await page.evaluate(() => { window.testHost?.faults.clear(); });
    await press(page, 'writing.take-back');
    await page.getByText(/^已撤销「/).waitFor();
    expect(await held(page)).toBe(before);
  });

  test('a write that breaks off as the pane goes: the next opening offers to take back', async () => {
    const { page } = await scene.openTroubled({ workbook: scene.book(books.seed004) });
    await check(page, 'active-sheet');
    await page.getByRole('button', { name: /^一键修正/ }).click();
    await page.evaluate(() => {
      window.testHost?.faults.pass(2);
      window.testHost?.faults.endWith(5012);
    });
    await press(page, 'writing.repair-confirm');
    await page.getByText(/写到一半断开了/).waitFor();
    // The workbook that the page loads is as it was before the write, as if Excel had not kept it.
    await page.reload();
    await page.getByText(/^上次的「一键修正」写到一半断开了/).waitFor();
    await press(page, 'writing.take-back');
    await page.getByText(/^已撤销「/).waitFor();
    await page.reload();
    await page.getByRole('button', { name: zh('pane.check-sheet') }).waitFor();
    expect(await page.getByText(/写到一半断开了/).count()).toBe(0);
  });
}
