import type { Amount } from '../../content/amount';
import type { Plan } from '../../content/plan';
import { whole } from '../../content/plan';
import { budgetIdentity } from '../../rules/budget-adds-up';
import { judgeablePlan } from '../../rules/plan';
import { nameOf, projectsOf } from '../../rules/projects';
import { publicIdentities } from '../../rules/public-identities';
import { isBlankForm } from '../../rules/blank';
import type { TableContent } from '../../content/content';
import type { CellInput } from '../../sheet/cell-input';
import { type Decimal, decimal, sum, zero } from '../../sheet/decimal';
import { quotedText } from '../../sheet/reference';
import { severityColors } from '../sheet-edits';
import type { Source } from '../report-source';
import { columns } from './columns';
import { numberOf, type Origin, pointing } from './figure';
import type { Summary, SummaryCell, SummaryRow } from './model';
import { shareBy } from './period';
import { termOf } from './reading-cell';
import { originOf, placeCell } from './row';
import type { SummaryWords, Verdict } from './words';

/** 勾稽核对: each sum that a table states, worked out again, with the difference that rounding explains. */
export const checks: Summary = {
  id: 'checks',
  keys: [['name', 'identity']],
  rowsOf: (source, words) => source.report.tables.filter((table) => !isBlankForm(table)).flatMap((table) => [...ofBudgets(source, table, words), ...ofPlan(source, table, words), ...ofItems(source, table, words)]),
  columnsOf: (_, words, files) => columns(['no', 'file', 'place', 'name', 'identity', 'stated', 'computed', 'difference', 'tolerance', 'verdict'], words, files),
};

/** A stated figure and what it follows from; amounts stay in the table's own unit. */
interface Checked {
  readonly name: string;
  readonly identity: string;
  readonly at: { readonly row: number; readonly column: number };
  readonly stated: CellInput;
  readonly computed: CellInput;
  readonly difference: Decimal;
  readonly tolerance: Decimal;
  readonly format: string;
}

const money = '#,##0.00####';
const share = '0.00%';

function rowOf(source: Source, { table }: TableContent, checked: Checked, words: SummaryWords): SummaryRow {
  const { difference, tolerance, format } = checked;
  const verdict: Verdict = difference.eq(0) ? 'equal' : difference.abs().lte(tolerance) ? 'rounding' : 'differs';
  return {
    cells: {
      file: source.file ?? '',
      place: placeCell(source, table.sheetName, checked.at),
      name: checked.name,
      identity: checked.identity,
      stated: checked.stated,
      computed: checked.computed,
      difference: { formulaAt: (at) => `=ROUND(${at('stated')}-${at('computed')},8)`, result: numberOf(difference.round(8)) },
      tolerance: numberOf(tolerance),
      verdict: verdictCell(verdict, words),
    },
    formats: { stated: format, computed: format, difference: format, tolerance: format },
    colors: verdict === 'equal' ? {} : { verdict: verdict === 'differs' ? severityColors.error : severityColors.warning },
  };
}

function verdictCell(verdict: Verdict, words: SummaryWords): SummaryCell {
  const [equal, rounding, differs] = (['equal', 'rounding', 'differs'] as const).map((each) => quotedText(words.verdict(each)));
  return { formulaAt: (at) => `=IF(${at('difference')}=0,${equal ?? ''},IF(ABS(${at('difference')})<=${at('tolerance')},${rounding ?? ''},${differs ?? ''}))`, result: words.verdict(verdict) };
}

function computedOf(amounts: readonly Amount[], sign: '+' | '-', origin: Origin): CellInput {
  const [first = zero, ...others] = amounts.map(({ figure }) => figure?.value ?? zero);
  const result = numberOf(others.reduce((all, value) => (sign === '+' ? all.plus(value) : all.minus(value)), first));
  if (!origin.linked) return result;
  return { formula: `=${amounts.map(({ reading, figure }) => termOf(reading, figure?.value ?? zero, origin)).join(sign)}`, result };
}

function statedOf({ reading, figure }: Amount, origin: Origin): CellInput {
  const result = numberOf(figure?.value ?? zero);
  return typeof reading.value === 'number' ? pointing(origin, reading, '', result) : result;
}

function ofBudgets(source: Source, table: TableContent, words: SummaryWords): SummaryRow[] {
  return projectsOf([table]).flatMap((placed) => {
    const { total } = placed.project.budget;
    const identity = budgetIdentity(placed.project.budget);
    if (!identity || !total?.figure) return [];
    const origin = originOf(source, placed);
    const parts = identity.parts.map(({ figure }) => figure.value);
    return [rowOf(source, table, {
      name: nameOf(placed), identity: words.sumOf(words.heading('budget'), identity.parts.map(({ name }) => name)), at: total.reading.cell,
      stated: statedOf(total, origin), computed: computedOf(identity.parts, '+', origin),
      difference: total.figure.value.minus(sum(parts)), tolerance: identity.tolerance, format: money,
    }, words)];
  });
}

function ofPlan(source: Source, table: TableContent, words: SummaryWords): SummaryRow[] {
  const plan = judgeablePlan(table);
  const [placed] = projectsOf([table]);
  const last = plan?.periods.at(-1);
  if (!plan || !placed || !last) return [];
  const state = plan.convention === 'cumulative';
  const { value, formula } = shareBy(12, judged(plan), originOf(source, placed));
  const result = numberOf(value);
  return [rowOf(source, table, {
    name: nameOf(placed), identity: words.planReaches(state), at: last.reading.cell,
    stated: 1, computed: formula === null ? result : { formula, result },
    difference: decimal(1).minus(value), tolerance: plan.rounded ? decimal(1).minus(value).abs() : zero, format: share,
  }, words)];
}

/** A plan that holds under neither convention is shown with the sum of its parts. */
function judged(plan: Plan): Plan {
  return plan.convention === 'invalid' && plan.last.eq(whole) && plan.falling === null ? { ...plan, convention: 'cumulative' } : plan;
}

function ofItems(source: Source, table: TableContent, words: SummaryWords): SummaryRow[] {
  const origin: Origin = { sheetName: table.table.sheetName, linked: source.file === null, unit: table.unit };
  return publicIdentities(table.items).map(({ kind, item, stated, figure, amounts, expected, tolerance }) => rowOf(source, table, {
    name: table.title?.text ?? table.table.sheetName, identity: words.publicIdentity(kind, item), at: stated.reading.cell,
    stated: statedOf(stated, origin), computed: computedOf(amounts, kind === 'change' ? '-' : '+', origin),
    difference: figure.value.minus(expected), tolerance, format: money,
  }, words));
}
