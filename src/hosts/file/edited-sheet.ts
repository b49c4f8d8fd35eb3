import { roundToExcel } from '../../sheet/snapshot';
import type { CellValue } from '../../sheet/snapshot';
import type { ReadSheet } from './file-host';
import { generalFormat } from './styles-part';

/** A cell as a person or a recalculation left it. */
export interface EditedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly format: string;
}

/** The rectangle that a sheet's rows begin at, moved up and left as far as the edits reach. */
function originFor({ values: { origin, values } }: ReadSheet, cells: readonly EditedCell[]): { row: number; column: number } {
  const isEmpty = values.length === 0;
  return cells.reduce(
    (least, { row, column }) => ({ row: Math.min(least.row, row), column: Math.min(least.column, column) }),
    isEmpty ? { row: Infinity, column: Infinity } : origin,
  );
}

/** Rows as they were, moved down and right by what the origin moved up and left; rows are shared where they stay. */
function moved<T>(rows: readonly (readonly T[])[], down: number, right: number, blank: T): (readonly T[])[] {
  const above = Array.from({ length: down }, (): readonly T[] => []);
  if (right === 0) return [...above, ...rows];
  return [...above, ...rows.map((row) => (row.length === 0 ? row : [...Array.from({ length: right }, () => blank), ...row]))];
}

/** Puts values into rows; each row is copied once, and rows and cells in between are made. */
function placed<T>(rows: (readonly T[])[], cells: readonly { row: number; column: number; item: T }[], blank: T): void {
  const copies = new Map<number, T[]>();
  for (const { row, column, item } of cells) {
    const copy = copies.get(row) ?? [...(rows[row] ?? [])];
    copies.set(row, copy);
    while (copy.length < column) copy.push(blank);
    copy[column] = item;
  }
  for (const [row, copy] of copies) {
    while (rows.length < row) rows.push([]);
    rows[row] = copy;
  }
}

/** A value as the boundary of every host gives it. */
function boundaryValue(value: CellValue): CellValue {
  if (typeof value !== 'number') return value;
  if (!Number.isFinite(value)) return '#NUM!';
  return value === 0 ? 0 : roundToExcel(value);
}

const widestRow = 16_384;

/** Where a place is named twice, what came last holds. */
function lastOf(edits: readonly EditedCell[]): EditedCell[] {
  return [...new Map(edits.map((cell) => [cell.row * widestRow + cell.column, cell])).values()];
}

/**
 * A sheet with cells replaced; the sheet given stays as it is. The used range grows as far as the edits reach; it does
 * not shrink when its border is emptied, as Excel's does not before saving.
 */
export function withCells(sheet: ReadSheet, edits: readonly EditedCell[]): ReadSheet {
  const { values } = sheet;
  // Emptying what lies outside the used range leaves it as it is.
  const cells = lastOf(edits).filter(({ row, column, value }) => value !== '' || values.values[row - values.origin.row]?.[column - values.origin.column] !== undefined);
  if (cells.length === 0) return sheet;
  const origin = originFor(sheet, cells);
  const [down, right] = values.values.length === 0 ? [0, 0] : [values.origin.row - origin.row, values.origin.column - origin.column];
  const [nextValues, nextFormats] = [moved(values.values, down, right, ''), moved(sheet.formats, down, right, generalFormat)];
  const placeOf = ({ row, column }: EditedCell): { row: number; column: number } => ({ row: row - origin.row, column: column - origin.column });
  placed(nextValues, cells.map((cell) => ({ ...placeOf(cell), item: boundaryValue(cell.value) })), '');
  placed(nextFormats, cells.map((cell) => ({ ...placeOf(cell), item: cell.format })), generalFormat);
  return { ...sheet, values: { ...values, origin, values: nextValues }, formats: nextFormats };
}

/** A whole sheet from its cells, for a sheet whose rows or columns have moved. */
export function sheetOfCells(outline: Pick<ReadSheet['values'], 'id' | 'name' | 'visibility'>, cells: readonly EditedCell[]): ReadSheet {
  const { id, name, visibility } = outline;
  return withCells({ values: { id, name, visibility, origin: { row: 0, column: 0 }, values: [] }, formats: [], active: false }, cells);
}
