/** @jest-environment jsdom */
import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { startOffice } from './boot';

/** The bundle for a browser, made as the end-to-end tests make it. */
function bundle(): string {
  return execFileSync('npx', ['esbuild', 'test/office-host/page.ts', '--bundle', '--format=iife', '--target=es2022'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

test('bundled for a browser, the host stands before office.js', async () => {
  window.officeHostSetup = { workbook: { sheets: [{ name: '表', rows: [['甲']] }] }, profile: 'ExcelApi 1.9', locale: 'en-US' };
  window.eval(bundle());
  const stop = await startOffice();
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
  const values: unknown = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('表').getUsedRange().load('values');
    range.untrack();
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([['甲']]);
  expect(window.officeHost?.ledger.roundTrips).toBe(1);
  stop();
});
