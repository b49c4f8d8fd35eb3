/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { bootOffice, type Shutdown } from './boot';
import { createTestHost } from './host';
import { excel19, profiles } from './profiles';

let shutdown: Shutdown | undefined;

afterEach(() => {
  shutdown?.();
  shutdown = undefined;
});

const workbook = { sheets: [{ name: 'A', rows: [['x']] }] };

describe.each(profiles)('office.js in front of the host with $name', (profile) => {
  test('is ready, knows the host, and sent nothing unknown', async () => {
    const host = createTestHost({ workbook, profile });
    shutdown = await bootOffice(host);
    const { host: program, platform } = await Office.onReady();
    expect([program, platform]).toEqual(['Excel', 'PC']);
    expect(Office.context.requirements.isSetSupported('ExcelApi', profile.sets['ExcelApi'])).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.16')).toBe(false);
    expect(host.ledger.unmodelled).toEqual([]);
    expect(host.ledger.roundTrips).toBe(0);
  });

  test('tells its languages', async () => {
    shutdown = await bootOffice(createTestHost({ workbook, profile, locale: 'en-US' }));
    expect(Office.context.displayLanguage).toBe('en-US');
  });
});

test('a call too new for the declared Excel fails in the library itself', async () => {
  const host = createTestHost({ workbook, profile: excel19 });
  shutdown = await bootOffice(host);
  const calling = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').getMergedAreasOrNullObject();
    await context.sync();
  });
  await expect(calling).rejects.toMatchObject({ code: 'ApiNotFound' });
  expect(host.ledger.operations).toEqual([]);
});

test('a page can be booted again after it was shut down', async () => {
  const names = Object.getOwnPropertyNames(window).length;
  for (const name of ['first', 'second']) {
    const host = createTestHost({ workbook: { sheets: [{ name, rows: [] }] } });
    const down = await bootOffice(host);
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });
    expect(read).toBe(name);
    down();
  }
  expect(Object.getOwnPropertyNames(window)).toHaveLength(names);
});

test('a ribbon button calls its action, and the host hears that it is done', async () => {
  const host = createTestHost({ workbook });
  shutdown = await bootOffice(host);
  expect(host.press('nothing')).toBe(true);
  Office.actions.associate('check', (event: Office.AddinCommands.Event) => {
    void Office.addin.showAsTaskpane().then(() => {
      event.completed();
    });
  });
  host.press('check');
  while (!host.completed.includes('command-check')) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(host.runtimeStates).toEqual(['Visible']);
  expect(host.ledger.roundTrips).toBe(0);
  expect(host.ledger.disturbing).toEqual([]);
});
