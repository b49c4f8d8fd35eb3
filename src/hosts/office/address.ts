import { parseRange, type Rect } from '../../sheet/address';

const columnsPattern = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const rowsPattern = /^\$?(\d{1,7}):\$?(\d{1,7})$/;
/** What Excel has at most. */
const lastCell = { column: 'XFD', row: 1_048_576 };

/** The part of an address after the sheet's name; a name may hold exclamation marks itself. */
function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

/** The rectangle of one address of Excel's; null for whole rows or columns and for several areas. */
export function parseAddress(address: string): Rect | null {
  return parseRange(withoutSheet(address));
}

/** The first area that an address names, whole rows and columns included. */
export function firstArea(address: string): Rect | null {
  const [first = ''] = withoutSheet(address).split(',');
  const [, fromColumn, toColumn] = columnsPattern.exec(first) ?? [];
  const [, fromRow, toRow] = rowsPattern.exec(first) ?? [];
  if (fromColumn && toColumn) return parseRange(`${fromColumn}1:${toColumn}${lastCell.row}`);
  if (fromRow && toRow) return parseRange(`A${fromRow}:${lastCell.column}${toRow}`);
  return parseRange(first);
}
