import type { CellValue } from '../../src/sheet/snapshot';
import type { Drawn, DrawnCell } from './draw';

/** The table with a new value at a place, in the format of its cell. */
export function put(drawn: Drawn, place: string, value: CellValue): Drawn {
  valueOf(drawn, place);
  return { ...drawn, rows: drawn.rows.map((row) => row.map((cell): DrawnCell => (cell.place === place ? { ...cell, value } : cell))) };
}

/** The table with new values at several places. */
export function putAll(drawn: Drawn, values: Readonly<Record<string, CellValue>>): Drawn {
  return Object.entries(values).reduce((table, [place, value]) => put(table, place, value), drawn);
}

/** What stands at a place. */
export function valueOf(drawn: Drawn, place: string): CellValue {
  const cell = drawn.rows.flat().find((each) => each.place === place);
  if (!cell) throw new Error(`${drawn.form} has no ${place}`);
  return cell.value;
}

/** A figure at a place. */
export function figureAt(drawn: Drawn, place: string): number {
  return Number(valueOf(drawn, place));
}

/** An indicator's row by its number, with the groups that hold for it. */
export interface DrawnRow {
  readonly number: number;
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly value: string;
}

/** The indicator rows of a table, groups carried down. */
export function rowsOf(drawn: Drawn): DrawnRow[] {
  const found: DrawnRow[] = [];
  let level1 = '';
  let level2 = '';
  for (const row of drawn.rows) {
    const text = (id: string): string | null => {
      const cell = row.find(({ place }) => new RegExp(`^row\\.\\d+\\.${id}$`).test(place));
      return cell ? String(cell.value) : null;
    };
    const place = row.find(({ place: each }) => /^row\.\d+\.name$/.test(each))?.place;
    if (place === undefined) continue;
    level1 = text('level1') ?? level1;
    level2 = text('level2') ?? level2;
    found.push({ number: Number(place.split('.')[1]), level1, level2, name: text('name') ?? '', value: text('value') ?? '' });
  }
  return found;
}

/** The rows of a second-level group. */
export function rowsIn(drawn: Drawn, level2: string): DrawnRow[] {
  return rowsOf(drawn).filter((row) => row.level2.startsWith(level2));
}

/** The number of the first row of a second-level group. */
export function firstIn(drawn: Drawn, level2: string): number {
  const [first] = rowsIn(drawn, level2);
  if (!first) throw new Error(`no ${level2}`);
  return first.number;
}

/** The table without some of its indicator rows; a group's name stays with its other rows. */
export function withoutRows(drawn: Drawn, numbers: readonly number[]): Drawn {
  const isGone = (row: readonly DrawnCell[]): boolean => row.some(({ place }) => numbers.some((number) => place === `row.${number}.name`));
  const kept: DrawnCell[][] = [];
  let above: readonly DrawnCell[] = [];
  for (const row of drawn.rows) {
    if (isGone(row)) {
      // What the lost rows began is handed down.
      above = row.map((cell, column) => (cell.covered === '^' ? (above[column] ?? cell) : cell));
      continue;
    }
    kept.push(row.map((cell, column) => (handedDown(cell, above[column]))));
    above = [];
  }
  return { ...drawn, rows: kept, height: drawn.height - (drawn.rows.length - kept.length) };
}

/** A group's name that stood in a lost row, where the cell below continued it. */
function handedDown(cell: DrawnCell, above: DrawnCell | undefined): DrawnCell {
  return cell.covered === '^' && above?.covered === '' && above.value !== '' ? above : cell;
}

/** The table with another row below its last, like it but for some of its values. */
export function withRowBelow(drawn: Drawn, values: Readonly<Record<string, CellValue>>): Drawn {
  const last = drawn.rows[drawn.height - 1] ?? [];
  const number = rowsOf(drawn).length;
  const row = last.map((cell): DrawnCell => {
    const id = cell.place.split('.')[2] ?? '';
    if (id === 'level1' || id === 'level2') return { ...cell, place: '', value: '', covered: '^' };
    return cell.place === '' ? cell : { ...cell, place: `row.${number}.${id}`, value: values[id] ?? cell.value };
  });
  return { ...drawn, rows: [...drawn.rows.slice(0, drawn.height), row, ...drawn.rows.slice(drawn.height)], height: drawn.height + 1 };
}
