import type { Amount } from '../content/amount';
import { unitInYuan } from '../content/amount';
import { formOf } from '../forms/registry';
import { decimalText } from '../sheet/decimal';
import type { Problem, TableRule } from './rule';

/** A budget that is negative, 0, or so large that 元 stands under 万元. */
export const amountMagnitude: TableRule = {
  id: 'amount-magnitude',
  scope: 'table',
  forms: null,
  severity: 'warning',
  fix: 'none',
  check({ table, unit, projects }, report) {
    const limit = formOf(table.form).largestBudget;
    for (const { budget } of projects) {
      for (const amount of [budget.total, ...budget.sources]) {
        const problem = amount && problemOf(amount, amount === budget.total, unit, limit);
        if (problem) report(problem);
      }
    }
  },
};

function problemOf({ reading, figure }: Amount, isTotal: boolean, unit: string | null, limit: number): Problem | null {
  if (!figure) return null;
  if (figure.value.lt(0)) return { cell: reading.cell, case: 'negative', actual: decimalText(figure.value) };
  if (isTotal && figure.value.eq(0)) return { cell: reading.cell, case: 'zero', actual: decimalText(figure.value) };
  const tenThousands = unit === '万元' ? figure.value : null;
  if (!isTotal || !tenThousands?.gte(limit)) return null;
  const actual = decimalText(figure.value);
  const inYuan = unitInYuan('万元');
  return { cell: reading.cell, case: 'too-large', facts: { asYuan: inYuan ? decimalText(figure.value.div(inYuan)) : actual }, actual };
}
