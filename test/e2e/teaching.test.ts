import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { utils, write as writeBook } from '@e965/xlsx';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type LocaleId } from '../../src/locales/locale';
import { translator } from '../../src/locales/translate';
import { run } from '../cli/terminal';
import { obstacles } from './pane/obstacles';
import { check, openPlace, press } from './pane/scene';
import { type Opening, setStage, type Stage } from './stage';
import { opened, openFile, setWorkbenchStage, type WorkbenchStage } from './workbench-stage';

/** A table whose heading nobody knows, and one below it whose groups have names of their own. */
const rows = [
  ['项目支出绩效目标表'],
  ['项目名称', '道路养护', '', '单位：万元'],
  ['任务类别', '子类', '任务内容', '备注'],
  ['产出指标', '数量指标', '养护里程', '≥20公里'],
  ['', '质量指标', '养护合格率', '≥98%'],
  ['', '时效指标', '完成时间', '2026年11月底前'],
];
const columns = { 任务类别: 'columns/level1', 子类: 'columns/level2', 任务内容: 'columns/level3' } as const;
const small = { width: 350, height: 378 };

let stage: Stage;
let workbench: WorkbenchStage;
beforeAll(async () => { [stage, workbench] = await Promise.all([setStage(), setWorkbenchStage()]); }, 300_000);
afterEach(async () => { await Promise.all([stage.rest(), workbench.rest()]); });
afterAll(async () => { await Promise.all([stage.close(), workbench.close()]); });

async function withPane(opening: Omit<Opening, 'workbook'>, act: (page: Page) => Promise<void>): Promise<void> {
  const { page, complaints } = await stage.open({ workbook: { sheets: [{ name: '任务', rows }] }, ...opening });
  try {
    await act(page);
    expect(complaints).toEqual([]);
  } finally {
    await page.context().close();
  }
}

function tooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => [document.documentElement, ...document.querySelectorAll('[role="tabpanel"]')].some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth));
}

/** Says what words are, one by one. */
async function say(page: Page, meanings: Readonly<Record<string, string>>, locale: LocaleId = 'zh-CN'): Promise<void> {
  for (const [text, meaning] of Object.entries(meanings)) await page.getByRole('combobox', { name: translator(locale)('teach.word', { text }) }).selectOption(meaning);
}

/** The settings as the pane gives them to a person, as text. */
async function exported(page: Page, locale: LocaleId): Promise<string> {
  await openPlace(page, 'settings', locale);
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'pane-settings.export', locale)]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}

/** The workbook as the bytes of a file. */
function bytes(): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '任务');
  return new Uint8Array(writeBook(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

async function inBatch(settings: string | null): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'indicator-check-taught-'));
  try {
    writeFileSync(path.join(folder, '任务.xlsx'), bytes());
    if (settings !== null) writeFileSync(path.join(folder, 'indicator-check.config.json'), settings);
    return (await run('check', path.join(folder, '任务.xlsx'), '--format', 'json')).out;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.each(['zh-CN', 'en'] as const)('a near miss is taught, in Excel, %s', (locale) => {
  test('its cell is shown; its columns are said; the table is found; the file that is handed on works in the batch command', async () => {
    const t = translator(locale);
    await withPane({ ...small, locale: locale === 'en' ? 'en-US' : 'zh-CN' }, async (page) => {
      await check(page, 'workbook', locale);
      await page.getByRole('button', { name: t('pane.near-misses-found', { count: 1 }) }).click();
      await page.getByRole('button', { name: t('teach.miss.seen-one', { text: '产出指标', cell: 'A4' }) }).click();
      await page.waitForFunction(() => window.testHost?.model.selection.top === 3);
      expect([await obstacles(page), await tooWide(page)]).toEqual([[], false]);

      await press(page, 'teach.open', locale);
      await page.getByText(t('teach.unknown', { count: 3 })).waitFor();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
      expect([await obstacles(page), await tooWide(page)]).toEqual([[], false]);
      await say(page, columns, locale);
      await page.getByText(t('teach.preview.table', { form: t('form.project-target'), range: 'A1:D6', rows: 3 })).waitFor();
      await press(page, 'teach.show-known', locale);
      await say(page, { 备注: 'columns/value' }, locale);
      await page.getByText(t('teach.scope.forced', { label: '备注' })).waitFor();
      await page.getByText(t('teach.preview.columns', { columns: ['一级指标', '二级指标', '三级指标', '指标值'].join(t('list.separator')) })).waitFor();
      expect([await obstacles(page), await tooWide(page)]).toEqual([[], false]);
      await press(page, 'teach.save', locale);
      await page.getByText(t('teach.kept.found', { form: t('form.project-target'), range: '任务!A1:D6' })).waitFor();
      await page.getByRole('tab', { name: new RegExp(`^${t('pane.place.tables')}\\s*1$`) }).waitFor();
      expect([await obstacles(page), await tooWide(page)]).toEqual([[], false]);

      const settings = await exported(page, locale);
      expect(JSON.parse(settings)).toEqual({ layouts: [{ name: '项目支出绩效目标表', headings: { 任务类别: 'level1', 子类: 'level2', 任务内容: 'level3', 备注: 'value' } }] });
      await page.getByRole('button', { name: /任务类别/ }).first().click();
      expect([await obstacles(page), await tooWide(page)]).toEqual([[], false]);
      expect(await inBatch(null)).toContain('"tables":[]');
      expect(await inBatch(settings)).toContain('"range":"A1:D6","form":"project-target"');
      // Nothing of it went into the workbook.
      expect(await page.evaluate(() => window.testHost?.ledger.disturbing.map(({ name }) => name))).toEqual([]);
    });
  }, 120_000);
});

describe('teaching', () => {
  test.each(['light', 'dark', 'contrast'] as const)('every state is without obstacles: %s', async (colours) => {
    await withPane({ ...small, colours }, async (page) => {
      const t = translator('zh-CN');
      await check(page, 'workbook');
      await openPlace(page, 'tables');
      await press(page, 'teach.open-any');
      await page.getByRole('heading', { name: t('teach.heading') }).waitFor();
      expect(await obstacles(page)).toEqual([]);
      await page.evaluate(() => window.testHost?.person.selects('任务', { top: 2, left: 1, bottom: 2, right: 1 }));
      await page.getByText(t('teach.selected', { range: 'B3' })).waitFor();
      await press(page, 'teach.read');
      await page.getByText(t('teach.unknown', { count: 3 })).waitFor();
      await say(page, { 任务类别: 'columns/level1', 子类: 'columns/level1' });
      await page.getByText(t('teach.trouble.same', { one: '任务类别', other: '子类', known: '一级指标' })).waitFor();
      expect([await obstacles(page), await tooWide(page)]).toEqual([[], false]);
      await page.getByRole('button', { name: t('teach.cancel') }).first().click();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(t('teach.open-any'));
      expect(await page.evaluate(() => Object.keys(localStorage).some((key) => localStorage.getItem(key)?.includes('任务类别')))).toBe(false);
    });
  });

  test('by the keyboard alone: from the near miss to the kept lesson', async () => {
    await withPane({}, async (page) => {
      const t = translator('zh-CN');
      await check(page, 'workbook');
      await openPlace(page, 'tables');
      await page.getByRole('button', { name: t('teach.open'), exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.getByText(t('teach.unknown', { count: 3 })).waitFor();
      for (const meaning of Object.values(columns)) {
        for (let presses = 0; presses < 10; presses += 1) {
          await page.keyboard.press('Tab');
          if (await page.evaluate(() => document.activeElement?.tagName === 'SELECT')) break;
        }
        const steps = await page.evaluate((value) => Array.from((document.activeElement as HTMLSelectElement).options).findIndex((option) => option.value === value), meaning);
        for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
      }
      await page.getByText(t('teach.preview.table', { form: t('form.project-target'), range: 'A1:D6', rows: 3 })).waitFor();
      for (let presses = 0; presses < 20; presses += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((name) => document.activeElement?.textContent === name, t('teach.save'))) break;
      }
      await page.keyboard.press('Enter');
      await page.getByText(t('teach.kept.found', { form: t('form.project-target'), range: '任务!A1:D6' })).waitFor();
    });
  });
});

test('the workbench: a heading is selected in the grid, and taught', async () => {
  const t = translator('zh-CN');
  const { page, complaints } = await workbench.visit();
  await opened(page, 'bad-water-bureau.xlsx');
  await openFile(page, '任务.xlsx', bytes());
  await opened(page, '任务.xlsx');
  await page.getByRole('button', { name: '检查整个工作簿' }).click();
  await page.getByRole('button', { name: t('pane.near-misses-found', { count: 1 }) }).click();
  await press(page, 'teach.open-any');
  const box = page.locator('[data-u-comp="defined-name"] input');
  await box.fill('A3:D3');
  await box.press('Enter');
  await page.getByText(t('teach.selected', { range: 'A3:D3' })).waitFor();
  await press(page, 'teach.read');
  await page.getByText(t('teach.unknown', { count: 3 })).waitFor();
  await say(page, columns);
  await page.getByText(t('teach.preview.table', { form: t('form.project-target'), range: 'A1:D6', rows: 3 })).waitFor();
  await press(page, 'teach.save');
  await page.getByText(t('teach.kept.found', { form: t('form.project-target'), range: '任务!A1:D6' })).waitFor();
  await page.getByRole('tab', { name: /^表格\s*1$/ }).waitFor();
  expect(complaints).toEqual([]);
}, 60_000);
