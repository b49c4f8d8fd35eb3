import { parseRange } from '../../../sheet/address';
import { type Element, elementsIn } from './markup';

/** A row or cell with its number, from 0; elements without one come after those before them. */
export interface Numbered extends Element {
  readonly number: number;
}

/** Rows of a sheet's `sheetData`. */
export function* rowsIn(data: string, prefix: string): Generator<Numbered> {
  let next = 0;
  for (const row of elementsIn(data, `${prefix}row`)) {
    const told = row.attributes.get('r');
    const number = told === undefined ? next : Number(told) - 1;
    next = number + 1;
    yield { ...row, number };
  }
}

/** Cells of a row. */
export function* cellsIn(row: string, prefix: string): Generator<Numbered> {
  let next = 0;
  for (const cell of elementsIn(row, `${prefix}c`)) {
    const number = parseRange(cell.attributes.get('r') ?? '')?.left ?? next;
    next = number + 1;
    yield { ...cell, number };
  }
}
