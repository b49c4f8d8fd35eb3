import type { Item } from '../content/item';
import { decimal, type Decimal, type Figure, roundingTolerance } from '../sheet/decimal';
import { type Percentage, readPercentage } from '../sheet/percent';
import { type FigureOf, placesIn } from './public-identities';

const hundred = decimal(100);

/** A rate of change that a 三公 table states, against the one that its figures give, in percent. */
export interface StatedRate {
  readonly stated: Decimal;
  readonly expected: Decimal;
  /** How far the rate's own rounding may set them apart. */
  readonly own: Decimal;
  /** The figures that it follows from. */
  readonly previous: Figure;
  readonly current: Figure;
}

/** 增减幅度 = (this − last) / last; null where it cannot be told, as when last year's figure is 0. */
export function publicRate(item: Item, figureOf: FigureOf): StatedRate | null {
  const [previous, current] = [figureOf(item.previous), figureOf(item.current)];
  const rate = item.rate && !item.rate.empty ? readPercentage(item.rate.value, item.rate.format) : null;
  if (!rate || !previous || !current || previous.value.lte(0)) return null;
  const expected = current.value.minus(previous.value).times(hundred).div(previous.value);
  const { value: stated, places } = asPercent(rate, expected);
  return { stated, expected, own: roundingTolerance(1, places), previous, current };
}

/** Whether a rate is not the one that the figures give. */
export function isWrongRate({ stated, expected, own }: StatedRate): boolean {
  return stated.minus(expected).abs().gt(own);
}

/** Whether the amounts' rounding may be why a rate is not the one that they give. */
export function mayBeRounding(rate: StatedRate, items: readonly Item[], figureOf: FigureOf): boolean {
  const { stated, expected, own, previous, current } = rate;
  return !isOfThisYear(rate) && stated.minus(expected).abs().lte(own.plus(fromAmounts(previous, current, placesIn(items, figureOf))));
}

/** A bare number may be a fraction of 1 or a percentage; it is taken as the one that comes nearer. */
function asPercent({ value, places, notation }: Percentage, expected: Decimal): Figure {
  const scaled = value.times(hundred);
  const isFraction = notation !== 'format' && notation !== 'sign' && scaled.minus(expected).abs().lt(value.minus(expected).abs());
  return isFraction ? { value: scaled, places: Math.max(0, places - 2) } : { value, places };
}

/** A rate that this year's figure gives, taken for last year's as the base, is no matter of rounding. */
function isOfThisYear({ stated, own, previous, current }: StatedRate): boolean {
  if (current.value.lte(0) || previous.value.eq(current.value)) return false;
  const wrong = current.value.minus(previous.value).times(hundred).div(current.value);
  return stated.minus(wrong).abs().lte(own);
}

/** Half a unit in the last place of either amount, as it comes out in the rate. */
function fromAmounts(previous: Figure, current: Figure, places: number): Decimal {
  const half = roundingTolerance(1, places);
  return half.plus(half.times(current.value.abs().div(previous.value))).times(hundred).div(previous.value);
}
