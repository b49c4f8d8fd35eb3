/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { HostError, toHostError } from '../../../src/hosts/office/errors';
import { refusals } from '../../office-host/faults';
import { profiles } from '../../office-host/profiles';
import { small } from './workbooks';
import { setUp, type Setup } from './setup';

let setup: Setup | undefined;

afterEach(() => {
  setup?.shutdown();
  setup = undefined;
});

describe.each(profiles)('errors with $name', (profile) => {
  test.each([
    ['cell-edit-mode', refusals.cellEdit],
    ['busy', refusals.busy],
  ])('%s is tried again, and then no error', async (_, code) => {
    setup = await setUp({ workbook: small, profile });
    setup.excel.faults.refuse(code, 2);
    const { sheets } = await setup.host.read('workbook');
    expect(sheets).toHaveLength(3);
    expect(setup.excel.ledger.roundTrips).toBe(4);
  });

  test.each([
    ['cell-edit-mode', refusals.cellEdit, 3],
    ['busy', refusals.busy, 3],
    ['session-lost', refusals.sessionLost, 1],
    ['access-denied', refusals.noPermission, 1],
  ])('%s is reported after the last try', async (expected, code, tries) => {
    setup = await setUp({ workbook: small, profile });
    setup.excel.faults.refuse(code, tries);
    const failure: unknown = await setup.host.read('workbook').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(HostError);
    expect(failure).toMatchObject({ code: expected });
    expect(setup.excel.ledger.roundTrips).toBe(tries);
  });

  test('a refusal as too large is answered by smaller messages', async () => {
    setup = await setUp({ workbook: small, profile });
    const { sheets } = await setup.host.read('workbook');
    const ranges = [{ sheetId: sheets[0]?.id ?? '', rect: { top: 0, left: 0, bottom: 99, right: 9 } }];
    setup.excel.ledger.reset();
    setup.excel.faults.refuse(refusals.requestTooLarge);
    setup.excel.faults.refuse(refusals.responseTooLarge);
    const [grid] = await setup.host.formats(ranges);
    expect(grid).toHaveLength(100);
    expect(setup.excel.ledger.trips.slice(0, 2).map(({ error }) => error)).toEqual(['5103', '5104']);
  });

  test('a sheet that has gone is reported, and nothing else is guessed', async () => {
    setup = await setUp({ workbook: small, profile });
    const { sheets } = await setup.host.read('workbook');
    const gone = { sheetId: sheets[1]?.id ?? '', rect: { top: 0, left: 0, bottom: 0, right: 0 } };
    setup.excel.person.deletes('Other sheet');
    await expect(setup.host.formats([gone])).rejects.toMatchObject({ name: 'HostError', code: 'sheet-gone' });
    await expect(setup.host.select(gone)).rejects.toMatchObject({ name: 'HostError', code: 'sheet-gone' });
  });

  test('an Excel that does not go on from null objects is read the plain way', async () => {
    setup = await setUp({ workbook: small, profile });
    setup.excel.faults.fail('InvalidArgument');
    const { sheets } = await setup.host.read('workbook');
    expect(sheets.map(({ name }) => name)).toEqual(['绩效目标', 'Other sheet', 'Empty']);
    expect(setup.excel.ledger.roundTrips).toBe(4);
  });

  test('an error that has no name of its own keeps the words of Excel', async () => {
    setup = await setUp({ workbook: small, profile });
    setup.excel.faults.fail('GeneralException');
    await expect(setup.host.read('active-sheet')).rejects.toMatchObject({ code: 'unexpected', message: 'GeneralException: Injected: GeneralException' });
  });
});

test('an error is typed once, and its cause is kept', () => {
  const typed = toHostError(Object.assign(new Error('gone'), { code: 'ItemNotFound' }));
  expect(typed).toMatchObject({ code: 'sheet-gone', message: 'ItemNotFound: gone' });
  expect(typed.cause).toBeInstanceOf(Error);
  expect(toHostError(typed)).toBe(typed);
  expect(toHostError('lost')).toMatchObject({ code: 'unexpected', message: 'lost' });
  expect(toHostError(Object.assign(new Error('x'), { code: 'toString' }))).toMatchObject({ code: 'unexpected' });
});
