import type { Amount } from '../content/amount';
import type { Item } from '../content/item';
import type { PublicItem } from '../forms/items';
import { type Decimal, type Figure, roundingTolerance, sum } from '../sheet/decimal';

/** A figure that a 三公 table states, and what it should be by the figures that it follows from. */
export interface Identity {
  readonly kind: 'total' | 'vehicles' | 'change';
  readonly item: string;
  readonly stated: Amount;
  readonly figure: Figure;
  readonly parts: readonly Decimal[];
  /** The cells that the parts stand in. */
  readonly amounts: readonly Amount[];
  readonly expected: Decimal;
  /** How far rounding alone may set them apart. */
  readonly tolerance: Decimal;
}

/** How an amount is read: as it stands, or as a repair would make it. */
export type FigureOf = (amount: Amount | null) => Figure | null;

export const asWritten: FigureOf = (amount) => amount?.figure ?? null;

/** The sums and differences that a 三公 table states. What cannot be read, or stands twice, is left out. */
export function publicIdentities(items: readonly Item[], figureOf: FigureOf = asWritten): Identity[] {
  const stated = [...sums(items, 'previous', figureOf), ...sums(items, 'current', figureOf), ...items.flatMap((item) => change(item, figureOf))];
  const places = placesIn(items, figureOf);
  return stated.map((each) => ({ ...each, tolerance: roundingTolerance(each.parts.filter((part) => !part.eq(0)).length, places) }));
}

/** The decimal places that a table shows: those of its finest figure. A 6 among figures such as 2.4 is 6.0. */
export function placesIn(items: readonly Item[], figureOf: FigureOf): number {
  return Math.max(0, ...items.flatMap(({ previous, current, change: difference }) => [previous, current, difference]).map((amount) => figureOf(amount)?.places ?? 0));
}

type Untested = Omit<Identity, 'tolerance'>;

function sums(items: readonly Item[], column: 'previous' | 'current', figureOf: FigureOf): Untested[] {
  const of = (id: PublicItem['id']): Item | null => items.find(({ known }) => known?.id === id) ?? null;
  const known = items.flatMap((item) => (item.known ? [item.known.id] : []));
  // Other expenses (会议费, 培训费) may be counted in the total or stand beside it; an item named twice may be either.
  const others = items.some((item) => item.known === null && figureOf(item[column])?.value.eq(0) === false);
  if (others || new Set(known).size < known.length) return [];
  const vehicles = of('vehicles');
  const kinds = [of('vehiclePurchase'), of('vehicleOperation')];
  return [
    ...sumOf('vehicles', vehicles, kinds, column, figureOf),
    ...sumOf('total', of('total'), [of('abroad'), of('reception'), ...(vehicles ? [vehicles] : kinds)], column, figureOf),
  ];
}

function sumOf(kind: 'total' | 'vehicles', whole: Item | null, parts: readonly (Item | null)[], column: 'previous' | 'current', figureOf: FigureOf): Untested[] {
  const stated = whole?.[column];
  const figure = figureOf(stated ?? null);
  if (!whole || !stated || !figure || !parts.every((part) => isReadable(part?.[column] ?? null, figureOf))) return [];
  const read = parts.flatMap((part) => readPart(part?.[column] ?? null, figureOf));
  if (read.length === 0) return [];
  return [identity(kind, whole, stated, figure, read, sum(read.map((part) => part.figure.value)))];
}

/** An empty part is 0; one that is filled with words says nothing. */
function isReadable(amount: Amount | null, figureOf: FigureOf): boolean {
  return amount !== null && (amount.reading.empty || figureOf(amount) !== null);
}

function change(item: Item, figureOf: FigureOf): Untested[] {
  const [figure, previous, current] = [figureOf(item.change), figureOf(item.previous), figureOf(item.current)];
  if (!item.change || !figure || !previous || !current) return [];
  const read = [...readPart(item.current, figureOf), ...readPart(item.previous, figureOf)];
  return [identity('change', item, item.change, figure, read, current.value.minus(previous.value))];
}

interface Part {
  readonly amount: Amount;
  readonly figure: Figure;
}

function readPart(amount: Amount | null, figureOf: FigureOf): Part[] {
  const figure = figureOf(amount);
  return amount && figure ? [{ amount, figure }] : [];
}

function identity(kind: Identity['kind'], { label }: Item, stated: Amount, figure: Figure, read: readonly Part[], expected: Decimal): Untested {
  return { kind, item: label.text, stated, figure, parts: read.map((part) => part.figure.value), amounts: read.map((part) => part.amount), expected };
}

/** Whether a stated figure is what it follows from, to the last place. */
export function holds({ figure, expected }: Identity): boolean {
  return figure.value.eq(expected);
}
