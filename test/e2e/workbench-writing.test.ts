import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openWorkbookFile } from '../../src/hosts/file/open-workbook-file';
import { valueAt, type WorkbookValues } from '../../src/sheet/snapshot';
import { write } from './pane/scene';
import { fiveTablesWithFormula } from './workbench-workbooks';
import { opened, openFile, setWorkbenchStage, typeInto, type WorkbenchStage } from './workbench-stage';

let stage: WorkbenchStage;
beforeAll(async () => { stage = await setWorkbenchStage(); }, 180_000);
afterEach(() => stage.rest());
afterAll(() => stage.close());

function valuesOf(bytes: Uint8Array): Promise<WorkbookValues> {
  const file = openWorkbookFile(bytes, 'saved.xlsx');
  if (!file.ok) throw new Error(file.failure.code);
  return file.host.read('workbook');
}

/** Presses 保存副本, and reads the file that the browser gets. */
async function saved(page: Page): Promise<{ readonly name: string; readonly values: WorkbookValues }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '保存副本' }).click()]);
  return { name: download.suggestedFilename(), values: await valuesOf(await readFile(await download.path())) };
}

describe('writing in the workbench', () => {
  test('a copy has what was typed, with the results that follow from it, and nothing else', async () => {
    const { page, complaints } = await stage.visit();
    await opened(page, 'bad-water-bureau.xlsx');
    const bytes = fiveTablesWithFormula();
    await openFile(page, '报送.xlsx', bytes);
    await opened(page, '报送.xlsx');
    const before = await valuesOf(bytes);
    expect((await saved(page)).values).toEqual(before);

    await typeInto(page, 'I4', '150');
    await typeInto(page, 'B7', '=1+1文字');
    const { name, values } = await saved(page);
    expect(name).toBe('报送.xlsx');
    const [sheet, other] = values.sheets;
    const [old, otherOld] = before.sheets;
    if (!sheet || !old) throw new Error('no sheet');
    expect(valueAt(sheet, 3, 8)).toBe(150);
    expect(other).toEqual(otherOld);
    const differing = old.values.flatMap((line, row) => line.flatMap((_, column) => (valueAt(sheet, row, column) === valueAt(old, row, column) ? [] : [`${row}/${column}`])));
    expect(valueAt(sheet, 3, 2)).toBe(30);
    // The typed figure, the total that follows from it, and the typed text.
    expect(differing.length).toBeLessThanOrEqual(3);
    expect(complaints).toEqual([]);
  });

  test('marks show in the grid, lists get a sheet, and what was written is taken back', async () => {
    const { page, complaints } = await stage.visit();
    await opened(page, 'bad-water-bureau.xlsx');
    const pane = page.getByRole('complementary', { name: '检查窗格' });
    await page.getByRole('button', { name: '检查整个工作簿' }).click();
    await write(page, 'writing.list');
    await pane.getByText(/^已写入「问题清单」/).waitFor();
    await page.getByRole('tab', { name: '问题清单' }).waitFor();
    expect((await saved(page)).values.sheets.map(({ name }) => name)).toContain('问题清单');
    await pane.getByRole('button', { name: '撤销本次写入' }).click();
    await pane.getByText(/^已撤销「/).waitFor();
    await page.getByRole('tab', { name: '问题清单' }).waitFor({ state: 'detached' });

    await write(page, 'writing.mark');
    await pane.getByText(/^已写入「标注」/).waitFor();
    if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: 'docs/screenshots/workbench-marks.png' });
    await pane.getByRole('button', { name: '撤销本次写入' }).click();
    await pane.getByText(/^已撤销「标注」/).waitFor();
    expect(complaints).toEqual([]);
  });

  test('summaries are previewed, written with results, up to date when looked at again, and taken back', async () => {
    const { page, complaints } = await stage.visit();
    await opened(page, 'bad-water-bureau.xlsx');
    const pane = page.getByRole('complementary', { name: '检查窗格' });
    await pane.getByRole('tab', { name: /^汇总/ }).click();
    await pane.getByRole('button', { name: '预览', exact: true }).click();
    await pane.getByRole('button', { name: '重新预览' }).waitFor();
    if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: 'docs/screenshots/workbench-summaries.png' });
    await pane.getByRole('button', { name: /^写入 \d+ 项$/ }).click();
    await pane.getByText(/^已写入「写汇总」/).waitFor();
    await page.getByRole('tab', { name: '资金支出计划汇总' }).waitFor();
    const { values } = await saved(page);
    const sheet = values.sheets.find(({ name }) => name === '项目绩效目标汇总');
    expect(sheet?.values[2]).toContain('预算数');
    await pane.getByText('项目绩效目标汇总：「项目绩效目标汇总」已是最新，不用改动').waitFor();
    await pane.getByRole('button', { name: '撤销本次写入' }).click();
    await pane.getByText(/^已撤销「写汇总」/).waitFor();
    await page.getByRole('tab', { name: '资金支出计划汇总' }).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });
});
