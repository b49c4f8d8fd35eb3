import type { Rect } from '../sheet/address';
import type { CellInput } from '../sheet/cell-input';
import type { Edit } from '../sheet/edit';
import type { BorderSide, CellLook, Chart, PrintSetup } from '../sheet/sheet-look';

const allSides: readonly BorderSide[] = ['top', 'bottom', 'left', 'right', 'inside-horizontal', 'inside-vertical'];
const lineColor = '#7F7F7F';

/** Colours of severities as text on white, each with a contrast of at least 4.5 : 1. */
export const severityColors = { error: '#C00000', warning: '#8A5000', info: '#1F4E79' } as const;
/** Of a place that a click leads to. */
export const linkColor = '#0563C1';
/** Behind a table's heading. */
export const headingFill = '#DDE6F0';

/** Edits of one new sheet; rectangles name their rows and columns, the sheet is understood. */
export interface SheetEdits {
  readonly write: (top: number, left: number, cells: readonly (readonly CellInput[])[], formats?: readonly (readonly (string | null)[])[]) => Edit;
  readonly format: (rect: Rect, look: CellLook) => Edit;
  /** Thin lines around each cell. */
  readonly lines: (rect: Rect) => Edit;
  readonly merge: (rect: Rect) => Edit;
  /** The widths of columns from the first, in characters. */
  readonly widths: (widths: readonly number[]) => Edit[];
  /** The heights of rows from `first`, in points. */
  readonly heights: (first: number, heights: readonly number[]) => Edit[];
  readonly print: (setup: PrintSetup) => Edit;
  readonly chart: (chart: Chart) => Edit;
}

/** A page's number and the number of pages, in the middle of the foot, in the file format's codes. */
export function pageFooter({ footer }: { readonly footer: (page: string, pages: string) => string }): string {
  return `&C${footer('&P', '&N')}`;
}

/** A row's cells as a rectangle. */
export function rowRect(row: number, left: number, right: number): Rect {
  return { top: row, left, bottom: row, right };
}

/** Makes the edits of a sheet of ours. */
export function sheetEdits(sheetId: string): SheetEdits {
  const range = (rect: Rect): { readonly sheetId: string; readonly rect: Rect } => ({ sheetId, rect });
  return {
    write: (top, left, cells, formats) => ({ kind: 'write', range: range({ top, left, bottom: top + cells.length - 1, right: left + (cells[0]?.length ?? 1) - 1 }), cells, ...(formats && { formats }) }),
    format: (rect, look) => ({ kind: 'format', range: range(rect), look }),
    lines: (rect) => ({ kind: 'borders', range: range(rect), borders: { sides: allSides, style: 'thin', color: lineColor } }),
    merge: (rect) => ({ kind: 'merge', range: range(rect) }),
    widths: (widths) => runs(widths).map(({ from, to, value }): Edit => ({ kind: 'width', sheetId, from, to, characters: value })),
    heights: (first, heights) => runs(heights).map(({ from, to, value }): Edit => ({ kind: 'height', sheetId, from: first + from, to: first + to, points: value })),
    print: (setup) => ({ kind: 'print', sheetId, setup }),
    chart: (chart) => ({ kind: 'chart', sheetId, chart }),
  };
}

/** Equal neighbours of a list, as places from and to, both included. */
function runs(values: readonly number[]): { readonly from: number; readonly to: number; readonly value: number }[] {
  const found: { from: number; to: number; value: number }[] = [];
  for (const [at, value] of values.entries()) {
    const last = found.at(-1);
    if (last?.value === value) last.to = at;
    else found.push({ from: at, to: at, value });
  }
  return found;
}
