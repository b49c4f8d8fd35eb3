import type { TableContent } from '../content/content';
import type { MeasureReader } from '../content/measure';
import { readersOf } from '../content/value-readers';
import { decimalText } from '../sheet/decimal';
import { compact } from '../sheet/text';
import { comparableRow, missedPoints } from './score';
import { type ScoreSettings, missedFormulas } from './score-settings';
import { executionProblem } from './score-execution';
import { gradeProblem } from './score-grade';
import { wordsProblem } from './score-words';
import { isExplained, type ScoredRow, scoredRows, scoreTolerance } from './score-rows';
import type { Fix, Problem, TableRule } from './rule';

/** The score does not follow from target, actual and points; points are lost, or a target far passed, without a reason. */
export const scoreFormula: TableRule = {
  id: 'score-formula',
  scope: 'table',
  forms: ['self-evaluation'],
  severity: 'error',
  fix: 'review',
  check(table, report, { scores, words }) {
    const readers = readersOf(words.units);
    for (const scored of scoredRows(table.indicators)) {
      const problem = rowProblem(scored, table, scores, readers);
      if (problem) report(problem);
    }
    for (const problem of [...table.projects.map(({ money }) => money && executionProblem(money)), gradeProblem(table, scores)]) if (problem) report(problem);
  },
};

function rowProblem(scored: ScoredRow, table: TableContent, scores: ScoreSettings, measures: MeasureReader): Problem | null {
  const { row, weight, score, cell } = scored;
  const facts = { name: row.named?.text ?? row.level2.text, points: decimalText(weight) };
  if (score.gt(weight) || score.lt(0)) return { cell: cell.cell, case: 'over-points', facts, expected: decimalText(weight), actual: decimalText(score) };
  if (row.actual && /^[≥≧≤≦><]/.test(compact(row.actual.text))) return { cell: row.actual.cell, case: 'repeats-target', severity: 'warning', facts: { name: facts.name }, actual: row.actual.text };
  // A row with a rule of its own is scored by that rule, which nobody else knows.
  const own = row.scoring !== null && !row.scoring.empty;
  const problem = own ? null : (figureProblem(scored, table, scores, measures) ?? wordsProblem(scored, scores));
  if (problem) return problem;
  if (score.gte(weight) || isExplained(row, table)) return null;
  return { cell: row.reason?.cell ?? cell.cell, case: 'no-reason', severity: 'warning', facts: { ...facts, score: decimalText(score) } };
}

function figureProblem(scored: ScoredRow, table: TableContent, scores: ScoreSettings, measures: MeasureReader): Problem | null {
  const { row, weight, score, cell } = scored;
  const compared = comparableRow(row, measures);
  if (!compared) return null;
  const facts = { name: row.named?.text ?? row.level2.text, target: row.value?.text ?? '', reached: row.actual?.text ?? '', points: decimalText(weight) };
  if (compared.met) return isFarPassed(compared, scores) && !isExplained(row, table) ? { cell: row.actual?.cell ?? cell.cell, case: 'far-passed', severity: 'warning', facts: { ...facts, limit: scores.largestActual } } : null;
  const tolerance = scoreTolerance(score, cell);
  const expected = missedPoints(compared, weight, compared.direction === 'up' ? 'ratio' : scores.negative);
  const nearly = score.minus(expected).abs().lte(tolerance);
  if (nearly && score.lt(weight)) return null;
  const shared = { cell: cell.cell, expected: decimalText(expected.round(places)), actual: decimalText(score) };
  if (score.eq(weight)) return { ...shared, case: 'missed', ...(nearly ? { severity: 'warning' as const } : {}), facts, ...fixOf(scored, table, shared.expected) };
  const other = missedFormulas.find((formula) => missedPoints(compared, weight, formula).minus(score).abs().lte(tolerance));
  if (other) return { ...shared, case: `by-${other}`, severity: 'warning', facts };
  return { ...shared, case: 'differs', facts, ...fixOf(scored, table, shared.expected) };
}

const places = 2;

function isFarPassed({ target, actual, direction }: NonNullable<ReturnType<typeof comparableRow>>, { largestActual }: ScoreSettings): boolean {
  return direction === 'up' && target.value.gt(0) && actual.value.times(100).gt(target.value.times(largestActual));
}

/** A lower score wants a reason: it is proposed where one stands already, so that nothing else is missing afterwards. */
function fixOf({ row, cell }: ScoredRow, table: TableContent, expected: string): { readonly fix?: Fix } {
  if (typeof cell.value !== 'number' || !isExplained(row, table)) return {};
  return { fix: { kind: 'review', writes: [{ cell: cell.cell, value: Number(expected) }] } };
}
