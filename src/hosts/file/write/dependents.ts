import { type Cell, contains, type Rect } from '../../../sheet/address';
import type { Looked, References } from './formula-references';
import type { FormulaCell } from './sheet-formulas';

/** A formula with its sheet, and what it looks at. */
export interface Formula extends FormulaCell {
  /** The sheet's name in small letters. */
  readonly sheet: string;
  readonly references: References;
}

/** A cell of a workbook. */
export interface Place extends Cell {
  /** The sheet's name in small letters. */
  readonly sheet: string;
}

/** Finds the formulas that look at a cell. */
export type Lookers = (place: Place) => readonly Formula[];

/** Ranges of at most so many cells are kept cell by cell. */
const small = 64;

function key({ sheet, row, column }: Place): string {
  return `${row},${column},${sheet}`;
}

function sizeOf({ top, left, bottom, right }: Rect): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The cells of a rectangle. */
export function placesOf({ sheet, rect: { top, left, bottom, right } }: Looked): Place[] {
  return Array.from({ length: bottom - top + 1 }, (_, down) => Array.from({ length: right - left + 1 }, (__, across) => ({ sheet, row: top + down, column: left + across }))).flat();
}

/** The cells that show a formula's results. */
export function resultPlaces({ sheet, cell, block }: Formula): readonly Place[] {
  return block ? placesOf({ sheet, rect: block }) : [{ sheet, ...cell }];
}

function put<Key, Item>(lists: Map<Key, Item[]>, at: Key, item: Item): void {
  const list = lists.get(at);
  if (list) list.push(item);
  else lists.set(at, [item]);
}

/** Prepares to find the formulas that look at cells. */
export function lookersAmong(formulas: readonly Formula[]): Lookers {
  const near = new Map<string, Formula[]>();
  const far = new Map<string, { readonly rect: Rect; readonly formula: Formula }[]>();
  for (const formula of formulas) {
    for (const looked of formula.references.cells) {
      if (sizeOf(looked.rect) > small) put(far, looked.sheet, { rect: looked.rect, formula });
      else for (const place of placesOf(looked)) put(near, key(place), formula);
    }
  }
  return (place) => [...(near.get(key(place)) ?? []), ...(far.get(place.sheet) ?? []).filter(({ rect }) => contains(rect, place)).map(({ formula }) => formula)];
}

/** Formulas in an order in which each comes after those that it looks at; those of a circle, and what follows from it, are left out. */
export function inOrder(formulas: readonly Formula[]): readonly Formula[] {
  const lookers = lookersAmong(formulas);
  const next = new Map(formulas.map((formula) => [formula, [...new Set(resultPlaces(formula).flatMap(lookers))]]));
  const waiting = new Map<Formula, number>();
  for (const list of next.values()) for (const formula of list) waiting.set(formula, (waiting.get(formula) ?? 0) + 1);
  const ordered = formulas.filter((formula) => !waiting.has(formula));
  for (const formula of ordered) {
    for (const follower of next.get(formula) ?? []) {
      const left = (waiting.get(follower) ?? 0) - 1;
      waiting.set(follower, left);
      if (left === 0) ordered.push(follower);
    }
  }
  return ordered;
}

/** Formulas whose results may follow from some, these included. */
export function withFollowers(first: readonly Formula[], lookers: Lookers): ReadonlySet<Formula> {
  const found = new Set(first);
  // The set grows while it is walked.
  for (const formula of found) for (const place of resultPlaces(formula)) for (const follower of lookers(place)) found.add(follower);
  return found;
}
