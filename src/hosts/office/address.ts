import { parseRange, type Cell, type Rect } from '../../sheet/address';

const columnsPattern = /^\$?([A-Z]{1,3}):\$?[A-Z]{1,3}$/i;
const rowsPattern = /^\$?(\d{1,7}):\$?\d{1,7}$/;

/** The part of an address after the sheet's name; a name may hold exclamation marks itself. */
function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

/** The rectangle of one address of Excel's; null for whole rows or columns and for several areas. */
export function parseAddress(address: string): Rect | null {
  return parseRange(withoutSheet(address));
}

/** The first cell that an address names, whole rows and columns and several areas included. */
export function firstCell(address: string): Cell | null {
  const [first = ''] = withoutSheet(address).split(',');
  const column = columnsPattern.exec(first)?.[1];
  const row = rowsPattern.exec(first)?.[1];
  const rect = parseRange(column ? `${column}1` : row ? `A${row}` : first);
  return rect && { row: rect.top, column: rect.left };
}
