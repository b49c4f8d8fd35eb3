import type { CellValue } from '../../../sheet/snapshot';
import { type Formula, inOrder, type Lookers, type Place, resultPlaces, withFollowers } from './dependents';
import type { FormulaEngine } from './formula-engine';

/** What the results of formulas are worked out from. */
export interface Reckoning {
  /** Formulas whose results may be others than before. */
  readonly stale: readonly Formula[];
  readonly lookers: Lookers;
  /** Holds the values from before. */
  readonly engine: FormulaEngine;
  readonly changed: readonly (Place & { readonly value: CellValue })[];
  /** A formula's result from before. */
  readonly formerly: (formula: Formula) => CellValue;
  /** The formula's text without names. */
  readonly textOf: (formula: Formula) => string;
}

/** New results; null where one cannot be told. Formulas whose results are still right are not among them. */
export type NewResults = ReadonlyMap<Formula, CellValue | null>;

/** Beyond the last digit that Excel keeps, two ways to calculate may differ. */
const tolerance = 1e-12;
/** Formulas that work out addresses are calculated again until nothing changes, but no more often than this. */
const mostRounds = 4;

/** Whether two results are the same. */
export function isSameResult(one: CellValue, other: CellValue): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(one), Math.abs(other));
}

function isCalculable({ text, block, references }: Formula): boolean {
  const isOneCell = block === null || (block.top === block.bottom && block.left === block.right);
  return text !== null && isOneCell && references.isPlain;
}

/**
 * Works out the results of formulas that may have changed. A new result counts only where the engine works out the old
 * one from the old values too, as it stands in the file: then it reads the formula as Excel does. What follows from a
 * result that cannot be told cannot be told either.
 */
export async function newResults({ stale: first, lookers, engine, changed, formerly, textOf }: Reckoning): Promise<NewResults> {
  const concerned = [...withFollowers(first, lookers)];
  const ask = (formula: Formula): Promise<CellValue | null> => engine.evaluate({ sheet: formula.sheet, ...formula.cell, text: textOf(formula), isArray: formula.block !== null });
  const trusted = new Set<Formula>();
  for (const formula of concerned) {
    const result = isCalculable(formula) ? await ask(formula) : null;
    if (result !== null && isSameResult(result, formerly(formula))) trusted.add(formula);
  }
  for (const { value, ...place } of changed) engine.set(place, value);

  const results = new Map<Formula, CellValue | null>();
  const [stale, doubtful] = [new Set(first), new Set<Formula>()];
  /** Takes a formula's result; answers whether it is another than the last one known. */
  function take(formula: Formula, value: CellValue | null): boolean {
    const last = results.has(formula) ? results.get(formula) ?? null : formerly(formula);
    if (value !== null && last !== null && isSameResult(value, last)) return false;
    results.set(formula, value);
    const followers = resultPlaces(formula).flatMap(lookers);
    for (const follower of followers) (value === null ? doubtful : stale).add(follower);
    if (value !== null) engine.set({ sheet: formula.sheet, ...formula.cell }, value);
    return value !== last;
  }
  async function calculate(formula: Formula): Promise<boolean> {
    if (doubtful.has(formula) || (stale.has(formula) && !trusted.has(formula))) return take(formula, null);
    return stale.has(formula) && take(formula, await ask(formula));
  }

  const order = inOrder(concerned);
  const ordered = new Set(order);
  for (const formula of concerned) if (!ordered.has(formula)) take(formula, null);
  const late = withFollowers(order.filter(({ references }) => references.isOpen), lookers);
  for (const formula of order) if (!late.has(formula)) await calculate(formula);
  // A cell that an address leads to may be one that cannot be told.
  if ([...results.values()].includes(null)) for (const formula of late) if (formula.references.isOpen) doubtful.add(formula);
  let isMoving = late.size > 0;
  for (let round = 0; isMoving && round < mostRounds; round += 1) {
    isMoving = false;
    for (const formula of order) if (late.has(formula) && await calculate(formula)) isMoving = true;
  }
  if (isMoving) for (const formula of late) results.set(formula, null);
  return results;
}
