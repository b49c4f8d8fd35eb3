import type { CellInput } from '../../sheet/cell-input';
import { type Decimal, sum, zero } from '../../sheet/decimal';
import type { PlacedProject } from '../../rules/projects';
import type { Source } from '../report-source';
import { columns, figureIn, monthsOf, total } from './columns';
import { moneyFigure, numberOf } from './figure';
import type { Block, Summary, SummaryCell, SummaryColumn, SummaryRow } from './model';
import { shareBy, statedShare } from './period';
import { originOf, projectCells, remarkCell, targetProjects } from './row';
import type { Trouble } from './trouble';
import type { SummaryWords } from './words';
import { append } from '../../sheet/lists';

/** 资金支出计划汇总: what the plans' percentages mean in money, by period, and the share of all money spent by then. */
export const spending: Summary = {
  id: 'spending',
  keys: [['code'], ['name']],
  chart: true,
  rowsOf: (source, words) => targetProjects(source).map((placed) => rowOf(source, placed, words)),
  completed,
  columnsOf: (rows, words, files) => {
    const months = monthsOf(rows, 'money');
    return [
      ...columns(['no', 'file', 'place', 'code', 'name', 'budget'], words, files),
      ...months.map((month) => ({ id: `money:${month}`, heading: words.periodMoney(month), width: 11, kind: 'money' as const, total })),
      ...months.map((month, at): SummaryColumn => ({ id: `share:${month}`, heading: words.periodShare(month), width: 10, kind: 'share', total: (_, block) => weighted(months.slice(0, at + 1), block) })),
      ...columns(['convention', 'remark'], words, files),
    ];
  },
};

function rowOf(source: Source, placed: PlacedProject, words: SummaryWords): SummaryRow {
  const { budget, plan } = placed.project;
  const origin = originOf(source, placed);
  const money = moneyFigure(budget.total, words.heading('budget'), origin);
  const troubles: Trouble[] = [...money.troubles];
  const cells: Record<string, SummaryCell> = { ...projectCells(source, placed), budget: money.cell, convention: plan ? words.convention(plan.convention) : '' };
  if (!plan) return { cells: { ...cells, remark: remarkCell([...troubles, { kind: 'plan-missing' }], words) } };
  append(troubles, plan.periods.flatMap((period) => statedShare(period, plan, origin, words).troubles));
  if (plan.convention === 'invalid') return { cells: { ...cells, remark: remarkCell([...troubles, { kind: 'plan-invalid' }], words) } };
  const amount = figureIn(money.cell) ?? zero;
  let before: { readonly column: string; readonly share: Decimal } | null = null;
  for (const month of new Set(plan.periods.map((period) => period.month))) {
    const share = shareBy(month, plan, origin);
    cells[`share:${month}`] = share.formula === null ? numberOf(share.value) : { formula: share.formula, result: numberOf(share.value) };
    cells[`money:${month}`] = periodMoney(month, before?.column ?? null, numberOf(amount.times(share.value.minus(before?.share ?? zero))));
    before = { column: `share:${month}`, share: share.value };
  }
  return { cells: { ...cells, remark: remarkCell(troubles, words) } };
}

/** Where projects have different periods, each has a share at the end of every one: as before, with nothing spent since. */
function completed(rows: readonly SummaryRow[]): SummaryRow[] {
  const months = monthsOf(rows, 'share');
  return rows.map(({ cells }) => {
    if (monthsOf([{ cells }], 'share').length === 0) return { cells };
    const filled: Record<string, SummaryCell> = { ...cells };
    for (const [at, month] of months.entries()) {
      if (filled[`share:${month}`] !== undefined) continue;
      const before = at === 0 ? null : `share:${months[at - 1] ?? 0}`;
      const share = before === null ? zero : (figureIn(filled[before]) ?? zero);
      filled[`share:${month}`] = before === null ? 0 : { formulaAt: (addressOf) => `=${addressOf(before)}`, result: numberOf(share) };
      filled[`money:${month}`] = periodMoney(month, before, 0);
    }
    return { cells: filled };
  });
}

/** The budget times what the share has grown by since the period before. */
function periodMoney(month: number, before: string | null, result: number): SummaryCell {
  return {
    formulaAt: (addressOf) => {
      const share = addressOf(`share:${month}`);
      return `=N(${addressOf('budget')})*${before === null ? share : `(${share}-${addressOf(before)})`}`;
    },
    result,
  };
}

/** The share of all money that is spent by a month; projects whose plan says nothing are in neither part of it. */
function weighted(months: readonly number[], { rowsOf, totalOf, figuresOf }: Block): CellInput {
  const [first = 0] = months;
  const planned = figuresOf(`share:${first}`);
  const budgets = figuresOf('budget').flatMap((budget, at) => (budget && planned[at] ? [budget] : []));
  const all = sum(budgets);
  const spent = sum(months.flatMap((month) => figuresOf(`money:${month}`).flatMap((figure) => (figure ? [figure] : []))));
  const whole = `SUMIF(${rowsOf(`share:${first}`)},">=0",${rowsOf('budget')})`;
  const formula = `=IF(${whole}=0,"",SUM(${months.map((month) => totalOf(`money:${month}`)).join(',')})/${whole})`;
  return { formula, result: all.eq(zero) ? '' : numberOf(spent.div(all)) };
}
