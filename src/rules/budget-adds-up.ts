import type { Budget, Source } from '../content/budget';
import { type Decimal, decimalText, roundingTolerance } from '../sheet/decimal';
import type { TableRule } from './rule';
import { type Readable, sourceParts, sourceSums, sumOf } from './source-sums';

/** 预算数 is not 财政资金 plus 其他资金; within rounding it is a 尾差. Empty lines are 0. */
export const budgetAddsUp: TableRule = {
  id: 'budget-adds-up',
  scope: 'table',
  forms: null,
  severity: 'error',
  fix: 'review',
  check({ projects }, report) {
    for (const { budget } of projects) {
      const total = budget.total;
      // Without the fiscal funds there is nothing to hold the total against; nor where a line cannot be read.
      if (!total?.figure || !budget.fiscal?.figure || budget.sources.some(isUnreadable)) continue;
      const sums = sourceSums(budget.sources);
      const stated = total.figure.value;
      const parts = sums[0];
      if (sums.some((each) => each.eq(stated))) continue;
      // A form with a line for the fiscal funds alone leaves no place for the rest.
      if (parts.lt(stated) && budget.sources.length === 1) continue;
      const expected = decimalText(parts);
      const rounding = sums.some((each) => each.minus(stated).abs().lte(toleranceOf(budget)));
      report({
        cell: total.reading.cell,
        case: rounding ? 'rounding' : 'differs',
        ...(rounding ? { severity: 'warning' as const } : {}),
        facts: { parts: partsText(budget), difference: decimalText(stated.minus(parts).abs()) },
        expected,
        actual: decimalText(stated),
        ...(mayReplace(budget, stated, parts) ? { fix: { kind: 'review' as const, writes: [{ cell: total.reading.cell, value: Number(expected) }] } } : {}),
      });
    }
  },
};

const farApart = 10;

/** The sum may take the total's place where every line is filled in and none seems to stand in another unit. */
function mayReplace({ total, sources }: Budget, stated: Decimal, parts: Decimal): boolean {
  if (typeof total?.reading.value !== 'number' || sources.some(({ figure }) => figure === null)) return false;
  return parts.gt(0) && parts.lt(stated.times(farApart)) && stated.lt(parts.times(farApart));
}

function isUnreadable({ figure, reading }: Source): boolean {
  return figure === null && !reading.empty;
}

/** What a project's total is held against: the lines that add up to it, else all lines, with what rounding allows. Null where nothing is. */
export function budgetIdentity(budget: Budget): { readonly parts: readonly Readable<Source>[]; readonly tolerance: Decimal } | null {
  const { total, fiscal, sources } = budget;
  if (!total?.figure || !fiscal?.figure || sources.some(isUnreadable)) return null;
  const stated = total.figure.value;
  const all = sourceParts(sources);
  const parts = all.find((each) => sumOf(each).eq(stated)) ?? all[0];
  const isPartial = sumOf(parts).lt(stated) && sources.length === 1;
  return isPartial ? null : { parts, tolerance: toleranceOf(budget) };
}

function toleranceOf({ total, sources }: Budget): Decimal {
  const figures = [total, ...sources].flatMap((amount) => (amount?.figure ? [amount.figure] : []));
  return roundingTolerance(figures.length - 1, Math.max(...figures.map(({ places }) => places)));
}

function partsText({ sources }: Budget): string {
  return sources.flatMap(({ figure }) => (figure ? [decimalText(figure.value)] : [])).join('+');
}
