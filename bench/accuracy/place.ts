import type { ExampleSheet } from '../../src/rules/examples/workbook';
import type { Cell, Rect } from '../../src/sheet/address';
import type { Drawn, DrawnCell } from './draw';

/** A table with the place of its upper left cell on a sheet. */
export interface Placed {
  readonly drawn: Drawn;
  readonly top: number;
  readonly left: number;
}

/** Text around tables: notes above, footers below. */
export interface Remark {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A sheet as a check gets it: values, and the number format of every cell. */
export function sheetOf(tables: readonly Placed[], remarks: readonly Remark[] = [], id = 's1'): ExampleSheet {
  const bottom = Math.max(...tables.map(({ drawn, top }) => top + drawn.rows.length), ...remarks.map(({ row }) => row + 1));
  const right = Math.max(...tables.map(({ drawn, left }) => left + widthOf(drawn)), ...remarks.map(({ column }) => column + 1));
  const values = Array.from({ length: bottom }, () => Array.from({ length: right }, (): DrawnCell['value'] => ''));
  const formats = Array.from({ length: bottom }, () => Array.from({ length: right }, () => 'General'));
  for (const { drawn, top, left } of tables) {
    drawn.rows.forEach((row, down) => {
      row.forEach(({ value, format, covered }, across) => {
        (values[top + down] ?? [])[left + across] = covered === '' ? value : '';
        (formats[top + down] ?? [])[left + across] = format;
      });
    });
  }
  for (const { row, column, text } of remarks) (values[row] ?? [])[column] = text;
  return { values: { id, name: `Sheet${id.slice(1)}`, visibility: 'visible', origin: { row: 0, column: 0 }, values }, formats };
}

export function widthOf({ rows }: Drawn): number {
  return rows[0]?.length ?? 0;
}

/** The cells that are the table's: from its title to its last row of content, all columns; footers are outside. */
export function rangeOf({ drawn, top, left }: Placed): Rect {
  return { top, left, bottom: top + drawn.height - 1, right: left + widthOf(drawn) - 1 };
}

/** Where something of the table stands, or null where it has none of it. */
export function placeOf({ drawn, top, left }: Placed, place: string): Cell | null {
  for (const [down, row] of drawn.rows.entries()) {
    const across = row.findIndex((cell) => cell.place === place);
    if (across >= 0) return { row: top + down, column: left + across };
  }
  return null;
}
