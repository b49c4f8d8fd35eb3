import type { Drawn } from './draw';
import { factsFor, subjects, type TableFacts } from './facts';
import { declared, department, hebei, transfer } from './forms';
import { inline, wide } from './forms-hunan';
import { execution, publicRates, publicReasons, summary } from './forms-money';
import { monitoring, selfCommon, selfSichuan } from './forms-review';
import type { Random } from '../../test/support/random';

/** The layouts that tables are generated in, each from one project's facts. */
export const layouts = {
  'project-target': hebei,
  'project-target, declared': declared,
  'project-target, wide list': (facts: TableFacts): Drawn => wide([facts, neighbourOf(facts)]),
  'transfer-target': transfer,
  'department-target': department,
  'department-target, inline': inline,
  'self-evaluation, common': selfCommon,
  'self-evaluation, Sichuan': selfSichuan,
  monitoring,
  'three-public, reasons': publicReasons,
  'three-public, rates': publicRates,
  'budget-summary': summary,
  'budget-summary, execution': execution,
} as const satisfies Readonly<Record<string, (facts: TableFacts) => Drawn>>;

export type Layout = keyof typeof layouts;
export const layoutNames = Object.keys(layouts) as Layout[];

/** Facts of any subject. */
export function anyFacts(random: Random): TableFacts {
  return factsFor(random.pick(subjects), random);
}

/** A second project of a list: another subject's, with money of its own. */
function neighbourOf(facts: TableFacts): TableFacts {
  const at = subjects.findIndex(({ name }) => name === facts.name);
  const other = subjects[(at + 1) % subjects.length] ?? subjects[0];
  if (!other) throw new Error('no subjects');
  const fixed = { below: () => 0, whole: (least: number): number => least, pick: <Item>([first]: readonly Item[]): Item => { if (first === undefined) throw new Error('empty'); return first; }, chance: () => true };
  return { ...factsFor(other, fixed), organization: facts.organization, fiscal: facts.fiscal + 770, other: facts.other };
}
