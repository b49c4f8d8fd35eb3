import type { EditableHost } from '../hosts/file/editable-host';
import type { Change } from '../hosts/host';
import type { Cell, Rect } from '../sheet/address';
import type { Grid } from './grid/grid';
import { gridChange, type GridChange } from './grid/grid-change';

/** Keeps the file host, which holds the workbook, up with what a person does in the grid. */
export interface Sync {
  /** Brings all edits and the results that follow from them to the host. */
  readonly flush: () => Promise<void>;
  readonly watch: (listener: (change: Change) => void) => () => void;
  /** Cells of each sheet that were typed, pasted, cleared or recalculated since the workbook was shown. */
  readonly touched: () => ReadonlyMap<string, readonly Cell[]>;
  /** Whether rows, columns, ranges or sheets have moved, come or gone since then. */
  readonly isRearranged: () => boolean;
  readonly stop: () => void;
}

/** Ranges of more cells than this are read as a whole sheet. */
const mostCells = 100_000;

function cellsOf({ top, left, bottom, right }: Rect): Cell[] {
  return Array.from({ length: bottom - top + 1 }, (_, down) => Array.from({ length: right - left + 1 }, (__, across) => ({ row: top + down, column: left + across }))).flat();
}

function sizeOf({ top, left, bottom, right }: Rect): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The smallest rectangle around cells; null for none. */
function around(cells: readonly Cell[]): Rect | null {
  return cells.reduce<Rect | null>((rect, { row, column }) => ({
    top: Math.min(rect?.top ?? row, row),
    left: Math.min(rect?.left ?? column, column),
    bottom: Math.max(rect?.bottom ?? row, row),
    right: Math.max(rect?.right ?? column, column),
  }), null);
}

/**
 * Joins a grid to the host whose workbook it shows, until it is stopped. `calculating` tells that formulas without
 * saved results are being calculated already.
 */
export function syncGrid(grid: Grid, host: EditableHost, calculating = false): Sync {
  const listeners = new Set<(change: Change) => void>();
  /** Sheets with edits that the host does not know yet; null where the whole sheet is to be read anew. */
  const pending = new Map<string, Map<string, Cell> | null>();
  let tabsChanged = false;
  let rearranged = false;
  const touched = new Map<string, Map<string, Cell>>();
  let settled = !calculating;
  const known = new Set(grid.tabs().map(({ id }) => id));
  const tell = (change: Change): void => { listeners.forEach((listener) => { listener(change); }); };

  function note(sheetId: string, cells: readonly Cell[]): void {
    const all = touched.get(sheetId) ?? new Map<string, Cell>();
    for (const cell of cells) all.set(`${cell.row},${cell.column}`, cell);
    touched.set(sheetId, all);
    const noted = pending.get(sheetId);
    if (noted === null) return;
    const next = noted ?? new Map<string, Cell>();
    for (const cell of cells) next.set(`${cell.row},${cell.column}`, cell);
    pending.set(sheetId, next);
    const rect = around(cells);
    tell(rect ? { kind: 'values', sheetId, range: { sheetId, rect } } : { kind: 'values', sheetId });
  }

  function noteWhole(sheetId: string): void {
    pending.set(sheetId, null);
    tell({ kind: 'values', sheetId });
  }

  function take(change: GridChange): void {
    if (change.kind === 'looked') {
      const selected = grid.selected();
      if (selected) tell({ kind: 'selection', cell: { sheetId: selected.sheetId, cell: selected.cell }, ...(selected.rect && { rect: selected.rect }) });
      return;
    }
    settled = false;
    if (change.kind === 'cells') note(change.sheetId, change.cells);
    if (change.kind === 'formats' && change.ranges.reduce((sum, rect) => sum + sizeOf(rect), 0) > mostCells) noteWhole(change.sheetId);
    else if (change.kind === 'formats') note(change.sheetId, change.ranges.flatMap(cellsOf));
    if (change.kind === 'moved' || change.kind === 'tabs') rearranged = true;
    if (change.kind === 'moved') change.sheetIds.forEach(noteWhole);
    if (change.kind !== 'tabs') return;
    tabsChanged = true;
    tell({ kind: 'sheets' });
  }

  function arrange(): void {
    const tabs = grid.tabs();
    host.arrange(tabs);
    for (const { id } of tabs) if (!known.has(id)) pending.set(id, null);
    known.clear();
    for (const { id } of tabs) known.add(id);
    tabsChanged = false;
  }

  function bring(): void {
    if (tabsChanged) arrange();
    for (const [sheetId, cells] of pending) {
      if (!known.has(sheetId)) continue;
      if (cells === null) host.rewrite(sheetId, grid.allCells(sheetId));
      else host.write(sheetId, grid.cells(sheetId, [...cells.values()]));
      host.calculated(sheetId);
    }
    pending.clear();
    const selected = grid.selected();
    if (selected) host.activate(selected.sheetId);
  }

  const stop = grid.onCommand((command) => {
    const change = gridChange(command);
    if (change) take(change);
  });

  return {
    flush: async () => {
      await grid.endTyping();
      if (!settled) await grid.calculated();
      settled = true;
      bring();
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    touched: () => new Map([...touched].map(([sheetId, cells]) => [sheetId, [...cells.values()]])),
    isRearranged: () => rearranged,
    stop: () => {
      stop();
      listeners.clear();
    },
  };
}
