import { elementIn, elementsIn, prefixOf } from './markup';
import { cellsIn, rowsIn } from './sheet-rows';

/** Numbers of styles. */
export interface CellStyles {
  /** The style of a cell: its own, or what its row or column gives to new cells. */
  readonly at: (row: number, column: number) => number;
  /** What the row or column gives to a new cell. */
  readonly ofPlace: (row: number, column: number) => number;
}

function isTrue(told: string | undefined): boolean {
  return told === '1' || told === 'true';
}

/** Reads the styles of a sheet part's cells. */
export function stylesIn(xml: string): CellStyles {
  const prefix = prefixOf(xml);
  const data = elementIn(xml, `${prefix}sheetData`)?.inner ?? '';
  const rows = new Map([...rowsIn(data, prefix)].map((row) => [row.number, row]));
  const read = new Map<number, ReadonlyMap<number, number>>();
  const columns = columnStyles(xml, prefix);
  const ofPlace = (row: number, column: number): number => {
    const found = rows.get(row);
    if (found && isTrue(found.attributes.get('customFormat'))) return Number(found.attributes.get('s') ?? 0);
    return columns.find(({ from, to }) => column >= from && column <= to)?.style ?? 0;
  };
  const at = (row: number, column: number): number => {
    const found = rows.get(row);
    const cells = read.get(row) ?? new Map(found ? [...cellsIn(found.inner, prefix)].map((cell) => [cell.number, Number(cell.attributes.get('s') ?? 0)]) : []);
    read.set(row, cells);
    return cells.get(column) ?? ofPlace(row, column);
  };
  return { at, ofPlace };
}

function columnStyles(xml: string, prefix: string): { readonly from: number; readonly to: number; readonly style: number }[] {
  return [...elementsIn(elementIn(xml, `${prefix}cols`)?.inner ?? '', `${prefix}col`)].map(({ attributes }) => {
    const number = (key: string): number => Number(attributes.get(key) ?? 0);
    return { from: number('min') - 1, to: number('max') - 1, style: number('style') };
  });
}
