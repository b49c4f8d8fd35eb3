import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { translator } from '../../src/locales/translate';
import { readFixture } from '../fixtures/load';
import { obstacles as obstaclesOn } from './pane/obstacles';
import { fiveTablesWithFormula } from './workbench-workbooks';
import { frontTab, opened, openFiles, selected, setWorkbenchStage, typeInto, type WorkbenchStage } from './workbench-stage';

let stage: WorkbenchStage;
beforeAll(async () => { stage = await setWorkbenchStage(); }, 180_000);
afterEach(() => stage.rest());
afterAll(() => stage.close());

const sample = 'bad-water-bureau.xlsx';
const [first, second] = ['甲.xlsx', '乙.xlsx'];
const found = '预算数为 27.8，各项资金相加（20+0）为 20，相差 7.8';

/** The grid's cells are a picture, and its bars are its library's. */
const gridsOwn = ['section[aria-label="工作簿"] > :first-child', 'section[aria-label="Workbook"] > :first-child', 'section[aria-label^="Notifications"]'];

function obstacles(page: Page): Promise<string[]> {
  return obstaclesOn(page, gridsOwn);
}

function tabs(page: Page): Locator {
  return page.getByRole('banner').getByRole('navigation').locator('button[title]');
}

async function choose(page: Page, name: string): Promise<void> {
  await tabs(page).filter({ hasText: name }).click();
  await opened(page, name);
}

/** The sample, and two workbooks of the person's own beside each other. */
async function twoTabs(locale: 'zh-CN' | 'en-US' = 'zh-CN'): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const { page, complaints } = await stage.visit({ locale });
  await opened(page, sample);
  await openFiles(page, { name: first, bytes: fiveTablesWithFormula() }, { name: second, bytes: readFixture('hebei-cumulative') });
  await opened(page, second);
  return { page, complaints };
}

describe('workbooks side by side', () => {
  test('the sample that nobody touched makes room; each workbook has a tab, and its own grid, findings and undo', async () => {
    const { page, complaints } = await twoTabs();
    expect(await tabs(page).allInnerTexts()).toEqual([first, second]);
    const pane = page.getByRole('complementary', { name: '检查窗格' });
    const undo = page.getByRole('button', { name: '撤销', exact: true });

    await choose(page, first);
    await typeInto(page, 'E4', '20');
    expect(await undo.isEnabled()).toBe(true);
    await page.getByRole('button', { name: '检查整个工作簿' }).click();
    await pane.getByText(found).waitFor();
    await pane.getByRole('tab', { name: '表格 5' }).click();

    await choose(page, second);
    expect(await undo.isDisabled()).toBe(true);
    expect(await pane.getByText(found).count()).toBe(0);
    await page.getByRole('button', { name: '检查整个工作簿' }).click();
    await pane.getByRole('button', { name: '定位到 F14' }).first().click();
    await selected(page, 'F14');
    await typeInto(page, 'F14', '≥95%');
    await page.keyboard.press('Control+z');

    await choose(page, first);
    expect(await pane.getByRole('tab', { name: '表格 5' }).getAttribute('aria-selected')).toBe('true');
    await undo.click();
    await pane.getByRole('tab', { name: /^问题/ }).click();
    await page.getByRole('button', { name: '检查整个工作簿' }).click();
    await pane.getByText(found).waitFor({ state: 'detached' });
    await choose(page, second);
    await selected(page, 'F14');
    expect(complaints).toEqual([]);
  });

  test('a tab with changes asks before it goes: it stays, or goes with a copy, or without', async () => {
    const { page, complaints } = await twoTabs();
    await choose(page, first);
    await typeInto(page, 'E4', '20');
    await page.getByRole('banner').getByRole('img', { name: '有改动还没有保存' }).waitFor();
    const close = page.getByRole('button', { name: `关闭「${first}」` });
    await close.click();
    const question = page.getByRole('alertdialog', { name: `「${first}」有改动还没有保存` });
    await question.waitFor();
    expect(await obstacles(page)).toEqual([]);
    await question.getByRole('button', { name: '取消' }).click();
    // The page behind the question is hidden from those who listen until it has faded out.
    await close.waitFor();
    expect(await tabs(page).count()).toBe(2);

    await close.click();
    const [download] = await Promise.all([page.waitForEvent('download'), question.getByRole('button', { name: '保存副本并关闭' }).click()]);
    expect(download.suggestedFilename()).toBe(first);
    await opened(page, second);
    expect(await tabs(page).allInnerTexts()).toEqual([second]);
    expect(await frontTab(page).evaluate((tab) => tab === document.activeElement)).toBe(true);

    // Without changes nobody is asked, and what is left is a page that says what to do.
    await page.getByRole('button', { name: `关闭「${second}」` }).click();
    await page.getByRole('heading', { name: '没有打开的工作簿' }).waitFor();
    expect(await obstacles(page)).toEqual([]);
    await openFiles(page, { name: second, bytes: readFixture('hebei-cumulative') });
    await opened(page, second);
    await page.getByRole('button', { name: '检查当前表' }).click();
    await page.getByRole('button', { name: '定位到 F14' }).first().click();
    await selected(page, 'F14');
    expect(complaints).toEqual([]);
  });

  test('what was typed and taken back is no change', async () => {
    const { page } = await twoTabs();
    await choose(page, first);
    await typeInto(page, 'E4', '20');
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await page.getByRole('button', { name: `关闭「${first}」` }).click();
    await opened(page, second);
    expect(await tabs(page).allInnerTexts()).toEqual([second]);
  });

  test('language and settings are those of the page: another tab has them too', async () => {
    const { page } = await twoTabs();
    await choose(page, first);
    await page.getByRole('tab', { name: '设置' }).click();
    await page.getByRole('radio', { name: 'English' }).check();
    await tabs(page).filter({ hasText: second }).click();
    await page.getByRole('button', { name: 'Check this sheet' }).waitFor();
    await page.getByRole('button', { name: `Close “${first}”` }).waitFor();
    expect(await obstacles(page)).toEqual([]);
  });

  test('by the keyboard alone: to another tab, and closed', async () => {
    const { page } = await twoTabs();
    await tabs(page).first().focus();
    await page.keyboard.press('Enter');
    await opened(page, first);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await opened(page, second);
    expect(await tabs(page).count()).toBe(1);
  });
});

describe('recent workbooks', () => {
  test('without a way back to a file the list has names, and says what to do with them; it is there at the next visit, and can be cleared', async () => {
    const { page, complaints } = await stage.visit();
    await page.evaluate(() => { Reflect.deleteProperty(window, 'showOpenFilePicker'); });
    await opened(page, sample);
    await openFiles(page, { name: first, bytes: readFixture('hebei-cumulative') });
    await opened(page, first);
    await page.reload();
    await opened(page, sample);
    await page.getByRole('button', { name: '最近' }).click();
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('menuitem', { name: first }).click()]);
    await page.getByText(`请在对话框里再选一次「${first}」`).waitFor();
    await chooser.setFiles({ name: first, mimeType: 'application/octet-stream', buffer: Buffer.from(readFixture('hebei-cumulative')) });
    await opened(page, first);
    await page.getByRole('button', { name: '最近' }).click();
    expect(await obstacles(page)).toEqual([]);
    expect(await page.getByRole('menuitem', { name: first }).count()).toBe(1);
    await page.getByRole('menuitem', { name: '清空这个列表' }).click();
    await page.getByRole('button', { name: '最近' }).click();
    await page.getByRole('menuitem', { name: '还没有打开过工作簿' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test.each(['zh-CN', 'en-US'] as const)('with one, a press opens the file as it stands on the disk, also at the next visit: %s', async (locale) => {
    const t = translator(locale === 'zh-CN' ? 'zh-CN' : 'en');
    const { page, complaints } = await stage.visit({ locale });
    await opened(page, sample);
    // The browser's own folder of the page stands for the disk: its files have the same handles as those that a person chooses.
    await page.evaluate(async ([name = '', text = '']) => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
      const stream = await handle.createWritable();
      await stream.write(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)));
      await stream.close();
      Object.assign(window, { showOpenFilePicker: () => Promise.resolve([handle]) });
    }, [first, Buffer.from(readFixture('hebei-cumulative')).toString('base64')]);
    await page.getByRole('button', { name: t('workbench.open') }).click();
    await opened(page, first);
    await page.reload();
    await opened(page, sample);
    await page.getByRole('button', { name: t('workbench.recent') }).click();
    await page.getByRole('menuitem', { name: first }).click();
    await opened(page, first);
    expect(complaints).toEqual([]);
  });
});
