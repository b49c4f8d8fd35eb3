import { expect, test } from '@jest/globals';
import { hostileBook } from '../../security/hostile-sheets';
import { injections } from '../../security/injections';
import type { WorkbookData } from '../../office-host/workbook/data';
import { check, openPlace, operations, press, type Scene, unfoldAll, write, zh } from '../pane/scene';
import { dialogsOf, injectedOn } from './injected';
import { textsOf } from './walk';

const workbook: WorkbookData = { sheets: hostileBook().map(({ values: { id, name, values } }) => ({ id: `{${id}}`, name, rows: values.map((row) => [...row]) })) };

/** A sheet that looks like a table and is none, in the words of injections: it is explained, and can be taught. */
const [a = '', b = '', c = '', d = ''] = injections.map(({ text }) => text);
const almost: WorkbookData['sheets'][number] = { name: '不成表', rows: [['项目支出绩效目标表'], ['项目名称', a, '', '单位：万元'], ['一级指标', '二级指标', '三级指标', '指标值', b], [c, d, a, b]] };

/** As a page shows a text: on one line, without what steers. */
function shown(text: string): string {
  return text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** Injections long enough to be told from what else stands on the page. */
const telling = injections.map(({ text }) => shown(text)).filter((text) => text.length > 5);

function seenIn(text: string): string[] {
  const line = text.replace(/\s+/g, ' ');
  return telling.filter((each) => line.includes(each));
}

/** The list of injections through every place of the pane, in Excel on real office.js. */
export function paneInjections(scene: Scene): void {
  test('findings, tables, summaries and settings show them as text, and nothing of them happens', async () => {
    const { page, complaints, foreignRequests } = await scene.openTroubled({ workbook: { sheets: [...workbook.sheets, almost] } });
    const dialogs = dialogsOf(page);
    await check(page, 'workbook');
    await unfoldAll(page);
    expect(seenIn(await textsOf(page, 'findings')).length).toBeGreaterThan(telling.length * 0.8);
    await page.keyboard.press('F8');
    await press(page, 'findings.about-rule');
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox').fill('<script>globalThis.injected=1</script>');
    await page.waitForTimeout(400);
    expect(await injectedOn(page, dialogs)).toEqual([]);
    await page.getByRole('searchbox').fill('');
    await openPlace(page, 'tables');
    expect(seenIn(await textsOf(page, 'tables')).length).toBeGreaterThan(telling.length * 0.5);
    expect(await injectedOn(page, dialogs)).toEqual([]);
    await page.getByRole('button', { name: zh('teach.open'), exact: true }).first().click();
    await page.getByText(zh('teach.heading')).first().waitFor();
    await page.waitForTimeout(300);
    expect(await injectedOn(page, dialogs)).toEqual([]);
    await openPlace(page, 'summaries');
    await press(page, 'summary.pane.preview');
    await page.getByRole('button', { name: zh('summary.pane.again'), exact: true }).waitFor();
    const folded = page.getByRole('button', { name: zh('summary.pane.show-rows') });
    while ((await folded.count()) > 0) await folded.first().click();
    expect(seenIn(await textsOf(page, 'summaries')).length).toBeGreaterThan(5);
    expect(await injectedOn(page, dialogs)).toEqual([]);
    await openPlace(page, 'settings');
    const labels = Object.fromEntries([['value', injections.slice(0, 20).map(({ text }) => text.slice(0, 60))]]);
    await page.getByTestId('settings-file').setInputFiles({ name: '<img src=x onerror=globalThis.injected=1>.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ labels: { columns: labels }, [injections[0]?.text ?? '']: 1 })) });
    await page.getByText('<img src=x onerror=globalThis.injected=1>.json').first().waitFor();
    await page.getByTestId('settings-file').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ labels: { columns: { value: ['<img src=x onerror=globalThis.injected=1>', '=cmd|x'] } } })) });
    await page.getByText('<img src=x onerror=globalThis.injected=1>', { exact: false }).first().waitFor();
    expect(await injectedOn(page, dialogs)).toEqual([]);
    expect([complaints, foreignRequests, await page.evaluate(() => window.testViolations), (await operations(page)).disturbing]).toEqual([[], [], [], []]);
  }, 180_000);

  test('what is copied is the text that is shown, and text alone', async () => {
    const { page } = await scene.openTroubled({ workbook });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await check(page, 'active-sheet');
    await page.locator('[role="treegrid"]').waitFor();
    await page.keyboard.press('F8');
    await page.getByRole('button', { name: zh('findings.copy') }).first().click();
    await page.getByText(zh('pane.copied')).first().waitFor({ state: 'attached' });
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return { types: item?.types ?? [], text: await navigator.clipboard.readText() };
    });
    expect(copied.types).toEqual(['text/plain']);
    // A line of it may be pasted into a cell: none begins as a formula does.
    expect(copied.text.split('\n').filter((line) => /^\s*[=+@\-\t\r＝＋＠]/.test(line))).toEqual([]);
    expect(copied.text).toContain(shown(workbook.sheets[0]?.name ?? ''));
  });

  test('set aside, marked and listed in the workbook, they stay texts, and nothing of them happens', async () => {
    const { page, complaints } = await scene.openTroubled({ workbook });
    const dialogs = dialogsOf(page);
    await check(page, 'workbook');
    await page.locator('[role="treegrid"]').waitFor();
    await page.keyboard.press('F8');
    await press(page, 'suppress.button');
    await page.getByPlaceholder(zh('suppress.reason-hint')).fill('=cmd|\' /C calc\'!A0<img src=x onerror=globalThis.injected=1>');
    await page.getByRole('button', { name: zh('suppress.confirm'), exact: true }).click();
    await page.getByText(/^已写入「/).waitFor();
    for (const key of ['writing.mark', 'writing.list', 'writing.opinion'] as const) {
      await page.getByRole('progressbar').waitFor({ state: 'detached' });
      await write(page, key);
      await page.getByText(new RegExp(`^已写入「${zh(key)}`)).waitFor();
    }
    const formulas = await page.evaluate(() => window.testHost?.model.sheets.flatMap(({ formulas: own }) => [...own.values()]));
    expect(formulas).toEqual([]);
    expect(await injectedOn(page, dialogs)).toEqual([]);
    expect(complaints).toEqual([]);
  }, 180_000);
}
