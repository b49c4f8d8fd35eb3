import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { expectedOf } from '../fixtures/load';
import { fiveTables, fiveTablesWithFormula } from './workbench-workbooks';
import { goTo, opened, openFile, selected, setWorkbenchStage, typeInto, type WorkbenchStage } from './workbench-stage';

let stage: WorkbenchStage;
beforeAll(async () => { stage = await setWorkbenchStage(); }, 180_000);
afterEach(() => stage.rest());
afterAll(() => stage.close());

describe('the main job in the workbench', () => {
  test('a workbook is opened and checked; a finding leads to its cell; an edit is followed by a check of its own', async () => {
    const { page, complaints } = await stage.visit();
    await opened(page, 'bad-water-bureau.xlsx');
    await openFile(page, '报送.xlsx', fiveTablesWithFormula());
    await opened(page, '报送.xlsx');
    expect(await page.getByRole('region', { name: '工作簿' }).getByRole('tab').allInnerTexts()).toEqual(['项目绩效目标', '三公经费']);

    await page.getByRole('button', { name: '检查整个工作簿' }).click();
    await page.getByRole('tab', { name: `表格 ${expectedOf(fiveTables).tables.length}` }).waitFor();
    const pane = page.getByRole('complementary', { name: '检查窗格' });
    expect(await pane.getByText('「培训次数」的指标值「≥10圆满完成」没有单位').count()).toBeGreaterThan(0);
    expect(await pane.getByText(/^预算数为/).count()).toBe(0);

    await pane.getByRole('button', { name: '定位到 F10' }).first().click();
    await selected(page, 'F10');

    await typeInto(page, 'I4', '150');
    await pane.getByText('预算数为 30，各项资金相加（27.8+0）为 27.8，相差 2.2').waitFor();

    // With the keyboard in the grid: the next finding, and back.
    const movedFrom = async (address: string): Promise<string> => {
      const box = page.locator('[data-u-comp="defined-name"] input');
      await page.waitForFunction((was) => document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input')?.value !== was, address);
      return box.inputValue();
    };
    await goTo(page, 'A1');
    await selected(page, 'A1');
    await page.locator('canvas[id^="univer-sheet-main-canvas"]').click({ position: { x: 300, y: 300 } });
    const clicked = await movedFrom('A1');
    await page.keyboard.press('F8');
    const first = await movedFrom(clicked);
    await page.keyboard.press('F8');
    await movedFrom(first);
    await page.keyboard.press('Shift+F8');
    await selected(page, first);

    await typeInto(page, 'I4', '140');
    await pane.getByText('预算数为 28，各项资金相加（27.8+0）为 27.8，相差 0.2').waitFor();
    expect(complaints).toEqual([]);
  });
});
