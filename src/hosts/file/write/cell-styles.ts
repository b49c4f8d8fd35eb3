import { elementIn, elementsIn, prefixOf } from './markup';
import { cellsIn, rowsIn } from './sheet-rows';

/** Number of the style of a cell. */
export type StyleAt = (row: number, column: number) => number;

function isTrue(told: string | undefined): boolean {
  return told === '1' || told === 'true';
}

/** The style of each cell: its own, or what its row or column gives to new cells. */
export function stylesIn(xml: string): StyleAt {
  const prefix = prefixOf(xml);
  const data = elementIn(xml, `${prefix}sheetData`)?.inner ?? '';
  const rows = new Map([...rowsIn(data, prefix)].map((row) => [row.number, row]));
  const read = new Map<number, ReadonlyMap<number, number>>();
  const columns = columnStyles(xml, prefix);
  return (row, column) => {
    const found = rows.get(row);
    const cells = read.get(row) ?? new Map(found ? [...cellsIn(found.inner, prefix)].map((cell) => [cell.number, Number(cell.attributes.get('s') ?? 0)]) : []);
    read.set(row, cells);
    const ofRow = found && isTrue(found.attributes.get('customFormat')) ? Number(found.attributes.get('s') ?? 0) : undefined;
    return cells.get(column) ?? ofRow ?? columns.find(({ from, to }) => column >= from && column <= to)?.style ?? 0;
  };
}

function columnStyles(xml: string, prefix: string): { readonly from: number; readonly to: number; readonly style: number }[] {
  return [...elementsIn(elementIn(xml, `${prefix}cols`)?.inner ?? '', `${prefix}col`)].map(({ attributes }) => {
    const number = (key: string): number => Number(attributes.get(key) ?? 0);
    return { from: number('min') - 1, to: number('max') - 1, style: number('style') };
  });
}
