import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType } from '@univerjs/core';
import { parseRange } from '../../sheet/address';
import type { CellValue, SheetValues } from '../../sheet/snapshot';
import type { MarkLevel } from '../../sheet/edit';
import type { FormulaCell, SheetLayout } from '../layout/layout';

/** Name of a style number in the grid's list of styles. */
export function styleName(number: number, mark: MarkLevel | null = null): string {
  return mark === null ? `s${number}` : `s${number}-${mark}`;
}

type Cells = IObjectMatrixPrimitiveType<ICellData>;

function cellAt(cells: Cells, row: number, column: number): ICellData {
  const line = (cells[row] ??= {});
  return (line[column] ??= {});
}

function setValue(cell: ICellData, value: CellValue): void {
  cell.v = typeof value === 'boolean' ? Number(value) : value;
  cell.t = typeof value === 'string' ? CellValueType.STRING : typeof value === 'number' ? CellValueType.NUMBER : CellValueType.BOOLEAN;
}

/** An array formula over several cells would find its own results in its way: it keeps its results, as values. */
function isOwnCell({ fills }: FormulaCell): boolean {
  const rect = fills === null ? null : parseRange(fills);
  return rect === null || (rect.top === rect.bottom && rect.left === rect.right);
}

function setFormula(cell: ICellData, { text, shared }: FormulaCell): void {
  if (text !== '') cell.f = text;
  if (shared !== null) cell.si = `shared-${shared}`;
}

/** Marked cells get the fill of their mark over their own look; of two marks the one before shows, as in the file. */
function setMarks(cells: Cells, layout: SheetLayout | undefined): void {
  const marked = new Set<ICellData>();
  for (const { level, areas } of layout?.marks ?? []) {
    for (const { top, left, bottom, right } of areas) {
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          const cell = cellAt(cells, row, column);
          if (marked.has(cell)) continue;
          marked.add(cell);
          cell.s = `${typeof cell.s === 'string' ? cell.s : styleName(0)}-${level}`;
        }
      }
    }
  }
}

/** The cells of a sheet: values of the file host, with the look and the formulas of the layout. Formulas keep their saved results. */
export function cellData({ origin, values }: SheetValues, layout: SheetLayout | undefined): Cells {
  const cells: Cells = {};
  const { rows, columns, styles } = layout?.cells ?? { rows: [], columns: [], styles: [] };
  styles.forEach((style, at) => {
    cellAt(cells, rows[at] ?? 0, columns[at] ?? 0).s = styleName(style);
  });
  setMarks(cells, layout);
  values.forEach((line, down) => {
    line.forEach((value, across) => {
      if (value !== '') setValue(cellAt(cells, origin.row + down, origin.column + across), value);
    });
  });
  for (const formula of layout?.formulas.filter(isOwnCell) ?? []) setFormula(cellAt(cells, formula.row, formula.column), formula);
  return cells;
}
