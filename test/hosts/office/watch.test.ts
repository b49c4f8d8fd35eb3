/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import type { Change } from '../../../src/hosts/host';
import { refusals } from '../../office-host/faults';
import { excelOnline, profiles } from '../../office-host/profiles';
import { expectOutcome, planOf, write } from './applying';
import { small } from './workbooks';
import { setUpEach } from './set-up-each';
import { settle, type Setup } from './setup';

const setUp = setUpEach({ passive: true });

/** Watches, lets something happen, and gives what was reported. */
async function reported(watched: Setup, happens: () => void): Promise<readonly Change[]> {
  const changes: Change[] = [];
  await watched.host.watch((change) => changes.push(change));
  happens();
  await settle();
  return changes;
}

describe.each([...profiles, excelOnline])('watching with $name', (profile) => {
  test('reports values, selections and sheets', async () => {
    const current = await setUp({ workbook: small, profile });
    const [first, second] = current.excel.model.sheets;
    const changes = await reported(current, () => {
      current.excel.person.types('绩效目标', 'C2', 5);
      current.excel.person.selects('绩效目标', { top: 4, left: 2, bottom: 5, right: 3 });
      current.excel.person.adds({ name: 'New', rows: [] });
      current.excel.person.deletes('Other sheet');
    });
    expect(changes).toEqual([
      { kind: 'values', sheetId: first?.id, range: { sheetId: first?.id, rect: { top: 1, left: 2, bottom: 1, right: 2 } } },
      { kind: 'selection', cell: { sheetId: first?.id, cell: { row: 4, column: 2 } }, rect: { top: 4, left: 2, bottom: 5, right: 3 } },
      { kind: 'sheets' },
      { kind: 'sheets' },
    ]);
    expect(second?.name).toBe('Other sheet');
  });

  test('tells no rectangle for what changed in whole rows, and all of it for what is selected', async () => {
    const current = await setUp({ workbook: small, profile });
    const worksheetId = current.excel.model.sheets[0]?.id ?? '';
    const changes = await reported(current, () => {
      current.excel.events.push('DataChangedEvent', { worksheetId, address: '3:4', changeType: 'RowDeleted', source: 'Local' });
      current.excel.events.push('SelectionChangedEvent', { worksheetId, address: 'B:C' });
    });
    expect(changes).toEqual([
      { kind: 'values', sheetId: worksheetId },
      { kind: 'selection', cell: { sheetId: worksheetId, cell: { row: 0, column: 1 } }, rect: { top: 0, left: 1, bottom: 1_048_575, right: 2 } },
    ]);
  });

  test('stops when it is told to, once and for all', async () => {
    const setup = await setUp({ workbook: small, profile });
    const changes: Change[] = [];
    const stop = await setup.host.watch((change) => changes.push(change));
    await stop();
    await stop();
    setup.excel.person.types('绩效目标', 'C2', 5);
    await settle();
    expect(changes).toEqual([]);
    expect(setup.excel.events.push('DataChangedEvent', {})).toBe(false);
    expect(setup.excel.ledger.roundTrips).toBe(2);
  });

  test('starts although a cell is being edited just now', async () => {
    const current = await setUp({ workbook: small, profile });
    current.excel.faults.refuse(refusals.cellEdit, 2);
    const changes = await reported(current, () => {
      current.excel.person.types('绩效目标', 'C2', 5);
    });
    expect(changes).toHaveLength(1);
  });
});

describe.each(profiles)('what we write ourselves is not reported with $name', (profile) => {
  test('neither cells nor sheets, but what a person does afterwards', async () => {
    const current = await setUp({ workbook: small, profile });
    const [sheet] = current.excel.model.sheets;
    const changes: Change[] = [];
    await current.host.watch((change) => changes.push(change));
    const plan = planOf(write(sheet?.id ?? '', 'A9', [['x']]), { kind: 'add-sheet', sheetId: 'n', name: 'N', after: null });
    const { undo, sheetIds } = expectOutcome(await current.host.apply(plan), 'done');
    await settle();
    expect(changes).toEqual([]);
    current.excel.person.types('N', 'A1', 'y');
    current.excel.person.types(sheet?.name ?? '', 'A9', 'x');
    current.excel.person.types('N', 'A1', '');
    await settle();
    expect(changes.map(({ kind }) => kind)).toEqual(['values', 'values', 'values']);
    expectOutcome(await current.host.apply(undo), 'done');
    await settle();
    expect(changes).toHaveLength(3);
    expect(sheetIds).toHaveProperty('n');
    current.excel.person.adds({ name: 'Another', rows: [] });
    await settle();
    expect(changes).toHaveLength(4);
    current.excel.ledger.reset();
  });

  test('nor late reports of it, where Excel tells their source', async () => {
    const current = await setUp({ workbook: small, profile });
    const worksheetId = current.excel.model.sheets[0]?.id ?? '';
    const changes = await reported(current, () => {
      current.excel.events.push('DataChangedEvent', { worksheetId, address: 'A1', changeType: 'RangeEdited', source: 'Local', triggerSource: 'ThisLocalAddin' });
    });
    expect(changes).toEqual([]);
  });
});

test.each([
  [excelOnline, 1],
  [profiles[2] ?? excelOnline, 0],
])('renaming is reported where Excel can tell it: $name', async (profile, times) => {
  const current = await setUp({ workbook: small, profile });
  const changes = await reported(current, () => {
    current.excel.person.renames('绩效目标', '目标');
  });
  expect(changes).toEqual(Array.from({ length: times }, () => ({ kind: 'sheets' })));
});
