import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { excel19 } from '../../office-host/profiles';
import { books, check, openPlace, press, type Scene, selection, zh } from './scene';

/** Everything that the workbook in Excel holds. */
function held(page: Page): Promise<string> {
  return page.evaluate(() => window.testWorkbook?.() ?? '');
}

function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(() => window.testHost?.model.sheets.map(({ name }) => name) ?? []);
}

/** The model calculates nothing itself: the formulas of a form that is not filled in say nothing. */
function calculateBlank(page: Page): Promise<void> {
  return page.evaluate(() => {
    const model = window.testHost?.model;
    if (!model) throw new Error('no host');
    const before = model.calculate;
    model.calculate = (formula, sheet, address) => (formula.startsWith('=IF(') ? '' : before(formula, sheet, address));
  });
}

async function insert(page: Page): Promise<void> {
  await calculateBlank(page);
  await press(page, 'template.pane.insert');
  await page.getByText(/^已写入「插入模板：/).waitFor();
}

async function undo(page: Page): Promise<void> {
  await page.getByRole('button', { name: zh('writing.undo'), exact: true }).click();
  await page.getByText(/^已撤销「/).waitFor();
}

/** Blank forms from the pane, in Excel. */
export function templates(scene: Scene): void {
  test('a form on a sheet of its own: previewed, written, selected, found as one blank table, and taken back', async () => {
    const { page, complaints } = await scene.openTroubled({ workbook: scene.book(books.none) });
    const before = await held(page);
    await openPlace(page, 'summaries');
    await page.getByRole('combobox', { name: zh('template.pane.form') }).selectOption('monitoring');
    await page.getByRole('radio', { name: zh('template.pane.until', { month: 7 }) }).check();
    const preview = page.getByRole('img', { name: zh('template.pane.preview', { form: zh('form.monitoring') }) });
    expect(await preview.textContent()).toContain('1-7月执行数');
    await insert(page);
    expect((await sheetNames(page)).at(-1)).toBe(zh('form.monitoring'));
    expect(await selection(page)).toMatchObject({ sheet: zh('form.monitoring'), row: 2, column: 1 });
    await openPlace(page, 'findings');
    await check(page, 'active-sheet');
    await page.getByText(zh('form.monitoring')).first().waitFor();
    expect(await page.evaluate(() => document.querySelectorAll('[data-place]').length)).toBeGreaterThan(0);
    await undo(page);
    expect(await held(page)).toBe(before);
    expect(complaints).toEqual([]);
  });

  test.each([['an Excel with all that is used', {}], ['the oldest Excel', { profile: excel19 }]] as const)('a form on the sheet in front, below what is there: %s', async (_, profile) => {
    const { page, complaints } = await scene.openTroubled({ workbook: scene.book(books.seed004), ...profile });
    const before = await held(page);
    await openPlace(page, 'summaries');
    const here = page.getByRole('radio', { name: /^当前工作表「.+」，从 [A-Z]+\d+ 起$/ });
    await here.check();
    const cell = /从 ([A-Z]+\d+) 起/.exec((await here.locator('xpath=..').innerText()))?.[1] ?? '';
    await insert(page);
    // The name of the unit is the first to fill in, in the form's second row and column.
    const { row, column } = await selection(page);
    expect(`${String.fromCharCode(64 + column)}${row}`).toBe(cell);
    await openPlace(page, 'findings');
    await check(page, 'active-sheet');
    await page.getByRole('tab', { name: new RegExp(`^${zh('pane.place.tables')} 2$`) }).waitFor();
    await undo(page);
    expect(await held(page)).toBe(before);
    expect(complaints).toEqual([]);
  });

  test('where the selected cell is not free, the next place is offered; one that was filled in meanwhile is not written to', async () => {
    const { page } = await scene.openTroubled({ workbook: scene.book(books.seed004) });
    await openPlace(page, 'summaries');
    await page.evaluate(() => {
      window.testHost?.person.selects(window.testHost.model.sheets[0]?.name ?? '', { top: 2, left: 1, bottom: 2, right: 1 });
    });
    await page.getByRole('radio', { name: /^当前工作表「/ }).check();
    await page.getByText(/^选中的单元格那里放不下/).waitFor();
    await page.evaluate(() => {
      const model = window.testHost?.model;
      const sheet = model?.sheets[0];
      if (model && sheet) model.write(sheet, 'B60', '别人写的');
    });
    const before = await held(page);
    await press(page, 'template.pane.insert');
    await page.getByText(/^没有写入：/).waitFor();
    expect(await held(page)).toBe(before);
    await page.getByRole('radio', { name: /，从 [A-Z]+63 起$/ }).waitFor();
  });
}
