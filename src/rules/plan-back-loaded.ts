import type { TableContent } from '../content/content';
import { cumulativeShares, type Period, whole } from '../content/plan';
import { decimal, type Decimal, sum, zero } from '../sheet/decimal';
import { judgeablePlan, percentText } from './plan';
import type { Problem, WorkbookRule } from './rule';

const monthsOfYear = 12;
/** From this month on a plan is held against the year's pace; before it, little need have been spent. */
const firstJudgedMonth = 6;
/** A plan is far behind where it has spent less than this share of what the elapsed months would be. */
const farBehind = decimal('0.5');

interface Paced {
  readonly table: TableContent;
  readonly total: Decimal;
  readonly periods: readonly { readonly period: Period; readonly share: Decimal }[];
}

/** Nothing spent before the last period, or far behind the year's pace: in a table, and in all tables weighted by amount. */
export const planBackLoaded: WorkbookRule = {
  id: 'plan-back-loaded',
  scope: 'workbook',
  forms: null,
  severity: 'info',
  fix: 'none',
  check(tables, report) {
    const paced = tables.flatMap(toPaced);
    for (const each of paced) {
      const problem = ofTable(each);
      if (problem) report(each.table, problem);
    }
    ofWorkbook(paced, report);
  },
};

function toPaced(table: TableContent): Paced[] {
  const plan = judgeablePlan(table);
  const shares = plan && cumulativeShares(plan);
  if (!plan || !shares) return [];
  const total = table.projects[0]?.budget.total?.figure?.value ?? zero;
  return [{ table, total, periods: plan.periods.map((period, at) => ({ period, share: shares[at] ?? zero })) }];
}

function ofTable({ periods }: Paced): Problem | null {
  const last = periods.at(-1);
  if (!last || periods.length < 2) return null;
  if (periods.slice(0, -1).every(({ share }) => share.eq(0))) {
    return { cell: last.period.reading.cell, case: 'all-last', facts: { period: last.period.label } };
  }
  const late = periods.find(({ period, share }) => isFarBehind(period.month, share));
  if (!late) return null;
  return { cell: late.period.reading.cell, case: 'behind', facts: { period: late.period.label, share: percentText(late.share), pace: percentText(paceOf(late.period.month)) } };
}

/** What the months that have passed would be of the year, in percent, by month. */
const paces = Array.from({ length: monthsOfYear + 1 }, (_, month) => whole.times(month).div(monthsOfYear));
const slowest = paces.map((pace) => pace.times(farBehind));

function paceOf(month: number): Decimal {
  return paces[month] ?? whole;
}

function isFarBehind(month: number, share: Decimal): boolean {
  return month >= firstJudgedMonth && month < monthsOfYear && share.lt(slowest[month] ?? whole);
}

/** The tables together, where their plans have the same periods and their budgets the same unit. */
function ofWorkbook(paced: readonly Paced[], report: (table: TableContent, problem: Problem) => void): void {
  const weighed = paced.filter(({ total }) => total.gt(0));
  const all = sum(weighed.map(({ total }) => total));
  const [first] = weighed;
  if (!first || weighed.length < 2 || !weighed.every((each) => comparable(each, first))) return;
  const shares = first.periods.map(({ period }, at) => ({
    period,
    share: sum(weighed.map(({ total, periods }) => total.times(periods[at]?.share ?? zero))).div(all),
  }));
  const late = shares.findIndex(({ period, share }) => isFarBehind(period.month, share));
  if (late < 0) return;
  const heaviest = weighed.reduce((most, each) => (unspent(each, late).gt(unspent(most, late)) ? each : most));
  const cell = heaviest.periods[late]?.period.reading.cell;
  const text = shares.filter(({ period }) => period.month >= firstJudgedMonth && period.month < monthsOfYear).map(({ period, share }) => `${period.label} ${percentText(share)}`);
  if (cell) report(heaviest.table, { cell, case: 'workbook', facts: { tables: weighed.length, shares: text.join('、') } });
}

function comparable({ table, periods }: Paced, first: Paced): boolean {
  return table.unit === first.table.unit && periods.map(({ period }) => period.month).join() === first.periods.map(({ period }) => period.month).join();
}

function unspent({ total, periods }: Paced, at: number): Decimal {
  return total.times(whole.minus(periods[at]?.share ?? zero));
}
