import { type Aim, percentFigures } from '../content/aim';
import { needsNoUnit } from '../content/figure-text';
import type { Indicator } from '../content/indicator';
import { type Decimal, decimal, decimalText } from '../sheet/decimal';
import { eachOf } from '../sheet/literally';
import { madeOnce, remembered } from '../sheet/remembered';
import { bareName } from './bare-name';
import { isSatisfactionRow } from './levels';
import type { CheckSettings, Problem, TableRule } from './rule';
import type { Words } from './words/words';

const whole = decimal(100);
const change = /提高|提升|增长|增加|较上年|比上年|同比|百分点/;

/** A share beyond 100 %, a satisfaction aimed too low or at 100 %, a delay that is allowed too often. */
export const valueOutOfRange: TableRule = {
  id: 'value-out-of-range',
  scope: 'table',
  forms: null,
  severity: 'warning',
  fix: 'none',
  check({ indicators }, report, settings) {
    const limits = limitsOf(settings.words);
    for (const indicator of indicators) {
      const { value, furniture, qualitative } = indicator;
      const problem = furniture || qualitative || !value || value.empty ? null : problemOf(indicator, limits(indicator.name), settings);
      if (problem) report(problem);
    }
  },
};

function problemOf(indicator: Indicator, limits: Limits | null, settings: CheckSettings): Problem | null {
  const { value, named, level2 } = indicator;
  if (!value || !limits || change.test(value.text) || needsNoUnit(value.text)) return null;
  const { satisfied, bounded, late } = limits;
  const aim = indicator.aim;
  const figures = percentFigures(aim, true);
  const [first] = figures;
  if (!first) return null;
  const facts = { name: named?.text ?? level2.text };
  const problem = { cell: value.cell, facts, actual: value.text };
  if (bounded && figures.some((each) => each.gt(whole))) return { ...problem, case: 'above-100', severity: 'error' };
  if (satisfied && isSatisfactionRow(indicator)) return satisfactionProblem(problem, first, aim, settings);
  if (late && first.gt(settings.largestDelayRate) && aim.comparison !== '≥') return { ...problem, case: 'delay', facts: { ...facts, limit: percentText(settings.largestDelayRate) } };
  return null;
}

/** What limits a name sets to its value. */
interface Limits {
  readonly satisfied: boolean;
  readonly bounded: boolean;
  readonly late: boolean;
}

/** The limits of a name; null for most names, which set none, as one pattern tells. */
const limitsOf = madeOnce(({ boundedShares, delays, delayTurned, unboundedShares }: Words) => {
  const anyLimit = new RegExp(`(?:满意[度率]|${eachOf(boundedShares)})$|${eachOf(delays)}`);
  const readLimits = remembered((bare): Limits | null => {
    if (change.test(bare)) return null;
    const satisfied = /满意(?:度|率)$/.test(bare) && !bare.includes('不满意');
    const bounded = boundedShares.some((ending) => bare.endsWith(ending)) && !unboundedShares.some((word) => bare.includes(word));
    const late = delays.some((word) => bare.includes(word)) && bare.endsWith('率') && !delayTurned.some((word) => bare.includes(word));
    return satisfied || bounded || late ? { satisfied, bounded, late } : null;
  });
  return (name: string): Limits | null => {
    const bare = bareName(name);
    return anyLimit.test(bare) ? readLimits(bare) : null;
  };
});

/** 0 is an aim of its own kind, and ≤ asks for the discontented. */
function satisfactionProblem(problem: Omit<Problem, 'case'>, first: Decimal, aim: Aim, { leastSatisfaction }: CheckSettings): Problem | null {
  const direction = aim.comparison ?? aim.direction;
  if (first.eq(0) || direction === '≤') return null;
  if (first.eq(whole)) return { ...problem, case: 'all-satisfied', severity: 'info' };
  if (first.gte(leastSatisfaction)) return null;
  return { ...problem, case: 'low-satisfaction', facts: { ...problem.facts, least: percentText(leastSatisfaction) } };
}

function percentText(figure: number): string {
  return `${decimalText(decimal(figure))}%`;
}
