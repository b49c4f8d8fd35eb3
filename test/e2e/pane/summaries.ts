import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { SummaryId } from '../../../src/compose/summary/model';
import { planOf } from '../../../src/compose/summary/summary-plan';
import { openWorkbookFile } from '../../../src/hosts/file/open-workbook-file';
import { summaryWords } from '../../../src/locales/summary-words';
import { planSummaries } from '../../../src/run/plan-summaries';
import { runCheck } from '../../../src/run/run-check';
import { cellAddress } from '../../../src/sheet/address';
import { isFormula } from '../../../src/sheet/cell-input';
import type { CellValue } from '../../../src/sheet/snapshot';
import { readFixture } from '../../fixtures/load';
import { excel19 } from '../../office-host/profiles';
import { books, openPlace, press, type Scene, zh } from './scene';

function held(page: Page): Promise<string> {
  return page.evaluate(() => window.testWorkbook?.() ?? '');
}

function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(() => window.testHost?.model.sheets.map(({ name }) => name) ?? []);
}

async function preview(page: Page): Promise<void> {
  await openPlace(page, 'summaries');
  await press(page, 'summary.pane.preview');
  await page.getByRole('button', { name: zh('summary.pane.again'), exact: true }).waitFor();
}

/** Leaves only some of the summaries chosen. */
async function choose(page: Page, ...names: readonly string[]): Promise<void> {
  for (const box of await page.getByRole('list', { name: zh('summary.pane.choose') }).getByRole('checkbox').all()) {
    const name = await box.evaluate((element) => (element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : ''));
    await box.setChecked(names.includes(name));
  }
}

async function write(page: Page, count: number): Promise<void> {
  await page.getByRole('button', { name: zh('summary.pane.write', { count }), exact: true }).click();
  await page.getByText(/^已写入「写汇总」/).waitFor();
}

/** What the formulas of a workbook's summaries show, by place and formula. */
async function results(book: string, ids: readonly SummaryId[]): Promise<[string, CellValue][]> {
  const opened = openWorkbookFile(readFixture(book), book);
  if (!opened.ok) throw new Error(opened.failure.code);
  const words = summaryWords('zh-CN');
  const plan = planOf(await planSummaries({ ...opened.host, contents: () => Promise.resolve([]) }, await runCheck(opened.host), words, { ids, fresh: false }), words);
  return (plan?.edits ?? []).flatMap((edit) => edit.kind === 'write'
    ? edit.cells.flatMap((row, down) => row.flatMap((input, across): [string, CellValue][] => input !== null && isFormula(input)
      ? [[`${cellAddress({ row: edit.range.rect.top + down, column: edit.range.rect.left + across })} ${input.formula}`, input.result]]
      : []))
    : []);
}

/** The model calculates nothing itself: it is told what formulas show. */
async function calculateBy(page: Page, known: readonly [string, CellValue][]): Promise<void> {
  await page.evaluate((entries) => {
    const model = window.testHost?.model;
    if (!model) throw new Error('no host');
    const shown = new Map(entries);
    const before = model.calculate;
    model.calculate = (formula, sheet, address) => shown.get(`${address} ${formula}`) ?? before(formula, sheet, address);
  }, known);
}

/** Summaries from the pane, in Excel. */
export function summaries(scene: Scene): void {
  test.each([['an Excel with all that is used', {}], ['the oldest Excel', { profile: excel19 }]] as const)('previewed, written, up to date when looked at again, and taken back: %s', async (_, profile) => {
    const { page, complaints } = await scene.openTroubled({ workbook: scene.book(books.seed003), ...profile });
    await calculateBy(page, await results(books.seed003, ['projects', 'spending']));
    const before = await held(page);
    await preview(page);
    await choose(page, '项目绩效目标汇总', '资金支出计划汇总');
    await write(page, 2);
    expect((await sheetNames(page)).slice(-2)).toEqual(['项目绩效目标汇总', '资金支出计划汇总']);
    await page.getByText('项目绩效目标汇总：「项目绩效目标汇总」已是最新，不用改动').waitFor();
    await page.getByRole('button', { name: zh('writing.undo'), exact: true }).click();
    await page.getByText(/^已撤销「/).waitFor();
    expect(await held(page)).toBe(before);
    await page.getByText('项目绩效目标汇总：新增工作表「项目绩效目标汇总」，').waitFor();
    expect(complaints).toEqual([]);
  });
}
