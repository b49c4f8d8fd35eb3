import { describe, expect, test } from '@jest/globals';
import { editableHost, type EditableHost } from '../../src/hosts/file/editable-host';
import type { EditedCell } from '../../src/hosts/file/edited-sheet';
import type { Change } from '../../src/hosts/host';
import type { CellValue } from '../../src/sheet/snapshot';
import { syncGrid, type Sync } from '../../src/workbench/sync';
import { type FakeGrid, fakeGrid } from './fake-grid';

const tabs = [{ id: '1', name: '甲', visibility: 'visible' }, { id: '2', name: '乙', visibility: 'visible' }] as const;

interface Desk {
  readonly grid: FakeGrid;
  readonly host: EditableHost;
  readonly sync: Sync;
  readonly changes: readonly Change[];
  readonly values: (sheetId: string) => Promise<readonly (readonly CellValue[])[] | undefined>;
}

function desk(calculating = false): Desk {
  const grid = fakeGrid(tabs);
  const sheets = tabs.map((tab) => ({ values: { ...tab, origin: { row: 0, column: 0 }, values: [['a', 'b']] }, formats: [['General', 'General']], active: tab.id === '1' }));
  const host = editableHost({ name: 'x.xlsx', date1904: false }, sheets);
  const sync = syncGrid(grid, host, calculating);
  const changes: Change[] = [];
  sync.watch((change) => changes.push(change));
  return { grid, host, sync, changes, values: async (sheetId) => (await host.read('workbook')).sheets.find(({ id }) => id === sheetId)?.values };
}

function cell(row: number, column: number, value: CellValue, format = 'General'): EditedCell {
  return { row, column, value, format };
}

describe('what a person does in the grid comes to the host', () => {
  test('cells that were typed, once they are asked for', async () => {
    const { grid, sync, values, changes } = desk();
    grid.type('1', cell(0, 1, 5));
    expect(changes).toEqual([{ kind: 'values', sheetId: '1', range: { sheetId: '1', rect: { top: 0, left: 1, bottom: 0, right: 1 } } }]);
    expect(await values('1')).toEqual([['a', 'b']]);
    await sync.flush();
    expect(await values('1')).toEqual([['a', 5]]);
    expect(await values('2')).toEqual([['a', 'b']]);
  });

  test('after typing has ended and formulas have their results', async () => {
    const { grid, sync } = desk();
    await sync.flush();
    expect(grid.waits).toEqual(['typing']);
    grid.type('1', cell(0, 0, 1));
    await sync.flush();
    expect(grid.waits).toEqual(['typing', 'typing', 'calculated']);
  });

  test('formulas that the file left without results are waited for at the first check', async () => {
    const { grid, sync } = desk(true);
    await sync.flush();
    expect(grid.waits).toEqual(['typing', 'calculated']);
  });

  test('a result that follows from an edit, told by the grid while it is waited for', async () => {
    const { grid, sync, values } = desk();
    grid.type('1', cell(0, 0, 2));
    Object.assign(grid, { calculated: () => Promise.resolve().then(() => { grid.type('2', cell(0, 1, 4)); }) });
    await sync.flush();
    expect(await values('2')).toEqual([['a', 4]]);
  });

  test('the whole sheet where its rows have moved', async () => {
    const { grid, sync, values, changes } = desk();
    grid.put('1', cell(2, 0, 'a'), cell(2, 1, 'b'));
    grid.tell({ id: 'sheet.mutation.insert-row', params: { subUnitId: '1' } });
    grid.type('1', cell(0, 0, '新'));
    await sync.flush();
    expect(changes[0]).toEqual({ kind: 'values', sheetId: '1' });
    expect(await values('1')).toEqual([['新'], [], ['a', 'b']]);
  });

  test('formats, cell by cell or for very large ranges by the whole sheet', async () => {
    const { grid, host, sync } = desk();
    const formats = async (): Promise<unknown> => host.formats([{ sheetId: '1', rect: { top: 0, left: 0, bottom: 0, right: 1 } }]);
    const setFormat = (endRow: number): void => {
      grid.tell({ id: 'sheet.mutation.set.numfmt', params: { subUnitId: '1', values: { 1: { ranges: [{ startRow: 0, startColumn: 1, endRow, endColumn: 1 }] } } } });
    };
    grid.put('1', cell(0, 0, 'a'), cell(0, 1, 0.5, '0%'));
    setFormat(0);
    await sync.flush();
    expect(await formats()).toEqual([[['General', '0%']]]);
    grid.put('1', cell(0, 1, 0.5, '0.00'));
    setFormat(999_999);
    await sync.flush();
    expect(await formats()).toEqual([[['General', '0.00']]]);
  });

  test('tabs: renamed, added with what stands in them, and gone with what was typed there', async () => {
    const { grid, host, sync, changes } = desk();
    grid.type('2', cell(0, 0, '丢弃'));
    grid.put('new', cell(1, 1, '抄来的'));
    grid.setTabs([{ id: 'new', name: '抄本', visibility: 'visible' }, { id: '1', name: '改名', visibility: 'visible' }]);
    await sync.flush();
    expect(changes.at(-1)).toEqual({ kind: 'sheets' });
    const { sheets } = await host.read('workbook');
    expect(sheets.map(({ id, name, values }) => [id, name, values])).toEqual([['new', '抄本', [['抄来的']]], ['1', '改名', [['a', 'b']]]]);
  });

  test('the cell and the sheet that are looked at', async () => {
    const { grid, host, sync, changes } = desk();
    const place = { sheetId: '2', cell: { row: 3, column: 1 } };
    grid.look(place);
    await sync.flush();
    expect(changes).toEqual([{ kind: 'selection', cell: place }]);
    expect((await host.read('active-sheet')).sheets.map(({ id }) => id)).toEqual(['2']);
  });

  test('nothing after the workbook is closed', async () => {
    const { grid, sync, changes, values } = desk();
    sync.stop();
    grid.type('1', cell(0, 0, 1));
    await sync.flush();
    expect(changes).toEqual([]);
    expect(await values('1')).toEqual([['a', 'b']]);
  });
});
