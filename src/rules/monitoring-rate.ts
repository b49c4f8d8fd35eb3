import type { Amount } from '../content/amount';
import type { Project, TableContent } from '../content/content';
import type { Money, MoneyLine } from '../content/money';
import { cumulativeShares, whole } from '../content/plan';
import { readersOf } from '../content/value-readers';
import { decimal, type Decimal, decimalText, roundingTolerance } from '../sheet/decimal';
import { readPercentage } from '../sheet/percent';
import { monitoringReasons } from './monitoring-reasons';
import { percentText } from './plan';
import { codeKey, nameKey, type PlacedProject, projectsOf } from './projects';
import type { Problem, WorkbookRule } from './rule';
import type { MonitoringSettings } from './score-settings';

/**
 * The stated rate is not executed / budget (the adjusted one where there is one); execution is behind the project's own plan,
 * else the year's pace; a deviation has no reason.
 */
export const monitoringRate: WorkbookRule = {
  id: 'monitoring-rate',
  scope: 'workbook',
  forms: null,
  severity: 'warning',
  fix: 'none',
  check(tables, report, { monitoring, words }) {
    const readers = readersOf(words.units);
    const projects = projectsOf(tables);
    for (const placed of projects) {
      const { table, project } = placed;
      const form = table.table.form;
      if (form !== 'monitoring' && form !== 'self-evaluation') continue;
      for (const line of project.money?.lines ?? []) {
        const problem = rateProblem(line);
        if (problem) report(table, problem);
      }
      if (form !== 'monitoring') continue;
      for (const problem of [...behind(placed, projects, monitoring), ...monitoringReasons(table, project, monitoring, readers)]) report(table, problem);
    }
  },
};

function rateOf(executed: Decimal, budget: Decimal): Decimal {
  return executed.times(whole).div(budget);
}

function rateProblem({ label, states, rate }: MoneyLine): Problem | null {
  const executed = states.executed?.figure;
  const budgets = [states.adjusted, states.initial].flatMap((amount) => (amount?.figure ? [amount.figure.value] : []));
  const [budget] = budgets;
  const stated = rate && !rate.empty ? readPercentage(rate.value, rate.format) : null;
  if (!rate || !stated || !executed || !budget || budgets.some((each) => each.lte(0))) return null;
  // A bare 1 or 0.95 is a share of 1, a bare 95 a percentage.
  const isShare = (stated.notation === 'number' || stated.notation === 'text') && stated.value.lte('1.5');
  const [value, places] = isShare ? [stated.value.times(whole), Math.max(0, stated.places - 2)] : [stated.value, stated.places];
  const agrees = (base: Decimal): boolean => value.minus(rateOf(executed.value, base)).abs().lte(roundingTolerance(2, places));
  if (agrees(budget)) return null;
  const initial = budgets[1] !== undefined && agrees(budgets[1]);
  const facts = { line: label.text, executed: decimalText(executed.value), budget: decimalText(budget) };
  return { cell: rate.cell, case: initial ? 'of-initial' : 'rate', facts, expected: percentText(rateOf(executed.value, budget)), actual: rate.text };
}

/** How far a project's execution is, against what it should be by then. */
export interface Pace {
  readonly months: number;
  readonly budget: Amount;
  readonly executed: Amount;
  /** Executed of the budget, and what should be by then, in percent. */
  readonly reached: Decimal;
  readonly wanted: Decimal;
  /** The first of the second, in percent. */
  readonly share: Decimal;
  /** The project's own table with the plan that says what should be; null where the year's pace does. */
  readonly plan: PlacedProject | null;
}

/** The pace of a project whose table shows its execution by a month; null where it does not. */
export function paceOf({ project }: PlacedProject, projects: readonly PlacedProject[]): Pace | null {
  const money = project.money;
  const line = money?.lines.find(({ kind }) => kind === 'total');
  const executed = line?.states.executed;
  const amount = line?.states.adjusted ?? line?.states.initial;
  const budget = amount?.figure?.value;
  if (!money?.months || !amount || !executed?.figure || !budget?.gt(0)) return null;
  const own = ownPlan(project, projects, money);
  const wanted = own?.share ?? whole.times(money.months).div(12);
  const reached = rateOf(executed.figure.value, budget);
  const share = wanted.gt(0) ? reached.times(whole).div(wanted) : whole;
  return { months: money.months, budget: amount, executed, reached, wanted, share, plan: own?.target ?? null };
}

function behind(placed: PlacedProject, projects: readonly PlacedProject[], { red, yellow }: MonitoringSettings): Problem[] {
  const pace = paceOf(placed, projects);
  if (!pace || pace.share.gte(yellow)) return [];
  const { months, reached, wanted, share, plan, executed } = pace;
  const which = `${plan ? 'plan' : 'pace'}-${share.lt(red) ? 'red' : 'yellow'}`;
  const facts = { months, rate: percentText(reached), wanted: percentText(wanted), share: percentText(share) };
  return [{ cell: executed.reading.cell, case: which, facts }];
}

/** What the project's own target table plans to have spent by then, in percent; null where the workbook has none. */
function ownPlan(project: Project, projects: readonly PlacedProject[], { months }: Money): { readonly share: Decimal; readonly target: PlacedProject } | null {
  const same = (other: Project): boolean =>
    codeKey(project) !== '' && codeKey(other) !== '' ? codeKey(project) === codeKey(other) : nameKey(project) !== '' && nameKey(project) === nameKey(other);
  const target = projects.find(({ table, project: other }) => isTarget(table) && other.plan !== null && same(other));
  const plan = target?.project.plan;
  const shares = plan && !plan.periods.some(({ fault }) => fault !== null) ? cumulativeShares(plan) : null;
  if (!target || !plan || !shares || months === null) return null;
  const at = plan.periods.findLastIndex(({ month }) => month <= months);
  return { share: shares[at] ?? decimal(0), target };
}

function isTarget({ table }: TableContent): boolean {
  return table.form === 'project-target' || table.form === 'transfer-target';
}
