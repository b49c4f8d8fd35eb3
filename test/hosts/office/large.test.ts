/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { largeRun } from './large';

/** A tenth of Excel's limits: the cells then stand for a million. The system tests do it with a million and Excel's own. */
const limitBytes = 524_288;
const message = { cells: 16_000, bytes: 400_000 };

test('a workbook beyond what one message holds is checked, marked, written and read in parts under the limit', async () => {
  const { crossed, report, expected, tables, written, wanted } = await largeRun(100_000, message, limitBytes);
  expect(tables).toBe(200);
  expect(report).toEqual(expected);
  expect(written).toEqual(wanted);
  for (const [what, { total, request, response, errors, trips }] of Object.entries(crossed)) {
    expect([what, request < limitBytes, response < limitBytes]).toEqual([what, true, true]);
    expect([what, errors]).toEqual([what, []]);
    if (what !== 'mark') expect([what, total > 2 * limitBytes, trips > 4]).toEqual([what, true, true]);
  }
});
