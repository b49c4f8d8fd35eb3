import type { EditedCell } from '../../src/hosts/file/edited-sheet';
import type { SheetTab } from '../../src/hosts/file/editable-host';
import type { CellRef } from '../../src/sheet/address';
import type { Grid } from '../../src/workbench/grid/grid';
import type { GridCommand } from '../../src/workbench/grid/grid-change';

/** A grid of plain lists, with the hands of a person. */
export interface FakeGrid extends Grid {
  /** Puts cells into a sheet and tells it as the grid's command does. */
  readonly type: (sheetId: string, ...cells: readonly EditedCell[]) => void;
  /** Changes cells without a word. */
  readonly put: (sheetId: string, ...cells: readonly EditedCell[]) => void;
  readonly tell: (command: GridCommand) => void;
  readonly setTabs: (tabs: readonly SheetTab[]) => void;
  readonly look: (cell: CellRef) => void;
  /** What was waited for, in order. */
  readonly waits: readonly string[];
}

function key({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row},${column}`;
}

/** Makes one with tabs and nothing in them. */
export function fakeGrid(first: readonly SheetTab[]): FakeGrid {
  const listeners = new Set<(command: GridCommand) => void>();
  const sheets = new Map<string, Map<string, EditedCell>>();
  const waits: string[] = [];
  let tabs = first;
  let selection: CellRef | null = null;
  const cellsOf = (sheetId: string): Map<string, EditedCell> => {
    const cells = sheets.get(sheetId) ?? new Map<string, EditedCell>();
    sheets.set(sheetId, cells);
    return cells;
  };
  const put = (sheetId: string, ...cells: readonly EditedCell[]): void => {
    for (const cell of cells) cellsOf(sheetId).set(key(cell), cell);
  };
  const tell = (command: GridCommand): void => { listeners.forEach((listener) => { listener(command); }); };
  const nothing = (): void => undefined;
  return {
    waits, put, tell,
    type: (sheetId, ...cells) => {
      put(sheetId, ...cells);
      tell({ id: 'sheet.mutation.set-range-values', params: { subUnitId: sheetId, cellValue: Object.fromEntries(cells.map(({ row, column, value }) => [row, { [column]: { v: value } }])) } });
    },
    setTabs: (next) => {
      tabs = next;
      tell({ id: 'sheet.mutation.set-worksheet-order', params: {} });
    },
    look: (cell) => {
      selection = cell;
      tell({ id: 'sheet.operation.set-selections', params: {} });
    },
    onCommand: (listener) => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    endTyping: () => Promise.resolve(void waits.push('typing')),
    calculated: () => Promise.resolve(void waits.push('calculated')),
    tabs: () => tabs,
    selected: () => selection,
    cells: (sheetId, places) => places.map((place) => cellsOf(sheetId).get(key(place)) ?? { ...place, value: '', format: 'General' }),
    formulas: (_, places) => places.map(() => null),
    allCells: (sheetId) => [...cellsOf(sheetId).values()].filter(({ value }) => value !== ''),
    show: nothing, toFront: nothing, close: nothing, dress: nothing, fitRows: nothing, select: nothing,
  };
}
