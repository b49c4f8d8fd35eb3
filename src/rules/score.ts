import type { Indicator } from '../content/indicator';
import { type Comparison, type Measure, type MeasureReader, readComparison, sameUnit } from '../content/measure';
import { isMisfortune } from '../content/quantity';
import { compact } from '../sheet/text';
import { type Decimal, zero } from '../sheet/decimal';
import type { MissedFormula } from './score-settings';

/** A row whose target and actual are one figure each, and can be held against each other. */
export interface Comparable {
  readonly target: Measure;
  readonly actual: Measure;
  readonly direction: 'up' | 'down';
  readonly met: boolean;
}

/** Groups in which more is better where the table states no comparison. */
const upwards = new Set(['数量指标', '质量指标', '服务对象满意度指标']);

/** Reads a row's target and actual; null where either says more or less than one figure, or their units differ. */
export function comparableRow({ value, actual, direction, unit, level2, name }: Indicator, { readMeasure }: MeasureReader): Comparable | null {
  const [target, reached] = [value && readMeasure(value), actual && readMeasure(actual)];
  if (!target || !reached) return null;
  const given = unit && !unit.empty ? compact(unit.text).replace('百分比', '%') : '';
  if (!sameUnit(withUnit(target, given), withUnit(reached, given)) || isUnclearShare(target, reached, given)) return null;
  const comparison = (direction && readComparison(direction.text)) ?? target.comparison;
  const way = wayOf(comparison, target.value, level2.known?.name ?? '', name);
  if (way === null) return null;
  const met = way === 'up' ? reached.value.gte(target.value) : reached.value.lte(target.value);
  return { target, actual: reached, direction: way, met };
}

function withUnit(measure: Measure, given: string): Measure {
  return measure.unit === '' ? { ...measure, unit: given } : measure;
}

/** 0.95 beside 90 % may be a share or a percentage. */
function isUnclearShare(target: Measure, actual: Measure, given: string): boolean {
  const measures = [target, actual];
  if (given !== '%' && measures.every(({ unit }) => unit !== '%')) return false;
  const isShare = ({ unit, value }: Measure): boolean => unit === '' && value.gt(0) && value.lte(1);
  return measures.some(isShare) && !measures.every(isShare);
}

/** Without a comparison only the groups in which more is better can be judged. A target of exactly 0 is not to be passed. */
function wayOf(comparison: Comparison | null, target: Decimal, level2: string, name: string): Comparable['direction'] | null {
  if (comparison === '≥' || comparison === '>') return 'up';
  if (comparison === '≤' || comparison === '<' || target.eq(0)) return 'down';
  if (isMisfortune(name)) return null;
  return comparison === '=' || upwards.has(level2) ? 'up' : null;
}

/** The points of a row that missed its target, by a formula. */
export function missedPoints({ target, actual, direction }: Comparable, points: Decimal, formula: MissedFormula): Decimal {
  const [a, b] = [target.value, actual.value];
  if (formula === 'nothing' || a.eq(0)) return zero;
  if (direction === 'up') return points.times(b).div(a);
  if (formula === 'ratio') return points.times(a).div(b);
  const left = points.minus(points.times(b.minus(a)).div(a));
  return left.lt(0) ? zero : left;
}
