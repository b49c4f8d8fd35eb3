import { checkSheets } from '../../src/run/check-sheets';
import type { Finding } from '../../src/rules/report';
import { rules } from '../../src/rules/registry';
import { cellAddress } from '../../src/sheet/address';
import type { Fault, Tables } from './fault';
import { reviewFaults } from './faults-review';
import { structureFaults } from './faults-structure';
import { tableFaults } from './faults-table';
import { valueFaults } from './faults-value';
import { placeOf, sheetOf } from './place';
import { randomFrom } from '../../test/support/random';
import { addTally, noTally, type Tally } from './score';

export const faults: readonly Fault[] = [...tableFaults, ...structureFaults, ...valueFaults, ...reviewFaults];

/** Counts of seeded faults found, by rule, and what was found in good tables. */
export interface FaultScore {
  readonly byRule: ReadonlyMap<string, Tally>;
  readonly cleanTwins: number;
  readonly foundInClean: readonly string[];
  readonly failures: readonly string[];
  /** Rules of the registry for which no fault is seeded. */
  readonly untried: readonly string[];
}

/** Seeds every fault so many times, each beside its clean twin. */
export function scoreFaults(times: number): FaultScore {
  const byRule = new Map<string, Tally>();
  const foundInClean: string[] = [];
  const failures: string[] = [];
  const count = (rule: string, tally: Tally): void => { byRule.set(rule, addTally(byRule.get(rule) ?? noTally, tally)); };
  faults.forEach((fault, number) => {
    const random = randomFrom(number + 1);
    for (let time = 0; time < times; time += 1) {
      const clean = fault.clean(random);
      foundInClean.push(...check(clean).map((finding) => `twin of ${fault.rule}: ${nameOf(finding)}`));
      const { tables, at } = fault.seed(clean, random);
      const found = check(tables);
      const own = found.filter(({ rule }) => rule === fault.rule);
      const places = at?.map(([sheet, place]) => ({ sheet: `s${sheet + 1}`, cell: placeOf({ drawn: tables[sheet] ?? noTable(), top: 0, left: 0 }, place) }));
      const hit = own.filter(({ sheetId, cell }) => places === undefined || places.some((place) => place.sheet === sheetId && place.cell?.row === cell.row && place.cell.column === cell.column));
      count(fault.rule, { right: hit.length > 0 ? 1 : 0, wrong: own.length - hit.length, missed: hit.length > 0 ? 0 : 1 });
      if (hit.length === 0) failures.push(`${fault.rule} missed${own.length > 0 ? `; found elsewhere: ${own.map(nameOf).join(', ')}` : ''}`);
      for (const finding of found.filter(({ rule }) => rule !== fault.rule && !fault.also.includes(rule))) {
        count(finding.rule, { right: 0, wrong: 1, missed: 0 });
        failures.push(`beside ${fault.rule}: ${nameOf(finding)}`);
      }
    }
  });
  const tried = new Set(faults.map(({ rule }) => rule));
  return { byRule, cleanTwins: faults.length * times, foundInClean, failures, untried: rules.map(({ id }) => id).filter((id) => !tried.has(id)) };
}

function noTable(): never {
  throw new Error('a fault on a sheet that is not there');
}

function check(tables: Tables): readonly Finding[] {
  return checkSheets(tables.map((drawn, at) => sheetOf([{ drawn, top: 0, left: 0 }], [], `s${at + 1}`))).findings;
}

function nameOf({ rule, case: which, sheetId, cell, actual }: Finding): string {
  return `${rule} ${which} ${sheetId}!${cellAddress(cell)}${actual === null ? '' : ` 「${actual}」`}`;
}
