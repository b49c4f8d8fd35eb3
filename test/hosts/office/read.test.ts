/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { profiles } from '../../office-host/profiles';
import { filled, manySheets, small } from './workbooks';
import { setUpEach } from './set-up-each';

const setUp = setUpEach({ passive: true });

describe.each(profiles)('reading with $name', (profile) => {
  test('gives the used ranges of every sheet, hidden and empty ones too, in two round trips', async () => {
    const setup = await setUp({ workbook: small, profile });
    const { sheets } = await setup.host.read('workbook');
    expect(sheets).toEqual([
      {
        id: setup.excel.model.sheets[0]?.id,
        name: '绩效目标',
        visibility: 'visible',
        origin: { row: 1, column: 1 },
        values: [
          ['预算数', 0.3, true],
          ['#REF!', 123456789012.346, ''],
        ],
      },
      { id: setup.excel.model.sheets[1]?.id, name: 'Other sheet', visibility: 'hidden', origin: { row: 0, column: 0 }, values: [['甲']] },
      { id: setup.excel.model.sheets[2]?.id, name: 'Empty', visibility: 'very-hidden', origin: { row: 0, column: 0 }, values: [] },
    ]);
    expect(setup.excel.ledger.roundTrips).toBe(2);
  });

  test('gives only the active sheet where that is the scope', async () => {
    const setup = await setUp({ workbook: { ...small, active: 1 }, profile });
    const { sheets } = await setup.host.read('active-sheet');
    expect(sheets.map(({ name }) => name)).toEqual(['Other sheet']);
    expect(setup.excel.ledger.roundTrips).toBe(2);
  });

  test('asks for nothing more where no sheet holds a value', async () => {
    const setup = await setUp({ workbook: { sheets: [{ name: 'Empty', rows: [] }] }, profile });
    const { sheets } = await setup.host.read('workbook');
    expect(sheets[0]?.values).toEqual([]);
    expect(setup.excel.ledger.roundTrips).toBe(1);
  });

  test('reads 200 sheets and the formats of 200 tables in three round trips', async () => {
    const setup = await setUp({ workbook: manySheets(200), profile });
    const { sheets } = await setup.host.read('workbook');
    const ranges = sheets.map(({ id }) => ({ sheetId: id, rect: { top: 0, left: 0, bottom: 44, right: 11 } }));
    const formats = await setup.host.formats(ranges);
    expect(sheets.map(({ name }) => name)).toEqual(setup.excel.model.sheets.map(({ name }) => name));
    expect(sheets.every(({ values }) => values.length === 45 && values[44]?.[11] === '按期完成')).toBe(true);
    expect(formats.every((grid) => grid.length === 45 && grid[0]?.length === 12)).toBe(true);
    expect(setup.excel.ledger.roundTrips).toBe(3);
    expect(Math.max(...setup.excel.ledger.trips.map(({ responseBytes }) => responseBytes))).toBeLessThan(4_000_000);
  });
});

describe('large workbooks', () => {
  test('200 tables below one another are read in two round trips', async () => {
    const setup = await setUp({ workbook: { sheets: [filled('全部', 9_000, 12, '按期完成')] } });
    const { sheets } = await setup.host.read('workbook');
    expect(sheets[0]?.values).toHaveLength(9_000);
    expect(setup.excel.ledger.roundTrips).toBe(2);
  });

  test('more sheets than are guessed cost one more round trip', async () => {
    const sheets = Array.from({ length: 300 }, (_, index) => ({ name: `S${index}`, rows: [[index]] }));
    const setup = await setUp({ workbook: { sheets } });
    const read = await setup.host.read('workbook');
    expect(read.sheets.map(({ values }) => values[0]?.[0])).toEqual(sheets.map((_, index) => index));
    expect(setup.excel.ledger.roundTrips).toBe(4);
  });

  test('a sheet of more than 4 MB is read in parts, each under the limit', async () => {
    const setup = await setUp({ workbook: { sheets: [filled('大表', 40_000, 12, '按期完成')] } });
    const { sheets } = await setup.host.read('workbook');
    expect(sheets[0]?.values).toHaveLength(40_000);
    expect(sheets[0]?.values[39_999]?.[11]).toBe('按期完成');
    const { trips, responseBytes } = setup.excel.ledger;
    expect(responseBytes).toBeGreaterThan(4_000_000);
    expect(Math.max(...trips.map((trip) => trip.responseBytes))).toBeLessThanOrEqual(4_000_000);
    expect(trips.map(({ error }) => error)).toEqual(trips.map(() => null));
  });

  test('long texts that Excel refuses are asked for again in smaller parts', async () => {
    const long = '严格按照有关会议文件精神执行。'.repeat(10);
    const setup = await setUp({ workbook: { sheets: [filled('说明', 3_000, 10, long), filled('后表', 2, 2, 1)] } });
    const { sheets } = await setup.host.read('workbook');
    expect(sheets[0]?.values.flat().filter((value) => value === long)).toHaveLength(30_000);
    expect(sheets[1]?.values).toEqual([
      [1, 1],
      [1, 1],
    ]);
    const { trips } = setup.excel.ledger;
    expect(trips.map(({ error }) => error)).toContain('5104');
    expect(Math.max(...trips.slice(-3).map((trip) => trip.responseBytes))).toBeLessThanOrEqual(4_500_000);
  });

  test('an answer of null, as Excel gives for too many cells, is read in smaller parts', async () => {
    const setup = await setUp({ workbook: { sheets: [filled('A', 100, 7, 'x'), filled('B', 2, 2, 'y')] }, maxCells: 5 });
    const { sheets } = await setup.host.read('workbook');
    expect(sheets[0]?.values.flat().filter((value) => value === 'x')).toHaveLength(700);
    expect(sheets[1]?.values).toEqual([
      ['y', 'y'],
      ['y', 'y'],
    ]);
  });

  test('a single cell that Excel cannot answer is reported', async () => {
    const setup = await setUp({ workbook: { sheets: [filled('A', 2, 2, 'x')] }, maxCells: 0 });
    await expect(setup.host.read('workbook')).rejects.toMatchObject({ name: 'HostError', code: 'too-large' });
  });

  test('what lies beyond the limit of a sheet is named as unread', async () => {
    const setup = await setUp({ workbook: { sheets: [filled('A', 10, 4, 'x')] } }, { sheetCells: 12 });
    const { sheets } = await setup.host.read('workbook');
    expect(sheets[0]?.values).toHaveLength(3);
    expect(sheets[0]?.unread).toEqual({ top: 3, left: 0, bottom: 9, right: 3 });
  });

  test('reading stops between two messages when it is called off', async () => {
    const setup = await setUp({ workbook: { sheets: [filled('A', 1_000, 10, 'x')] } }, { message: { cells: 1_000, bytes: 4_000_000 } });
    const { excel, host } = setup;
    const stop = new AbortController();
    const reading = host.read('workbook', stop.signal);
    stop.abort();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(excel.ledger.roundTrips).toBeLessThanOrEqual(1);
  });
});
