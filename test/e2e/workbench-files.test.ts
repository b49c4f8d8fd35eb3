import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { failureOf } from '../hosts/file/open';
import { failureText } from '../../src/locales/failure-text';
import { readFixture } from '../fixtures/load';
import { longWorkbook, webPage } from './workbench-workbooks';
import { opened, openFile, sayings, setWorkbenchStage, type WorkbenchStage, working } from './workbench-stage';

let stage: WorkbenchStage;
beforeAll(async () => { stage = await setWorkbenchStage(); }, 180_000);
afterEach(() => stage.rest());
afterAll(() => stage.close());

const sample = 'bad-water-bureau.xlsx';

/** Lets go of files over the page, as a hand with a mouse does. */
async function drop(page: Page, ...files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<void> {
  const data = files.map(({ name, bytes }) => ({ name, text: Buffer.from(bytes).toString('base64') }));
  const transfer = await page.evaluateHandle((list) => {
    const carried = new DataTransfer();
    for (const { name, text } of list) carried.items.add(new File([Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))], name));
    return carried;
  }, data);
  const grid = page.getByRole('region', { name: '工作簿' });
  await grid.dispatchEvent('dragenter', { dataTransfer: transfer });
  await page.getByText('松开鼠标，打开工作簿，可以一次放几个').waitFor();
  await grid.dispatchEvent('drop', { dataTransfer: transfer });
}

describe('files that a person opens', () => {
  test('a wrong one is named with what the batch command says of it, and the workbook before stays', async () => {
    const { page, complaints } = await stage.visit();
    await opened(page, sample);
    const failure = failureOf(webPage);
    if (!failure) throw new Error('the file can be opened');
    await drop(page, { name: '下载.xlsx', bytes: webPage });
    await page.getByText(failureText(failure, '下载.xlsx', 'zh-CN')).waitFor();
    await opened(page, sample);
    await page.getByRole('button', { name: '检查当前表' }).click();
    await page.getByText('已检查工作表「项目绩效目标」').waitFor();

    await page.getByRole('button', { name: '关闭提示' }).click();
    await page.getByText(failureText(failure, '下载.xlsx', 'zh-CN')).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  test('several that are dropped are opened side by side, and one that cannot be read is named', async () => {
    const { page } = await stage.visit();
    await opened(page, sample);
    await page.getByRole('button', { name: '检查整个工作簿' }).click();
    await page.getByRole('tab', { name: '表格 10' }).waitFor();
    const failure = failureOf(webPage);
    if (!failure) throw new Error('the file can be opened');
    await drop(page, { name: '甲.xlsx', bytes: readFixture('good-county-library') }, { name: '乙.xlsx', bytes: webPage }, { name: '丙.xlsx', bytes: readFixture('hebei-cumulative') });
    await opened(page, '丙.xlsx');
    await page.getByText(failureText(failure, '乙.xlsx', 'zh-CN')).waitFor();
    const names = page.getByRole('navigation', { name: '打开的工作簿' }).locator('button[title]');
    expect(await names.allInnerTexts()).toEqual([sample, '甲.xlsx', '丙.xlsx']);
    expect(await page.getByRole('tab', { name: '表格 10' }).count()).toBe(0);
    await names.filter({ hasText: '甲.xlsx' }).click();
    await opened(page, '甲.xlsx');
    await page.getByRole('button', { name: '检查整个工作簿' }).click();
    await page.getByText('未发现问题').first().waitFor();
    // The first one has kept its findings.
    await names.filter({ hasText: sample }).click();
    await page.getByRole('tab', { name: '表格 10' }).waitFor();
  });

  test('a long one is read, and what is being done is said meanwhile', async () => {
    const { page } = await stage.visit();
    await opened(page, sample);
    const heard = await sayings(page);
    await openFile(page, '全县.xlsx', longWorkbook(20_000));
    await working(page).waitFor();
    await opened(page, '全县.xlsx');
    expect(await heard()).toEqual(['正在读取「全县.xlsx」…', '正在读取格式…', '正在显示 20,008 行…']);
  });
});
