import { expect, test } from '@jest/globals';
import { openWorkbookFile } from '../../src/hosts/file/open-workbook-file';
import { runCheck } from '../../src/run/run-check';
import { cellAddress } from '../../src/sheet/address';
import { readFixture } from '../fixtures/load';

async function foundIn(name: string): Promise<string[]> {
  const opened = openWorkbookFile(readFixture(name), name);
  if (!opened.ok) throw new Error(opened.failure.code);
  const { findings } = await runCheck(opened.host);
  return findings.map(({ rule, severity, sheetName, cell }) => `${sheetName}!${cellAddress(cell)} ${rule} ${severity}`);
}

test('of the sums and rates of the published texts exactly those are found that do not hold', async () => {
  expect(await foundIn('budget-summaries')).toEqual([
    // 94.41 % and 69.86 % are of the disbursed sums; 19.77 % is what it says.
    '上半年执行!F4 percentage-denominator error',
    '上半年执行!F6 percentage-denominator error',
    '上半年执行!A7 percentage-denominator error',
    // 71.1 + 4.38 + 2.18 = 77.66, stated 77.65: rounding.
    '按功能!B7 totals-add-up warning',
  ]);
});

test.each(['hebei-stacked-two-blank', 'hebei-sheet-per-table', 'hebei-cumulative'])('%s: every budget is the sum of its sources, and so is every total', async (name) => {
  expect((await foundIn(name)).filter((found) => /budget-adds-up|totals-add-up|three-public|project-sum/.test(found))).toEqual([]);
});
