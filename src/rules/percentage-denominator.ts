import type { TableContent } from '../content/content';
import type { SummaryLine } from '../content/summary';
import { decimalText, type Figure } from '../sheet/decimal';
import { readPercentage } from '../sheet/percent';
import { budgetOf, isRateOf, otherBases, rateText, stateNamed, verdictOf } from './rate-bases';
import { sentenceProblems } from './rate-sentences';
import type { Problem, TableRule } from './rule';

/**
 * A stated rate does not follow from the base that its words name: an error where exactly one other figure of the table
 * reproduces it (the wrong denominator, named), else a warning.
 */
export const percentageDenominator: TableRule = {
  id: 'percentage-denominator',
  scope: 'table',
  forms: null,
  severity: 'error',
  fix: 'none',
  check(table, report) {
    for (const line of table.lines) {
      const problem = columnProblem(line, table);
      if (problem) report(problem);
    }
    for (const problem of sentenceProblems(table)) report(problem);
  },
};

/** 执行率, or 「占调整后预算」, beside the executed sum of a line. */
function columnProblem(line: SummaryLine, { lines }: TableContent): Problem | null {
  const executed = line.amounts.executed?.figure;
  const { rate } = line;
  const stated = rate && !rate.reading.empty ? readPercentage(rate.reading.value, rate.reading.format) : null;
  if (!executed || !rate || !stated) return null;
  // A bare 0.45 may be a fraction; where one of the two readings follows from the base, it is meant.
  const readings: Figure[] = stated.notation === 'number' || stated.notation === 'text' ? [stated, { value: stated.value.times(100), places: Math.max(0, stated.places - 2) }] : [stated];
  const state = stateNamed(rate.heading.text);
  const base = state === null ? budgetOf(line) : (line.amounts[state]?.figure ?? null);
  const [first] = readings;
  if (!base || !first || base.value.lte(0) || readings.some((each) => isRateOf(each, executed.value, base.value))) return null;
  const share = readings.at(-1) ?? first;
  const others = otherBases(line, lines, [base, executed], (figure) => readings.some((reading) => isRateOf(reading, executed.value, figure.value)));
  return {
    cell: rate.reading.cell,
    ...verdictOf(others),
    facts: { part: decimalText(executed.value), base: decimalText(base.value), words: rate.heading.text.trim(), ...(others.length === 1 ? { other: decimalText(others[0]?.value ?? base.value) } : {}) },
    expected: rateText(executed.value, base.value, share),
    actual: rate.reading.text,
  };
}
