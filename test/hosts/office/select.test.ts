/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { profiles } from '../../office-host/profiles';
import { small } from './workbooks';
import { setUpEach } from './set-up-each';
import { settle } from './setup';

const setUp = setUpEach({ passive: true });
const rect = { top: 2, left: 1, bottom: 3, right: 4 };

describe.each(profiles)('selecting with $name', (profile) => {
  test('brings the sheet to the front, in one round trip', async () => {
    const setup = await setUp({ workbook: { ...small, active: 2 }, profile });
    const sheetId = setup.excel.model.sheets[0]?.id ?? '';
    await setup.host.select({ sheetId, rect });
    expect(setup.excel.model.activeId).toBe(sheetId);
    expect(setup.excel.model.selection).toEqual(rect);
    await settle();
    expect(setup.excel.ledger.roundTrips).toBe(1);
  });

  test('finds a sheet that was renamed since', async () => {
    const setup = await setUp({ workbook: small, profile });
    const sheetId = setup.excel.model.sheets[0]?.id ?? '';
    setup.excel.person.renames('绩效目标', '目标');
    await setup.host.select({ sheetId, rect });
    expect(setup.excel.model.selection).toEqual(rect);
  });

  test('says so where the sheet is hidden, and does not show it', async () => {
    const setup = await setUp({ workbook: small, profile });
    const sheetId = setup.excel.model.sheets[1]?.id ?? '';
    await expect(setup.host.select({ sheetId, rect })).rejects.toMatchObject({ name: 'HostError', code: 'sheet-hidden' });
    expect(setup.excel.model.sheets[1]?.visibility).toBe('hidden');
  });
});
