import type { Example } from '../../rules/examples/example';
import { type Cell, parseRange } from '../../sheet/address';

const place = /^(?:(\d+)!)?(.+)$/;
const taken = /^(\d+|[A-Z]+):(\d+|[A-Z]+)$/;

interface Removal {
  readonly sheet: number;
  readonly axis: 'row' | 'column';
  readonly first: number;
  readonly last: number;
}

/** Where the cells that an example changes stand in the end, by the sheet's place: rows and columns are taken out afterwards. */
export function changedCells({ change = {}, remove = [] }: Example): Map<number, Cell[]> {
  const removals = remove.map(removalOf);
  const cells = new Map<number, Cell[]>();
  for (const address of Object.keys(change)) {
    const [, number = '1', rest = ''] = place.exec(address) ?? [];
    const sheet = Number(number) - 1;
    const range = parseRange(rest);
    const cell = range && moved({ row: range.top, column: range.left }, removals.filter((removal) => removal.sheet === sheet));
    if (cell) cells.set(sheet, [...(cells.get(sheet) ?? []), cell]);
  }
  return cells;
}

function removalOf(range: string): Removal {
  const [, number = '1', rest = ''] = place.exec(range) ?? [];
  const [, from = '', to = ''] = taken.exec(rest) ?? [];
  const rows = /^\d/.test(from);
  const rect = parseRange(rows ? `A${from}:A${to}` : `${from}1:${to}1`);
  if (!rect) throw new Error(`no rows or columns: ${range}`);
  return rows ? { sheet: Number(number) - 1, axis: 'row', first: rect.top, last: rect.bottom } : { sheet: Number(number) - 1, axis: 'column', first: rect.left, last: rect.right };
}

function moved(cell: Cell, removals: readonly Removal[]): Cell | null {
  return removals.reduce<Cell | null>((at, { axis, first, last }) => {
    if (at === null || (at[axis] >= first && at[axis] <= last)) return null;
    return at[axis] > last ? { ...at, [axis]: at[axis] - (last - first + 1) } : at;
  }, cell);
}
