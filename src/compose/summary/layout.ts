import { cellAddress, rangeAddress } from '../../sheet/address';
import type { CellInput } from '../../sheet/cell-input';
import { figureIn, isRowFormula } from './columns';
import type { Block, SummaryColumn, SummaryRow } from './model';

/** Where the parts of a summary stand on its sheet. */
export const headingRow = 2;
export const firstRow = headingRow + 1;

/** Contents of the rows from `firstRow` on, in the order of the columns, each row with its number. */
export function contentsOf(columns: readonly SummaryColumn[], rows: readonly SummaryRow[], first = firstRow): CellInput[][] {
  const places = new Map(columns.map(({ id }, at) => [id, at]));
  return rows.map(({ cells }, down) => columns.map(({ id }): CellInput => {
    const cell = id === 'no' ? down + 1 : (cells[id] ?? '');
    if (!isRowFormula(cell)) return cell;
    return { formula: cell.formulaAt((column) => cellAddress({ row: first + down, column: placeOf(places, column) })), result: cell.result };
  }));
}

/** The last row: what each column says of all rows. */
export function totalsOf(columns: readonly SummaryColumn[], rows: readonly SummaryRow[], label: string): CellInput[] {
  const places = new Map(columns.map(({ id }, at) => [id, at]));
  const bottom = firstRow + rows.length - 1;
  const block: Block = {
    rowsOf: (column) => rangeAddress({ top: firstRow, left: placeOf(places, column), bottom, right: placeOf(places, column) }),
    totalOf: (column) => cellAddress({ row: bottom + 1, column: placeOf(places, column) }),
    figuresOf: (column) => rows.map(({ cells }) => figureIn(cells[column])),
  };
  const named = columns.findIndex(({ total }) => total !== undefined) - 1;
  return columns.map(({ id, total }, at) => (at === named ? label : (total?.(id, block) ?? '')));
}

function placeOf(places: ReadonlyMap<string, number>, column: string): number {
  const place = places.get(column);
  if (place === undefined) throw new Error(`the summary has no column ${column}`);
  return place;
}
