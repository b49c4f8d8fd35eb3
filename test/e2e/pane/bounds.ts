import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { commandNames } from '../../../src/commands/commands';
import { excel114, excel19 } from '../../office-host/profiles';
import { usualProfile } from '../../office-host/usual-profile';
import type { WorkbookData } from '../../office-host/workbook/data';
import { sheetWithTables } from '../../../bench/sheets';
import { initialBytes, mostInitialBytes, scriptsOf } from '../../../bench/weight';
import { obstacles } from './obstacles';
import { books, check, choose, countAnew, operations, press, type Scene, standing, unfoldAll, verdictOn, zh } from './scene';

const tables = 200;
const rowsATable = 25;
const widthOfTable = 9;
const [generated] = sheetWithTables(tables * rowsATable * 20).sheets;
const rows = (generated?.values ?? []).map((row) => [...row]);

/** 200 tables below each other, among figures and remarks of other kinds. */
const onOneSheet: WorkbookData = { sheets: [{ name: '汇总', rows }] };
/** 200 sheets with a table each. */
const onManySheets: WorkbookData = {
  sheets: Array.from({ length: tables }, (_, at) => ({ name: `表${at + 1}`, rows: rows.slice(at * rowsATable, (at + 1) * rowsATable).map((row) => row.slice(0, widthOfTable)) })),
};

/** What holds for the pane as a whole. */
export function bounds(scene: Scene): void {
  test.each([
    ['seed 003', () => scene.book(books.seed003), 5],
    ['200 tables on one sheet', () => onOneSheet, tables],
    ['200 sheets with a table each', () => onManySheets, tables],
  ] as const)('%s: at most three round trips', async (_, workbook, count) => {
    const page = await scene.open({ workbook: workbook() });
    await standing(page);
    await page.waitForFunction(() => window.testHost?.ledger.operations.some(({ effect }) => effect === 'register'));
    await countAnew(page);
    expect(await check(page, 'workbook')).toMatch(new RegExp(`^${count} 张表`));
    expect((await operations(page)).trips).toBeLessThanOrEqual(3);
    await page.getByRole('tab', { name: new RegExp(` ${count}$`) }).waitFor();
    // Of many tables one is open: the others are a row each. One that a check at the opening has shown stays open.
    await page.locator('[role="treegrid"]').waitFor();
    if (count === tables) expect(usualProfile() === excel19 ? [1, 2] : [1]).toContain(await page.locator('[role="row"][aria-level="1"][aria-expanded="true"]').count());
  });

  test('what the page needs before the pane stands is light, and the engine and the words of the rules come later', () => {
    const scripts = scriptsOf(scene.folder());
    const initial = scripts.filter((script) => script.initial);
    expect(initial.length).toBeGreaterThanOrEqual(2);
    expect(initialBytes(scripts)).toBeLessThanOrEqual(mostInitialBytes);
    expect(scripts.some(({ name, initial: first }) => name.includes('engine.') && !first)).toBe(true);
  });

  describe('what these tests would see', () => {
    test('an operation that clears the undo list, though it only reads', async () => {
      const { page } = await scene.openTroubled({ workbook: scene.book(books.none), profile: excel114 });
      await page.getByRole('button', { name: zh('pane.check-sheet') }).waitFor();
      await page.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange('A1').getMergedAreasOrNullObject().load('address');
          await context.sync();
        }),
      );
      expect((await operations(page)).disturbing).toContain('Range.GetMergedAreasOrNullObject');
    });

    test('a script that stands in the page, a request to elsewhere, an error that nobody catches', async () => {
      const { page, complaints, foreignRequests } = await scene.openTroubled({ workbook: scene.book(books.none) });
      await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'document.title = "run"';
        document.head.append(script);
        const image = new Image();
        image.src = 'http://127.0.0.1:9/elsewhere.png';
        document.body.append(image);
        setTimeout(() => {
          throw new Error('nobody catches this');
        }, 0);
      });
      await page.waitForFunction(() => (window.testViolations ?? []).length >= 2);
      const violations = await page.evaluate(() => window.testViolations ?? []);
      expect(violations.map((violation) => violation.split(' ')[0]).sort()).toEqual(['img-src', 'script-src-elem']);
      expect(complaints.join('\n')).toContain('nobody catches this');
      expect(await page.title()).not.toBe('run');
      // The policy lets no picture or script go elsewhere, so a whole page must.
      const elsewhere = 'http://127.0.0.1:9/elsewhere';
      await page.goto(elsewhere).catch(() => null);
      expect(foreignRequests).toContain(elsewhere);
    });
  });

  test('nobody stumbles: at the start, before the findings in both languages, before a message', async () => {
    const page = await scene.open({ workbook: scene.book(books.seed003) });
    await page.getByRole('button', { name: zh('pane.check-sheet') }).waitFor();
    expect(await obstacles(page)).toEqual([]);
    await check(page, 'workbook');
    await unfoldAll(page);
    expect(await obstacles(page)).toEqual([]);
    await choose(page, 'en');
    // Twice: the adapter reads the sheets another way when the first one fails.
    await page.evaluate(() => {
      window.testHost?.faults.fail('GeneralException');
      window.testHost?.faults.fail('GeneralException');
    });
    await press(page, 'pane.check-workbook', 'en');
    await page.getByText('GeneralException').first().waitFor();
    await verdictOn(page);
    expect(await obstacles(page)).toEqual([]);
  });

  test('by keyboard alone: to the check, to a finding, and the cell is selected', async () => {
    const page = await scene.open({ workbook: scene.book(books.seed004) });
    await page.getByRole('button', { name: zh('pane.check-sheet') }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await verdictOn(page);
    // F8 steps through the findings from wherever the keyboard is.
    await page.locator('[role="treegrid"]').waitFor();
    await page.keyboard.press('F8');
    await page.waitForFunction(() => window.testHost?.model.selection.top === 7);
    // And Tab comes to the list, where the arrow keys go on and Enter selects.
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.getAttribute('role') === 'row')) break;
    }
    const before = await page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex'));
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction((index) => document.activeElement?.getAttribute('role') === 'row' && document.activeElement.getAttribute('aria-rowindex') !== index, before);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.testHost?.model.selection.top !== 7);
  });

  test('the built files: no code from text, no script in the page, the same policy in the page and beside it', () => {
    const read = (name: string): string => readFileSync(path.join(scene.folder(), name), 'utf8');
    const scripts = readdirSync(path.join(scene.folder(), 'assets')).filter((name) => name.endsWith('.js')).map((name) => `assets/${name}`);
    expect(scripts.length).toBeGreaterThan(2);
    for (const name of scripts) expect(read(name)).not.toMatch(/sourceMappingURL|\beval\(|new Function\(/);
    const page = read('taskpane.html');
    expect(page).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|\sstyle=|javascript:/i);
    expect(page).toContain(`data-commands="${commandNames.join(' ')}"`);
    for (const [, address = ''] of read('manifest.xml').matchAll(/"https:\/\/localhost:3000\/([^"]+)"/g)) expect([address, existsSync(path.join(scene.folder(), address))]).toEqual([address, true]);
    const [, written = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
    const policy = written.replaceAll('&#39;', "'");
    expect(read('content-security-policy.txt')).toBe(`Content-Security-Policy: ${policy}\n`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).not.toMatch(/unsafe-eval|frame-ancestors|\*/);
  });
}
