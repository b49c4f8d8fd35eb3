import { detect } from '../../src/detect/detect';
import { rangeAddress } from '../../src/sheet/address';
import { everydaySheets } from './everyday';
import { randomFrom } from '../../test/support/random';

/** What was found on everyday sheets: nothing may be. */
export interface NegativeScore {
  readonly sheets: number;
  readonly kinds: readonly string[];
  readonly tables: readonly string[];
  /** Everyday sheets that are said to look like a form. */
  readonly nearMisses: readonly string[];
}

/** Looks for tables on everyday sheets of every kind, each made so many times, some moved away from the corner. */
export function scoreNegatives(times: number): NegativeScore {
  const tables: string[] = [];
  const nearMisses: string[] = [];
  const kinds = Object.keys(everydaySheets);
  kinds.forEach((kind, number) => {
    const random = randomFrom(9000 + number);
    for (let time = 0; time < times; time += 1) {
      const values = everydaySheets[kind]?.(random) ?? [];
      const origin = random.chance(0.5) ? { row: 0, column: 0 } : { row: random.whole(0, 9), column: random.whole(0, 5) };
      const found = detect({ sheets: [{ id: 's1', name: kind, visibility: 'visible', origin, values }] });
      tables.push(...found.tables.map(({ form, range }) => `${kind}: ${form} ${rangeAddress(range)}`));
      nearMisses.push(...found.nearMisses.map(({ reason }) => `${kind}: ${reason}`));
    }
  });
  return { sheets: kinds.length * times, kinds, tables, nearMisses };
}
