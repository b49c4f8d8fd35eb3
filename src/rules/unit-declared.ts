import type { Reading } from '../content/reading';
import type { TableContent } from '../content/content';
import type { TableRule } from './rule';

/** A table with amounts near which neither 万元 nor 元 stands. */
export const unitDeclared: TableRule = {
  id: 'unit-declared',
  scope: 'table',
  forms: null,
  severity: 'warning',
  fix: 'none',
  check(table, report) {
    if (table.unit !== null) return;
    const first = firstAmount(table);
    if (first) report({ cell: first.cell, case: 'missing' });
  },
};

const ownUnit = /[元万亿]/;

/** The first amount that needs a unit: one that carries 元 or 万 in its own text needs none. */
function firstAmount({ projects, items }: TableContent): Reading | undefined {
  const amounts = [
    ...projects.flatMap(({ budget }) => [budget.total, ...budget.sources]),
    ...items.flatMap(({ current, previous }) => [current, previous]),
  ];
  return amounts.find((amount) => amount?.figure && !ownUnit.test(amount.reading.text))?.reading;
}
