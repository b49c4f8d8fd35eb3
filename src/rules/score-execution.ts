import type { Money } from '../content/money';
import { readPoints } from '../content/points';
import { decimalText } from '../sheet/decimal';
import type { Problem } from './rule';
import { scoreTolerance } from './score-rows';

/** The points for execution are not the rate of execution of the points set aside for it. */
export function executionProblem({ lines, points }: Money): Problem | null {
  const line = lines.find(({ kind }) => kind === 'total');
  const score = line?.score ? readPoints(line.score) : null;
  if (!line?.score || !score || !points) return null;
  const cell = line.score.cell;
  if (score.gt(points)) return { cell, case: 'execution-over', facts: { points: decimalText(points) }, expected: decimalText(points), actual: decimalText(score) };
  const budget = (line.states.adjusted ?? line.states.initial)?.figure?.value;
  const executed = line.states.executed?.figure?.value;
  if (!budget || !executed || budget.lte(0) || executed.lt(0)) return null;
  const full = executed.gte(budget) ? points : points.times(executed).div(budget);
  if (score.minus(full).abs().lte(scoreTolerance(score, line.score))) return null;
  return {
    cell, case: 'execution', severity: 'warning',
    facts: { points: decimalText(points), budget: decimalText(budget), executed: decimalText(executed) },
    expected: decimalText(full.round(2)), actual: decimalText(score),
  };
}
