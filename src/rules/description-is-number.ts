import { parseFigure } from '../sheet/decimal';
import type { TableRule } from './rule';

/** A description that is 0 or a bare number. */
export const descriptionIsNumber: TableRule = {
  id: 'description-is-number',
  scope: 'table',
  forms: null,
  severity: 'error',
  fix: 'none',
  check({ indicators }, report) {
    for (const { name, named, description } of indicators) {
      if (!description || description === named || description.empty) continue;
      if (named?.cell.column === description.cell.column) continue;
      if (typeof description.value !== 'number' && !(typeof description.value === 'string' && parseFigure(description.value))) continue;
      report({ cell: description.cell, case: 'number', facts: { name }, actual: description.text });
    }
  },
};
