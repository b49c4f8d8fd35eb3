/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { profiles } from '../../office-host/profiles';
import { filled, small } from './workbooks';
import { setUpEach } from './set-up-each';
import { settle } from './setup';

const setUp = setUpEach({ passive: true });

describe.each(profiles)('formats with $name', (profile) => {
  test('are answered in the order asked, one grid for each range, in one round trip', async () => {
    const setup = await setUp({ workbook: small, profile });
    const [first = '', second = ''] = setup.excel.model.sheets.map(({ id }) => id);
    const formats = await setup.host.formats([
      { sheetId: second, rect: { top: 0, left: 0, bottom: 0, right: 0 } },
      { sheetId: first, rect: { top: 1, left: 1, bottom: 2, right: 2 } },
      { sheetId: first, rect: { top: 1, left: 2, bottom: 1, right: 2 } },
    ]);
    expect(formats).toEqual([
      [['General']],
      [
        ['General', '0.00%'],
        ['@', 'General'],
      ],
      [['0.00%']],
    ]);
    await settle();
    expect(setup.excel.ledger.roundTrips).toBe(1);
  });

  test('of no range cost no round trip', async () => {
    const setup = await setUp({ workbook: small, profile });
    expect(await setup.host.formats([])).toEqual([]);
    expect(setup.excel.ledger.roundTrips).toBe(0);
  });
});

test('formats of very many cells are split into messages under the limit', async () => {
  const setup = await setUp({ workbook: { sheets: [filled('A', 1, 1, 'x')] } });
  const sheetId = setup.excel.model.sheets[0]?.id ?? '';
  const [grid] = await setup.host.formats([{ sheetId, rect: { top: 0, left: 0, bottom: 49_999, right: 9 } }]);
  expect(grid).toHaveLength(50_000);
  expect(Math.max(...setup.excel.ledger.trips.map(({ responseBytes }) => responseBytes))).toBeLessThanOrEqual(4_000_000);
});
