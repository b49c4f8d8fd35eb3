/** `npx tsx test/e2e/screenshots.ts [name …]`: pictures of the pane at the width that it has in Excel, for the documents and for looking at; those that are named, or all. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { translator } from '../../src/locales/translate';
import { placeIds, type PlaceId } from '../../src/taskpane/places/places';
import { readFixture } from '../fixtures/load';
import { excel19 } from '../office-host/profiles';
import type { WorkbookData } from '../office-host/workbook/data';
import { loadAllXlsx } from '../office-host/workbook/load-xlsx';
import { books, check, openPlace, press, pressInList, unfoldAll, write } from './pane/scene';
import { type Opening, setStage } from './stage';

const folder = path.resolve('docs/screenshots');
const allTries = 4;

/** A table whose groups are of no official form. */
const unread = [['项目支出绩效目标表'], ['项目名称', '道路养护', '', '单位：万元'], ['一级指标', '二级指标', '三级指标', '指标值'], ['甲类', '子类一', '养护里程', '≥20公里']];

/** A table whose heading is in words of its own. */
const untaught = [['某县项目支出绩效目标表'], ['项目名称', '道路养护', '', '单位：万元'], ['任务类别', '子类', '任务内容', '目标设定'], ['产出指标', '数量指标', '养护里程', '≥20公里'], ['', '质量指标', '养护合格率', '≥98%'], ['', '时效指标', '完成时间', '2026年11月底前']];

interface Picture {
  readonly name: string;
  readonly opening: Opening;
  /** What is done before the picture is taken. */
  readonly act: (page: Page) => Promise<unknown>;
}

function ready(page: Page): Promise<void> {
  return page.getByRole('button', { name: translator('zh-CN')('pane.check-sheet') }).waitFor();
}

function pictures(book: (name: string) => WorkbookData): Picture[] {
  const one = { workbook: book(books.seed004), height: 820 };
  const many = { workbook: book(books.many), height: 820 };
  return [
    { name: 'pane-start', opening: { ...one, height: 420 }, act: ready },
    { name: 'pane-findings', opening: one, act: async (page) => {
      await check(page, 'active-sheet');
      await unfoldAll(page);
      await pressInList(page, translator('zh-CN')('pane.go-to-cell', { cell: 'F14' }));
      await page.locator('[aria-current]').waitFor();
    } },
    { name: 'pane-repair', opening: one, act: async (page) => {
      await check(page, 'active-sheet');
      await write(page, 'writing.mark');
      await page.getByText(/^已写入「/).waitFor();
      await page.getByRole('button', { name: /^一键修正/ }).click();
    } },
    { name: 'pane-template', opening: { workbook: book(books.seed004), height: 1040 }, act: async (page) => {
      await openPlace(page, 'summaries');
      await page.getByRole('img').waitFor();
    } },
    { name: 'pane-findings-en', opening: { ...one, locale: 'en-US' }, act: (page) => check(page, 'active-sheet', 'en') },
    { name: 'pane-workbook', opening: many, act: (page) => check(page, 'workbook') },
    { name: 'pane-near-miss', opening: { workbook: { sheets: [{ name: '草稿', rows: unread }] }, height: 420 }, act: async (page) => {
      await check(page, 'active-sheet');
      await openPlace(page, 'tables');
      await page.getByRole('button', { name: translator('zh-CN')('teach.open'), exact: true }).waitFor();
    } },
    { name: 'pane-no-table', opening: { workbook: { sheets: [{ name: '通讯录', rows: [['姓名', '电话']] }] }, height: 420 }, act: (page) => check(page, 'active-sheet') },
    { name: 'pane-cell-edit', opening: one, act: async (page) => {
      await check(page, 'active-sheet');
      await page.evaluate((times) => window.testHost?.faults.refuse(5004, times), allTries);
      await press(page, 'pane.check-sheet');
      await page.getByText(translator('zh-CN')('pane.error.cell-edit-mode')).waitFor();
    } },
    { name: 'pane-progress', opening: { ...one, height: 378 }, act: async (page) => {
      await check(page, 'active-sheet');
      await page.evaluate(() => window.testHost?.faults.lose('before'));
      await press(page, 'pane.check-workbook');
      await page.getByText(translator('zh-CN')('pane.step-of.reading')).waitFor();
      // The bar comes after 300 ms.
      await page.waitForTimeout(600);
    } },
    { name: 'pane-too-old', opening: { ...one, height: 420, profile: { ...excel19, sets: { ExcelApi: '1.7' } } }, act: (page) => page.locator('[data-say="too-old"]:visible').waitFor() },
  ];
}

const small = { width: 350, height: 378 };
const colours = ['light', 'dark', 'contrast'] as const;

/** Every place at the size of a pane in Excel, in every theme. */
function placePictures(workbook: WorkbookData): Picture[] {
  const at = (place: PlaceId | null) => async (page: Page): Promise<void> => {
    await ready(page);
    if (place === null) return;
    await check(page, 'workbook');
    await page.locator('[role="treegrid"]').waitFor();
    if (place === 'findings') {
      await page.getByRole('tab').first().focus();
      for (let step = 0; step < 2; step += 1) {
        await page.keyboard.press('F8');
        await page.waitForTimeout(200);
      }
      await page.evaluate(() => { if (document.activeElement instanceof HTMLElement) document.activeElement.blur(); });
      return;
    }
    await openPlace(page, place);
    await page.locator(`#place-${place} > *`).first().waitFor();
    await page.waitForTimeout(500);
  };
  return colours.flatMap((scheme) => [null, ...placeIds].map((place): Picture => ({
    name: `place-${place ?? 'start'}-${scheme}`, opening: { workbook, ...small, colours: scheme }, act: at(place),
  })));
}

/** Teaching a table, and the page of a rule. */
function teachingPictures(workbook: WorkbookData): Picture[] {
  const t = translator('zh-CN');
  return colours.flatMap((scheme): Picture[] => [
    { name: `teaching-${scheme}`, opening: { workbook: { sheets: [{ name: '任务', rows: untaught }] }, ...small, height: 640, colours: scheme }, act: async (page) => {
      await check(page, 'workbook');
      await openPlace(page, 'tables');
      await press(page, 'teach.open');
      for (const [text, meaning] of [['任务类别', 'level1'], ['子类', 'level2'], ['任务内容', 'level3'], ['目标设定', 'value']] as const) await page.getByRole('combobox', { name: t('teach.word', { text }) }).selectOption(`columns/${meaning}`);
      await page.getByText(t('teach.preview.columns', { columns: '一级指标、二级指标、三级指标、指标值' })).waitFor();
    } },
    { name: `rule-page-${scheme}`, opening: { workbook, ...small, height: 640, colours: scheme }, act: async (page) => {
      await check(page, 'workbook');
      await page.keyboard.press('F8');
      await press(page, 'findings.about-rule');
      await page.getByRole('dialog').getByRole('table').first().waitFor();
      await page.waitForTimeout(500);
    } },
  ]);
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const names = Object.values(books);
  const workbooks = await loadAllXlsx(names.map(readFixture));
  const stage = await setStage();
  mkdirSync(folder, { recursive: true });
  const book = (named: string): WorkbookData => workbooks[names.findIndex((each) => each === named)] ?? { sheets: [] };
  const all = [...placePictures(book(books.many)), ...teachingPictures(book(books.many)), ...pictures(book)];
  for (const { name, opening, act } of all.filter((picture) => wanted.length === 0 || wanted.includes(picture.name))) {
    const { page } = await stage.open({ ...opening, scale: 2 });
    await act(page);
    // A button under the pointer, or with the focus of the last press, would look as if it were special.
    await page.mouse.move(0, 0);
    await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
    await page.context().close();
  }
  await stage.close();
}

await main();
