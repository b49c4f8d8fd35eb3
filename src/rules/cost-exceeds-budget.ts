import { unitInYuan } from '../content/amount';
import type { TableContent } from '../content/content';
import type { Indicator } from '../content/indicator';
import { type Decimal, decimalText } from '../sheet/decimal';
import { bareName } from './bare-name';
import type { TableRule } from './rule';
import type { Words } from './words/words';

const perUnit = /每|单|均|人次|户/;

/** The project's whole cost may go beyond its budget. Target forms only: later, a budget may have been adjusted. */
export const costExceedsBudget: TableRule = {
  id: 'cost-exceeds-budget',
  scope: 'table',
  forms: ['project-target', 'transfer-target'],
  severity: 'warning',
  fix: 'none',
  check({ unit, projects }, report, { words }) {
    for (const { budget, indicators } of projects) {
      const total = budget.total?.figure?.value;
      if (!total || total.lte(0) || unit === null) continue;
      for (const indicator of indicators) {
        const cost = totalCost(indicator, unit, words);
        if (!indicator.value || !cost?.gt(total)) continue;
        report({ cell: indicator.value.cell, case: 'above', facts: { name: indicator.named?.text ?? '', cost: `${decimalText(cost)}${unit}`, budget: `${decimalText(total)}${unit}` } });
      }
    }
  },
};

/** What a row names as the whole cost, in the table's unit; a long-term cost spans several budgets. */
function totalCost(indicator: Indicator, tableUnit: NonNullable<TableContent['unit']>, { totalCosts }: Words): Decimal | null {
  const { name, section, furniture } = indicator;
  const bare = bareName(name);
  if (furniture || section === 'long-term' || perUnit.test(bare) || !totalCosts.some((word) => bare.endsWith(word))) return null;
  const { parts, unit } = indicator.aim;
  const [from, to] = [unitInYuan(unit), unitInYuan(tableUnit)];
  const figure = parts[0]?.figure;
  return figure && parts.length === 1 && from && to ? figure.times(from).div(to) : null;
}
