import { readAmount } from '../content/amount';
import type { TableContent } from '../content/content';
import { plainSum, type TotalAndParts } from './total-and-parts';

/** A department's budget by kind of expenditure: 预算总额 = 基本支出 + 项目支出. */
export function departmentSums({ table, projects, unit }: TableContent): TotalAndParts[] {
  if (table.form !== 'department-target') return [];
  return projects.flatMap(({ budget, fields }) => {
    const parts = [fields.basicExpense, fields.projectExpense].flatMap((field) => (field ? (readAmount(field.value, unit).figure ?? []) : []));
    const total = budget.total;
    if (!total?.figure || parts.length !== 2) return [];
    return [{ cell: total.reading.cell, label: fields.total?.label.text ?? '', stated: total.figure, parts, sums: [plainSum(parts)], open: false }];
  });
}
