import type { TableContent } from '../content/content';
import { decimalText, type Figure, roundingTolerance } from '../sheet/decimal';
import { compact } from '../sheet/text';
import { departmentSums } from './department-sums';
import { moneyColumnSums } from './money-sums';
import { pointTotals } from './point-totals';
import { statedSums } from './summary-sums';
import type { Problem, TableRule } from './rule';
import type { TotalAndParts } from './total-and-parts';

/** A stated total is not the sum of its parts; within rounding it is a 尾差. */
export const totalsAddUp: TableRule = {
  id: 'totals-add-up',
  scope: 'table',
  forms: null,
  severity: 'error',
  fix: 'none',
  check(table, report) {
    const lines = table.lines.length === 0 ? [] : statedSums(table.lines);
    for (const stated of [...lines, ...departmentSums(table), ...moneyColumnSums(table), ...pointTotals(table)]) {
      const problem = problemOf(stated);
      if (problem) report(problem);
    }
    const unequal = balance(table);
    if (unequal) report(unequal);
  },
};

function problemOf({ cell, label, stated, parts, sums, open }: TotalAndParts): Problem | null {
  if (sums.some((each) => each.eq(stated.value))) return null;
  const tolerance = roundingTolerance(parts.length, Math.max(stated.places, ...parts.map(({ places }) => places)));
  const nearest = sums.reduce((best, each) => (each.minus(stated.value).abs().lt(best.minus(stated.value).abs()) ? each : best));
  const rounding = nearest.minus(stated.value).abs().lte(tolerance);
  if (open && !rounding && sums.some((each) => each.lt(stated.value))) return null;
  const expected = rounding ? nearest : sums[0];
  return {
    cell,
    case: rounding ? 'rounding' : 'differs',
    ...(rounding ? { severity: 'warning' as const } : {}),
    facts: { label: label.trim().replace(/[:：]$/, ''), parts: parts.map(({ value }) => decimalText(value)).join('+'), difference: decimalText(stated.value.minus(expected).abs()) },
    expected: decimalText(expected),
    actual: decimalText(stated.value),
  };
}

/** 收入总计 and 支出总计 are one sum; the year's own income and expenditure (本年收入合计) need not be. */
function balance({ lines }: TableContent): Problem | null {
  const total = (id: string): { readonly figure: Figure; readonly cell: Problem['cell'] } | null => {
    const found = lines.filter(({ known, label }) => known?.id === id && /总计|总额/.test(compact(label.text)));
    const amount = found.length === 1 ? (found[0]?.amounts.current ?? null) : null;
    return amount?.figure ? { figure: amount.figure, cell: amount.reading.cell } : null;
  };
  const [income, expenditure] = [total('income'), total('expenditure')];
  if (!income || !expenditure || income.figure.value.eq(expenditure.figure.value)) return null;
  const difference = income.figure.value.minus(expenditure.figure.value).abs();
  const rounding = difference.lte(roundingTolerance(1, Math.max(income.figure.places, expenditure.figure.places)));
  return {
    cell: expenditure.cell, case: 'balance', ...(rounding ? { severity: 'warning' as const } : {}), facts: { difference: decimalText(difference) },
    expected: decimalText(income.figure.value), actual: decimalText(expenditure.figure.value),
  };
}
