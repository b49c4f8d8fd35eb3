import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { fiveTablesWithFormula } from './workbench-workbooks';
import { opened, openFile, selected, setWorkbenchStage, typeInto, type WorkbenchStage } from './workbench-stage';

let stage: WorkbenchStage;
beforeAll(async () => { stage = await setWorkbenchStage(); }, 180_000);
afterEach(() => stage.rest());
afterAll(() => stage.close());

/** Waits until the page and its workers have asked for nothing for a while; the browser's own state of that kind is reached only once. */
async function quiet(page: Page): Promise<void> {
  let last = Date.now();
  const note = (): void => { last = Date.now(); };
  page.context().on('request', note);
  page.context().on('requestfinished', note);
  while (Date.now() - last < 3000) await page.waitForTimeout(200);
}

describe('nothing leaves the machine', () => {
  test.each(['zh-CN', 'en-US'] as const)('%s: with all outside addresses blocked nobody asks for one, and nothing is missed', async (locale) => {
    const { page, foreignRequests, complaints } = await stage.visit({ locale });
    const words = locale === 'zh-CN' ? { check: '检查整个工作簿', found: '表格 5' } : { check: 'Check the whole workbook', found: 'Tables 5' };
    await opened(page, 'bad-water-bureau.xlsx');
    await openFile(page, 'a.xlsx', fiveTablesWithFormula());
    await opened(page, 'a.xlsx');
    await page.getByRole('button', { name: words.check }).click();
    await page.getByRole('tab', { name: words.found }).waitFor();
    await typeInto(page, 'I4', '=150+A1');
    await page.waitForLoadState('networkidle');
    expect(foreignRequests).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('once loaded the page needs no network at all', async () => {
    const { page, context, complaints } = await stage.visit();
    await opened(page, 'bad-water-bureau.xlsx');
    await quiet(page);
    await context.setOffline(true);

    await openFile(page, 'a.xlsx', fiveTablesWithFormula());
    await opened(page, 'a.xlsx');
    await page.getByRole('button', { name: '检查整个工作簿' }).click();
    await page.getByRole('tab', { name: '表格 5' }).waitFor();
    await page.getByRole('button', { name: '定位到 F10' }).first().click();
    await selected(page, 'F10');
    // The page of a rule, and teaching, are there as well.
    await page.getByRole('button', { name: '规则说明' }).click();
    await page.getByRole('dialog').getByRole('table').first().waitFor();
    await page.getByRole('dialog').getByRole('button', { name: '关闭说明' }).click();
    await page.getByRole('tab', { name: /^表格/ }).click();
    await page.getByRole('button', { name: '核对各列' }).first().click();
    await page.getByText('已经认得的').waitFor();
    await page.getByRole('button', { name: '取消' }).first().click();
    await page.getByRole('tab', { name: '设置' }).click();
    await page.getByRole('radio', { name: 'English' }).check();
    await page.getByRole('button', { name: 'Samples' }).click();
    await page.getByRole('menuitem', { name: 'Sample without problems (library)' }).click();
    await opened(page, 'good-county-library.xlsx');
    expect(complaints).toEqual([]);
  });
});
