import type { Drawn } from './draw';
import { anyFacts, type Layout, layouts } from './kinds';
import type { Random } from '../../test/support/random';

/** Where a fault was put: the sheet's number from 0 and the place, or nothing for "somewhere in these tables". */
export type Place = readonly [sheet: number, place: string];

/** A workbook of tables, each on a sheet of its own. */
export type Tables = readonly Drawn[];

/** Tables with a fault in them, and where it was put; null for a fault of all of them together. */
export interface Seeded {
  readonly tables: Tables;
  readonly at: readonly Place[] | null;
}

/** One way to get something wrong, and where that must be found. */
export interface Fault {
  readonly rule: string;
  /** Good tables, in which nothing may be found. */
  readonly clean: (random: Random) => Tables;
  /** The same tables with the fault in them. */
  readonly seed: (tables: Tables, random: Random) => Seeded;
  /** Other rules that rightly object to the same fault. */
  readonly also: readonly string[];
}

/** A fault of one table. */
export function inTable(rule: string, layout: Layout, seed: (table: Drawn, random: Random) => readonly [table: Drawn, ...places: string[]], also: readonly string[] = []): Fault {
  return {
    rule, also,
    clean: (random) => [layouts[layout](anyFacts(random))],
    seed: ([table], random) => {
      if (!table) throw new Error('no table');
      const [changed, ...places] = seed(table, random);
      return { tables: [changed], at: places.length === 0 ? null : places.map((place) => [0, place] as const) };
    },
  };
}
