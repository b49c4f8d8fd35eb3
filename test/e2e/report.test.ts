import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { inFolder, run } from '../cli/terminal';
import { fixturePath } from '../fixtures/load';
import { launchBrowser } from './browser';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(async () => { await browser.close(); });

test.each(['zh-CN', 'en'])('the report in %s opens without a request, passes axe, filters, and marks the cell in its table', async (locale) => {
  await inFolder(async (folder) => {
    const file = path.join(folder, 'report.html');
    await run('check', fixturePath('bad-water-bureau'), fixturePath('good-county-library'), 'nowhere.xlsx', '--across', '--format', `html=${file}`, '--locale', locale);
    const page = await browser.newPage();
    const [requests, errors]: [string[], string[]] = [[], []];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(pathToFileURL(file).href);

    const all = await page.locator('.finding').count();
    const visible = page.locator('.finding:visible');
    await page.locator('summary').first().click();
    await expect(page.locator('.here').first().isVisible()).resolves.toBe(true);
    await page.locator('input[value=warning], input[value=info]').evaluateAll((boxes) => { for (const box of boxes) if (box instanceof HTMLInputElement) box.click(); });
    const errorsOnly = await visible.count();
    expect(errorsOnly).toBe(await page.locator('.finding.error').count());
    expect([errorsOnly > 0, errorsOnly < all]).toEqual([true, true]);
    await expect(page.locator('output').textContent()).resolves.toContain(String(errorsOnly));
    await page.locator('.picture td button').nth(1).click();
    expect(await visible.count()).toBeLessThanOrEqual(errorsOnly);

    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
    const found = await page.evaluate<Pick<axe.AxeResults, 'violations'>>('axe.run(document).then(({ violations }) => ({ violations }))');
    expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect([requests, errors]).toEqual([[pathToFileURL(file).href], []]);
    await page.close();
  });
});
