import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { pressInList } from './pane/scene';
import { fiveTablesWithFormula } from './workbench-workbooks';
import { goTo, opened, openFile, selected, setWorkbenchStage, typeInto, type Workbench, type WorkbenchStage } from './workbench-stage';

let stage: WorkbenchStage;
let desk: Workbench;
let pane: Locator;
beforeAll(async () => { stage = await setWorkbenchStage(); }, 180_000);
afterEach(() => stage.rest());
afterAll(() => stage.close());

beforeEach(async () => {
  desk = await stage.visit();
  pane = desk.page.getByRole('complementary', { name: '检查窗格' });
  await opened(desk.page, 'bad-water-bureau.xlsx');
  await openFile(desk.page, '报送.xlsx', fiveTablesWithFormula());
  await opened(desk.page, '报送.xlsx');
});

const found = '预算数为 27.8，各项资金相加（20+0）为 20，相差 7.8';

async function check(which: '检查当前表' | '检查整个工作簿' = '检查整个工作簿'): Promise<void> {
  await desk.page.getByRole('button', { name: which }).click();
  await pane.getByRole('heading', { level: 1 }).waitFor();
}

describe('the grid is a view of the workbook that is checked', () => {
  test('what is still being typed is taken as typed when a check begins', async () => {
    const { page } = desk;
    await goTo(page, 'E4');
    await page.keyboard.type('20');
    await check();
    await pane.getByText(found).waitFor();
  });

  test('undone and redone, by key and by button', async () => {
    const { page } = desk;
    const [undo, redo] = [page.getByRole('button', { name: '撤销' }), page.getByRole('button', { name: '恢复' })];
    expect(await undo.isDisabled()).toBe(true);
    await typeInto(page, 'E4', '20');
    await check();
    await pane.getByText(found).waitFor();
    await undo.click();
    await check();
    await pane.getByText(found).waitFor({ state: 'detached' });
    await redo.click();
    await check();
    await pane.getByText(found).waitFor();
    await goTo(page, 'E4');
    await page.keyboard.press('Control+z');
    await check();
    await pane.getByText(found).waitFor({ state: 'detached' });
  });

  test('a finding far below is scrolled to, and one on another sheet brings that sheet to the front', async () => {
    const { page } = desk;
    await check();
    await pressInList(page, '4.网信办信息化安全检查专项经费绩效目标表');
    await pressInList(page, '定位到 F70');
    await selected(page, 'F70');
    // Its row is in sight: a click in the middle of the grid is near.
    await page.mouse.click(300, 400);
    await page.waitForFunction(() => Number(/\d+/.exec(document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input')?.value ?? '')?.[0]) > 60);

    await pressInList(page, /三公经费!/);
    await selected(page, 'A1:E8');
    expect(await page.getByRole('tab', { name: '三公经费' }).getAttribute('aria-selected')).toBe('true');
  });

  test('rows put in above move the findings, and another name of the sheet is reported', async () => {
    const { page } = desk;
    await page.mouse.click(20, 210, { button: 'right' });
    await page.getByText('在上方插入').click({ position: { x: 4, y: 8 } });
    await page.getByRole('tab', { name: '项目绩效目标' }).dblclick();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('改了名');
    await page.keyboard.press('Enter');
    await check();
    expect(await pane.getByRole('button', { name: '定位到 F11' }).count()).toBeGreaterThan(0);
    await pane.getByRole('button', { name: /改了名!/ }).first().waitFor();
    expect(desk.complaints).toEqual([]);
  });

  test('the sheet that is looked at is the one that is checked', async () => {
    await desk.page.getByRole('tab', { name: '三公经费' }).click();
    await check('检查当前表');
    await pane.getByText('已检查工作表「三公经费」').waitFor();
  });

  test('the language of the pane is the language of the whole page', async () => {
    const { page } = desk;
    await page.getByRole('tab', { name: '设置' }).click();
    await page.getByRole('radio', { name: 'English' }).check();
    await page.getByRole('button', { name: 'Open a workbook' }).waitFor();
    expect(await page.title()).toBe('Indicator Check · Workbench');
    await page.mouse.click(300, 210, { button: 'right' });
    await page.getByText('Paste Special').waitFor();
    expect(await page.getByText('Protect Rows And Columns').count()).toBe(0);
  });
});
