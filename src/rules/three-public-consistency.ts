import type { Item } from '../content/item';
import { cellAddress } from '../sheet/address';
import { type Decimal, decimalText } from '../sheet/decimal';
import { asWritten, type FigureOf, holds, type Identity, publicIdentities } from './public-identities';
import { isWrongRate, mayBeRounding, publicRate } from './public-rate';
import type { Fix, Problem, TableRule } from './rule';

/** 合计 and 公务用车 are the sums of their items, 增减 is this year less the last, 增减幅度 is that over the last. */
export const threePublicConsistency: TableRule = {
  id: 'three-public-consistency',
  scope: 'table',
  forms: ['three-public'],
  severity: 'error',
  fix: 'review',
  check({ items }, report) {
    for (const identity of publicIdentities(items)) if (!holds(identity)) report(problemOf(identity, items));
    for (const item of items) {
      const problem = rateProblem(item, items);
      if (problem) report(problem);
    }
  },
};

function problemOf(identity: Identity, items: readonly Item[]): Problem {
  const { kind, item, stated, figure, parts, expected, tolerance } = identity;
  const difference = figure.value.minus(expected).abs();
  const rounding = difference.lte(tolerance);
  return {
    cell: stated.reading.cell,
    case: rounding ? 'rounding' : kind,
    ...(rounding ? { severity: 'warning' as const } : {}),
    facts: { item, calculation: parts.map(decimalText).join(kind === 'change' ? '-' : '+'), difference: decimalText(difference) },
    expected: decimalText(expected),
    actual: decimalText(figure.value),
    ...repair(identity, items),
  };
}

const farApart = 10;

/** The figure may be replaced where nothing else in the table then fails to follow, and no unit seems to be mixed up. */
function repair({ kind, stated, figure, expected }: Identity, items: readonly Item[]): { readonly fix?: Fix } {
  if (typeof stated.reading.value !== 'number') return {};
  if (kind !== 'change' && (expected.lte(0) || expected.gt(figure.value.times(farApart)) || figure.value.gt(expected.times(farApart)))) return {};
  const repaired: FigureOf = (amount) => (amount === stated ? { ...figure, value: expected } : asWritten(amount));
  const before = failing(items, asWritten);
  const after = failing(items, repaired);
  if (after.has(cellAddress(stated.reading.cell)) || [...after].some((cell) => !before.has(cell))) return {};
  return { fix: { kind: 'review', writes: [{ cell: stated.reading.cell, value: Number(decimalText(expected)) }] } };
}

/** The cells that do not follow from the others. */
function failing(items: readonly Item[], figureOf: FigureOf): Set<string> {
  const figures = publicIdentities(items, figureOf).filter((each) => !holds(each)).map(({ stated }) => stated.reading.cell);
  const rates = items.flatMap((item) => (item.rate && hasWrongRate(item, figureOf) ? [item.rate.cell] : []));
  return new Set([...figures, ...rates].map(cellAddress));
}

function hasWrongRate(item: Item, figureOf: FigureOf): boolean {
  const rate = publicRate(item, figureOf);
  return rate !== null && isWrongRate(rate);
}

const shownPlaces = 2;

function rateProblem(item: Item, items: readonly Item[]): Problem | null {
  const rate = publicRate(item, asWritten);
  if (!rate || !item.rate || !isWrongRate(rate)) return null;
  const rounding = mayBeRounding(rate, items, asWritten);
  const facts = { item: item.label.text, previous: figureText(item.previous?.figure?.value), current: figureText(item.current?.figure?.value) };
  return {
    cell: item.rate.cell,
    case: rounding ? 'rate-rounding' : 'rate',
    ...(rounding ? { severity: 'warning' as const } : {}),
    facts,
    expected: `${decimalText(rate.expected.round(shownPlaces))}%`,
    actual: item.rate.text,
  };
}

function figureText(value: Decimal | undefined): string {
  return value ? decimalText(value) : '';
}
