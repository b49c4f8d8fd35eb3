/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { bootOffice, type Shutdown } from './boot';
import { createTestHost } from './host';
import { excel114, excel19, excelOnline, type Profile } from './profiles';

let shutdown: Shutdown | undefined;

afterEach(() => {
  shutdown?.();
  shutdown = undefined;
});

const workbook = { sheets: [{ name: 'A', rows: [['x']] }] };
const profile = { ...excel114, sets: { ...excel114.sets, RibbonApi: '1.1' } };

type Call = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** Sends one call by real office.js, and gives what the host made of it. */
async function send(call: Call, as: Profile = profile): Promise<{ readonly failure: unknown; readonly disturbing: readonly string[]; readonly unmodelled: readonly string[] }> {
  const host = createTestHost({ workbook, profile: as });
  shutdown = await bootOffice(host);
  const failure: unknown = await Excel.run(async (context) => {
    await call(context.workbook.worksheets.getItem('A'), context);
    await context.sync();
    return null;
  }).catch((error: unknown) => error);
  await host.idle();
  return { failure, disturbing: host.ledger.disturbing.map(({ name, effect }) => `${name}: ${effect}`), unmodelled: host.ledger.unmodelled };
}

describe('what clears the undo list, or writes, is seen', () => {
  const modelled: [string, string, Call][] = [
    ['reading merged areas', 'Range.GetMergedAreasOrNullObject: clears-undo', (sheet) => sheet.getRange('A1').getMergedAreasOrNullObject().load('address')],
    ['a value', 'Range.set Values: write', (sheet) => {
      sheet.getRange('A1').values = [[1]];
    }],
    ['a new sheet', 'WorksheetCollection.Add: write', (_, context) => context.workbook.worksheets.add('B')],
    ['a custom XML part', 'CustomXmlPartCollection.Add: clears-undo', (_, context) => context.workbook.customXmlParts.add('<a/>')],
    ['a fill', 'RangeFill.set Color: write', (sheet) => {
      sheet.getRange('A1').format.fill.color = '#ffffff';
    }],
  ];

  test.each(modelled)('%s', async (_, expected, call) => {
    const { disturbing, failure, unmodelled } = await send(call);
    expect(disturbing).toEqual([expected]);
    expect([failure, unmodelled]).toEqual([null, []]);
  });

  const unknown: [string, string, Call][] = [
    ['copying a sheet', 'Worksheet.Copy: clears-undo', (sheet) => sheet.copy()],
    ['protecting a sheet', 'WorksheetProtection.Protect: clears-undo', (sheet) => {
      sheet.protection.protect();
    }],
    ['a style', 'Workbook.Styles: write', (_, context) => {
      context.workbook.styles.add('x');
    }],
    ['clearing everything', 'Range.Clear: write', (sheet) => {
      sheet.getRange('A1').clear();
    }],
    ['a tab’s colour', 'Worksheet.set TabColor: write', (sheet) => {
      sheet.tabColor = '#ffffff';
    }],
  ];

  test.each(unknown)('%s, which is not modelled', async (_, expected, call) => {
    const { disturbing, failure, unmodelled } = await send(call);
    expect(disturbing).toContain(expected);
    expect(failure).toMatchObject({ code: 'NotModelled' });
    expect(unmodelled).toHaveLength(1);
  });

  test('document settings', async () => {
    const { disturbing } = await send(
      () =>
        new Promise((resolve) => {
          Office.context.document.settings.set('key', 1);
          Office.context.document.settings.saveAsync(resolve);
        }),
    );
    expect(disturbing).toEqual(['Settings.Write: clears-undo']);
  });

  test('an update of the ribbon', async () => {
    const { disturbing } = await send(() => Office.ribbon.requestUpdate({ tabs: [{ id: 'tab' }] }).catch(() => null));
    expect(disturbing.join()).toContain('clears-undo');
  });
});

test('a property that is not modelled fails loudly, and earlier actions stay done', async () => {
  const { failure, unmodelled, disturbing } = await send((sheet) => {
    sheet.activate();
    sheet.load('tabColor');
  });
  expect(failure).toMatchObject({ code: 'NotModelled' });
  expect(unmodelled).toEqual(['the property Worksheet.tabColor']);
  expect(disturbing).toEqual([]);
});

describe('what came after ExcelApi 1.9 is refused by an Excel that has no more, even where the library lets it pass', () => {
  const calls: [string, Call][] = [
    ['a property that is loaded', (sheet) => sheet.getRange('A1').load('hasSpill')],
    ['a method', (sheet) => sheet.getRange('A1').getMergedAreasOrNullObject()],
    ['an event', (_, { workbook: { worksheets } }) => worksheets.onNameChanged.add(() => Promise.resolve())],
  ];

  test.each(calls)('%s', async (_, call) => {
    const unchecked: Call = (...args) => {
      Object.assign(Reflect.get(OfficeExtension, 'CommonUtility') as object, { _doApiNotSupportedCheck: false });
      return call(...args);
    };
    expect((await send(unchecked, excel19)).failure).toMatchObject({ code: 'ApiNotFound' });
    shutdown?.();
    expect((await send(unchecked, excelOnline)).failure).toBeNull();
  });
});

describe('Excel’s limits hold without being asked for', () => {
  const long = Array.from({ length: 200 }, () => ['长'.repeat(10_000)]);

  test('a request above 5 MB, and an answer above it', async () => {
    const write: Call = (sheet) => { sheet.getRange('A1:A200').values = long; };
    expect((await send(write)).failure).toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    shutdown?.();
    const host = createTestHost({ workbook: { sheets: [{ name: 'A', rows: long }] } });
    shutdown = await bootOffice(host);
    const reading = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('A').getRange('A1:A200').load('values');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    expect(host.ledger.trips.map(({ error }) => error)).toContain('5104');
  });

  test('null in the place of the values of more than 5,000,000 cells', async () => {
    let values: unknown;
    const { failure } = await send(async (sheet, context) => {
      const range = sheet.getRange('A1:XFD400').load('values');
      await context.sync();
      values = range.values;
    });
    expect([failure, values]).toEqual([null, null]);
  });
});

test('bytes and batches are counted, the library letting go of ranges included', async () => {
  const host = createTestHost({ workbook, profile });
  shutdown = await bootOffice(host);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('A').getRange('A1').load('values');
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(host.ledger.roundTrips).toBe(2);
  expect(host.ledger.operations.map(({ name }) => name)).toContain('Workbook._RemoveReference');
  expect(host.ledger.requestBytes).toBeGreaterThan(200);
  expect(host.ledger.responseBytes).toBeGreaterThan(100);
  expect(host.ledger.unmodelled).toEqual([]);
});
