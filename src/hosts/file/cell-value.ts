import { roundToExcel } from '../../sheet/snapshot';
import type { CellValue } from '../../sheet/snapshot';
import { generalFormat } from './styles-part';

/** SheetJS's numbers of the error values. */
const errorNames = new Map<unknown, string>([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function numberValue(value: unknown): CellValue {
  if (typeof value !== 'number' || !Number.isFinite(value)) return '#NUM!';
  // Excel knows no negative zero.
  return value === 0 ? 0 : roundToExcel(value);
}

/**
 * A SheetJS cell object as Excel's own API gives the cell: '' where there is none, an error by its name,
 * a date as its serial number, a number rounded to 15 significant digits.
 */
export function cellValue(cell: unknown): CellValue {
  if (!isRecord(cell)) return '';
  const value = cell['v'];
  switch (cell['t']) {
    case 'n':
      return numberValue(value);
    case 's':
      return typeof value === 'string' ? value : '';
    case 'b':
      return value === true;
    case 'z':
      return '';
    case 'e':
      return errorNames.get(value) ?? '#UNKNOWN!';
    default:
      return '#UNKNOWN!';
  }
}

/** The number-format code of a SheetJS cell object; "General" where there is none. */
export function cellFormat(cell: unknown): string {
  const format = isRecord(cell) ? cell['z'] : undefined;
  return typeof format === 'string' ? format : generalFormat;
}
