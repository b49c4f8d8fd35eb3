import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { opened, screens, selected, setWorkbenchStage, type WorkbenchStage } from './workbench-stage';

let stage: WorkbenchStage;
beforeAll(async () => { stage = await setWorkbenchStage(); }, 180_000);
afterEach(() => stage.rest());
afterAll(() => stage.close());

/** Texts of the page's own controls that are cut off, lie outside the window, or lie over another. */
function blemishes(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('header button, header h1, header span, aside header button, aside footer *')].filter((element) => element.checkVisibility({ visibilityProperty: true }));
    const boxes = shown.filter((element) => element.children.length === 0 || element.tagName === 'BUTTON').map((element) => ({ element, name: element.textContent, box: element.getBoundingClientRect() })).filter(({ name, box }) => name !== '' && box.width > 0);
    const cut = boxes.filter(({ element }) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0).map(({ name }) => `cut: ${name}`);
    const outside = boxes.filter(({ box }) => box.right > innerWidth + 1 || box.left < -1 || box.bottom > innerHeight + 1).map(({ name }) => `outside: ${name}`);
    const over = boxes.flatMap((one, at) => boxes.slice(at + 1)
      .filter((other) => !one.element.contains(other.element) && !other.element.contains(one.element))
      .filter(({ box }) => Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left) > 1 && Math.min(box.bottom, one.box.bottom) - Math.max(box.top, one.box.top) > 1)
      .map((other) => `over: ${one.name} / ${other.name}`));
    const moved = document.querySelector('header')?.getBoundingClientRect().top === 0 ? [] : ['moved: the page is not where it was'];
    const { scrollWidth, scrollHeight } = document.documentElement;
    const page = scrollWidth > innerWidth || scrollHeight > innerHeight ? [`page: ${scrollWidth} × ${scrollHeight}`] : [];
    return [...cut, ...outside, ...over, ...moved, ...page];
  });
}

/** For the README, where SCREENSHOTS names a folder. */
async function photograph(page: Page, screen: keyof typeof screens): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder === undefined) return;
  await page.waitForLoadState('networkidle');
  await page.mouse.move(0, 0);
  await page.screenshot({ path: path.join(folder, `workbench-${screens[screen].width}.png`) });
}

describe('on the screens that offices have nothing is cut and nothing overlaps', () => {
  test.each([['small', 'zh-CN'], ['large', 'zh-CN'], ['small', 'en-US'], ['large', 'en-US']] as const)('%s, %s', async (screen, locale) => {
    const { page } = await stage.visit({ screen, locale });
    await opened(page, 'bad-water-bureau.xlsx');
    expect(await blemishes(page)).toEqual([]);
    await page.getByRole('button', { name: /^(检查当前表|Check this sheet)$/ }).click();
    await page.getByRole('button', { name: /^(定位到|Go to) C4$/ }).first().click();
    await selected(page, 'C4');
    expect(await blemishes(page)).toEqual([]);
    if (locale === 'zh-CN') await photograph(page, screen);
    await page.getByRole('button', { name: /^(样例|Samples)$/ }).click();
    await page.getByRole('menuitem').first().hover();
    expect(await blemishes(page)).toEqual([]);
  });
});
