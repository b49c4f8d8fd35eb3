import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { commandNames } from '../../../src/commands/commands';
import type { MessageKey } from '../../../src/locales/zh-CN/index';
import { placeIds } from '../../../src/taskpane/places/places';
import { excel114 } from '../../office-host/profiles';
import { books, check, openPlace, operations, press, type Scene, verdictOn, zh } from '../pane/scene';
import { popups, pressAll } from './pressing';

/** The commands that write, because a person asked for it. Every other one of the registry must leave Excel's undo list alone. */
const writingCommands = new Set(['markFindings', 'clearMarks']);

/** The names of the controls that write, because a person asked for it. Everything else that can be pressed is pressed. */
const writingKeys: readonly MessageKey[] = [
  'writing.repair-confirm', 'writing.mark', 'writing.unmark', 'writing.list', 'writing.opinion', 'writing.undo', 'writing.undo-anyway', 'writing.take-back', 'writing.finish',
  'template.pane.insert', 'suppress.confirm', 'suppress.restore',
];
const writingNames = new Set(writingKeys.map((key) => zh(key)));
const writingPatterns = [/^修正 [A-Z]+\d+$/, /^写入 \d+ 项$/, /^恢复为问题，/, /^撤销「/];

function isWriting(name: string): boolean {
  return writingNames.has(name) || writingPatterns.some((pattern) => pattern.test(name));
}

/** Nothing that went to Excel so far writes, or empties its undo list. */
async function undisturbed(page: Page, after: string): Promise<void> {
  const { disturbing, unmodelled } = await operations(page);
  expect([after, disturbing, unmodelled]).toEqual([after, [], []]);
}

/** A table that is not recognised as one: what it lacks is explained, and it can be taught. */
const almost = { name: '草稿', rows: [['项目支出绩效目标表'], ['项目名称', '道路养护', '', '单位：万元'], ['一级指标', '二级指标', '三级指标', '指标值'], ['甲类', '子类一', '养护里程', '≥20公里']] };

async function ready(scene: Scene): Promise<Page> {
  const { page } = await scene.openTroubled({ workbook: { sheets: [...scene.book(books.seed003).sheets, almost] }, profile: excel114 });
  await page.getByRole('button', { name: zh('pane.check-sheet') }).waitFor();
  await page.waitForFunction(() => window.testHost?.ledger.operations.some(({ effect }) => effect === 'register'));
  return page;
}

/** What is not a write leaves Excel's undo list as it is. */
export function undoList(scene: Scene): void {
  describe('a command of the ribbon', () => {
    test('is either one that writes, or one that is tried here', () => {
      expect([...writingCommands].filter((name) => !commandNames.includes(name))).toEqual([]);
      expect(commandNames.length - writingCommands.size).toBeGreaterThan(10);
    });

    test('leaves it alone: all of the registry but those that write', async () => {
      const page = await ready(scene);
      for (const name of commandNames.filter((each) => !writingCommands.has(each))) {
        expect([name, await page.evaluate((action) => window.testHost?.press(action), name)]).toEqual([name, true]);
        await page.waitForFunction((id) => window.testHost?.completed.includes(id), `command-${name}`);
        await page.getByRole('progressbar').waitFor({ state: 'detached' });
        await undisturbed(page, name);
      }
    });

    test('that writes is seen as such', async () => {
      const page = await ready(scene);
      await page.evaluate(() => window.testHost?.press('markFindings'));
      await page.waitForFunction(() => window.testHost?.completed.includes('command-markFindings'));
      expect((await operations(page)).disturbing.length).toBeGreaterThan(0);
    });
  });

  test('opening, checking, live checking and closing leave it alone', async () => {
    const page = await ready(scene);
    await check(page, 'workbook');
    const trips = (await operations(page)).trips;
    for (const value of ['90', '=1+1', '全年管护的工程数量']) {
      const seen = await page.evaluate((text) => {
        window.testHost?.person.types('项目绩效目标', 'D11', text);
        return window.testHost?.ledger.roundTrips ?? 0;
      }, value);
      await page.waitForFunction((before) => (window.testHost?.ledger.roundTrips ?? 0) > before, seen);
    }
    await page.evaluate(() => {
      window.testHost?.person.selects('项目绩效目标', { top: 3, left: 2, bottom: 3, right: 2 });
      window.testHost?.person.adds({ name: '新表', rows: [['一级指标']] });
      window.testHost?.person.deletes('新表');
    });
    await page.waitForTimeout(600);
    expect((await operations(page)).trips).toBeGreaterThan(trips);
    await undisturbed(page, 'live checking');
    // The page's own end: what it still sends on its way out is sent to the host that it leaves.
    await page.evaluate(() => { window.dispatchEvent(new Event('beforeunload')); window.dispatchEvent(new Event('pagehide')); });
    await undisturbed(page, 'closing');
    await page.reload();
    await page.getByRole('button', { name: zh('pane.check-sheet') }).waitFor();
    await undisturbed(page, 'opening again');
  });

  test.each(placeIds)('everything that can be pressed in the place %s, but what writes, leaves it alone', async (place) => {
    const page = await ready(scene);
    await check(page, 'workbook');
    await openPlace(page, place);
    if (place === 'summaries') {
      await press(page, 'summary.pane.preview');
      await page.getByRole('button', { name: zh('summary.pane.again'), exact: true }).waitFor();
    }
    if (place === 'findings') await page.keyboard.press('F8');
    // The last thing pressed in the settings may be another language: it is put back before the next name is looked for.
    const part = page.locator(`#place-${place}`);
    // Each rule's page is opened alike: a search leaves a few of them.
    if (place === 'settings') await part.getByRole('searchbox').fill('预算');
    const isLeft = (name: string): boolean => isWriting(name) || name === 'English' || (place === 'settings' && name === zh('findings.clear-search'));
    const pressed = await pressAll(part, {
      page,
      isWriting: isLeft,
      pressed: async (name) => {
        await undisturbed(page, name);
        // Some lead to another place.
        if ((await page.locator(popups).count()) === 0 && !(await part.isVisible())) await openPlace(page, place);
      },
    });
    for (const list of await part.locator('select:visible').all()) {
      if ((await list.locator('option', { hasText: 'English' }).count()) > 0) continue;
      const values = await list.locator('option').evaluateAll((options) => options.map((option) => (option instanceof HTMLOptionElement ? option.value : '')));
      await list.selectOption(values.at(-1) ?? '').catch(() => undefined);
    }
    for (const box of await part.getByRole('searchbox').all()) await box.fill('金');
    await undisturbed(page, `${place}: lists and searches`);
    expect(pressed.length).toBeGreaterThan(place === 'tables' ? 2 : 8);
    if (place === 'findings') expect(pressed).toEqual(expect.arrayContaining([zh('findings.copy'), zh('report-page.save'), zh('suppress.button')]));
    await openPlace(page, 'findings');
    await verdictOn(page);
    await undisturbed(page, place);
  }, 180_000);
}
