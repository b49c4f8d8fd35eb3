import { describe, expect, test } from '@jest/globals';
import { verdictText } from '../../../src/taskpane/view/verdict-words';
import { cellAddress } from '../../../src/sheet/address';
import { expectedOf } from '../../fixtures/load';
import { excel19 } from '../../office-host/profiles';
import { usualProfile } from '../../office-host/usual-profile';
import { books, cellsShown, check, countAnew, operations, press, pressInList, reportOn, rowCount, type Scene, selection, unfoldAll, verdictOn, zh } from './scene';

/** The finding whose cell is selected. */
const here = '[role="treegrid"] [aria-current="location"]';

/** Checking, and what is shown of it. */
export function checking(scene: Scene): void {
  // The oldest, and the usual one; `npm run test:profiles` takes the others.
  describe.each([...new Set([excel19, usualProfile()])])('with $name', (profile) => {
    test('seed 004 is checked: the same findings as in the file, each at its cell, the known faults among them', async () => {
      const page = await scene.open({ workbook: scene.book(books.seed004), profile });
      const report = await reportOn(books.seed004);
      const sheets = [{ id: '1', name: 'Sheet1' }];
      expect(await check(page, 'active-sheet')).toBe(verdictText({ report, scope: 'active-sheet', sheets }, 'zh-CN'));
      expect(await page.evaluate(() => window.testLevelsChecked)).toBe(true);
      await unfoldAll(page);
      const cells = await cellsShown(page);
      expect([...cells].sort()).toEqual(report.findings.map(({ cell }) => cellAddress(cell)).sort());
      const known = expectedOf(books.seed004).mustFind.flatMap(({ cell, soft }) => (cell === undefined || soft ? [] : [cell.slice(cell.indexOf('!') + 1)]));
      expect(cells).toEqual(expect.arrayContaining(known));
      const [table] = await page.locator('[role="row"][aria-level="1"]').all();
      expect(await table?.innerText()).toContain(report.tables[0]?.title?.text);
      expect(await page.getByRole('button', { name: zh('pane.go-to-range', { range: 'Sheet1!A1:G16' }) }).count()).toBe(1);
    });

    test('opening and checking take few round trips, and disturb nothing', async () => {
      const page = await scene.open({ workbook: scene.book(books.seed004), profile });
      await page.getByRole('button', { name: zh('pane.check-sheet') }).waitFor();
      // Without a shared runtime the pane checks as it opens.
      if (profile === excel19) await verdictOn(page);
      await page.waitForFunction(() => window.testHost?.ledger.operations.some(({ effect }) => effect === 'register'));
      expect((await operations(page)).trips).toBeLessThanOrEqual(profile === excel19 ? 4 : 1);
      await countAnew(page);
      await check(page, 'active-sheet');
      expect((await operations(page)).trips).toBeLessThanOrEqual(3);
    });

    test('a press on a finding selects its cell in Excel, and what a person selects is marked in the list', async () => {
      const page = await scene.open({ workbook: scene.book(books.seed003), profile });
      await check(page, 'workbook');
      await page.evaluate(() => window.testHost?.person.opens('三公经费'));
      await unfoldAll(page);
      const cells = await cellsShown(page);
      const address = cells.at(-1) ?? '';
      await countAnew(page);
      await pressInList(page, zh('pane.go-to-cell', { cell: address }));
      await page.locator(here).first().waitFor();
      const { sheet, row, column } = await selection(page);
      expect([sheet, cellAddress({ row, column })]).toEqual(['项目绩效目标', address]);
      expect((await operations(page)).trips).toBe(1);

      await countAnew(page);
      await page.evaluate(() => {
        window.testHost?.person.selects('项目绩效目标', { top: 900, left: 0, bottom: 900, right: 0 });
      });
      await page.locator(here).first().waitFor({ state: 'detached' });
      await page.evaluate(([bottom = 0, right = 0]) => {
        window.testHost?.person.selects('项目绩效目标', { top: bottom, left: right, bottom, right });
      }, [row, column]);
      await page.locator(here).first().waitFor();
      expect((await operations(page)).trips).toBe(0);
    });
  });

  test('the whole workbook: every table is listed with its findings, and folds at a press', async () => {
    const page = await scene.open({ workbook: scene.book(books.many) });
    const report = await reportOn(books.many);
    expect(await check(page, 'workbook')).toBe(verdictText({ report, scope: 'workbook', sheets: [] }, 'zh-CN'));
    await page.getByRole('tab', { name: new RegExp(`${report.tables.length}$`) }).waitFor();
    await unfoldAll(page);
    const all = await cellsShown(page);
    expect([...all].sort()).toEqual(report.findings.map(({ cell }) => cellAddress(cell)).sort());
    const rows = await rowCount(page);
    const first = page.locator('[role="row"][aria-level="1"]').first();
    await first.getByRole('button').first().click();
    expect(await first.getAttribute('aria-expanded')).toBe('false');
    expect(await rowCount(page)).toBeLessThan(rows);
    await first.getByRole('button').first().click();
    expect(await rowCount(page)).toBe(rows);
    expect(await cellsShown(page)).toEqual(all);
  });

  test('a sheet without a table says so, and where else to look', async () => {
    const page = await scene.open({ workbook: { sheets: [{ name: '通讯录', rows: [['姓名', '电话']] }] } });
    expect(await check(page, 'active-sheet')).toBe(zh('pane.no-table-on-sheet', { sheet: '通讯录' }));
    await page.getByText(zh('pane.no-table.other-sheet')).waitFor();
    expect(await check(page, 'workbook')).toBe(zh('pane.no-table-in-workbook'));
    expect(await page.getByText(zh('pane.no-table.other-sheet')).count()).toBe(0);
  });

  test('what looks like a table is named with the reason, and hidden sheets are named', async () => {
    const rows = [['项目支出绩效目标表'], ['项目名称', '道路养护', '', '单位：万元'], ['一级指标', '二级指标', '三级指标', '指标值'], ['甲类', '子类一', '养护里程', '≥20公里']];
    const page = await scene.open({ workbook: { sheets: [{ name: '草稿', rows }, { name: '底稿', visibility: 'hidden', rows }] } });
    await check(page, 'workbook');
    expect(await page.getByText(zh('notice.hidden-sheet.hidden', { sheet: '底稿' })).count()).toBe(1);
    await page.getByRole('button', { name: zh('pane.near-misses-found', { count: 2 }) }).click();
    await page.getByRole('heading', { name: zh('pane.near-misses') }).waitFor();
    const misses = page.getByText('表头下没有能识别的一级指标');
    expect(await misses.count()).toBe(2);
    await page.getByRole('button', { name: zh('pane.go-to-range', { range: '草稿!A1:C3' }) }).click();
    await page.waitForFunction(() => window.testHost?.model.selection.bottom === 2);
    await page.getByRole('button', { name: zh('pane.go-to-range', { range: '底稿!A1:C3' }) }).click();
    await page.getByText(zh('pane.error.sheet-hidden')).waitFor();
    await press(page, 'pane.close');
    await page.getByText(zh('pane.error.sheet-hidden')).waitFor({ state: 'detached' });
  });
}
