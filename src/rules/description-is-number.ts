import { parseFigure } from '../sheet/decimal';
import { isDate } from '../sheet/format';
import type { TableRule } from './rule';

/** A description that is 0 or a bare number, in a row that is in use. */
export const descriptionIsNumber: TableRule = {
  id: 'description-is-number',
  scope: 'table',
  forms: null,
  severity: 'error',
  fix: 'none',
  check({ indicators }, report) {
    for (const { name, named, description, value } of indicators) {
      if (!description || description === named || description.empty) continue;
      if (named?.cell.column === description.cell.column || isDate(description.format)) continue;
      // A 0 that a formula brings into a row without a name and a value says nothing.
      if (name === '' && value?.empty !== false) continue;
      if (typeof description.value !== 'number' && !(typeof description.value === 'string' && parseFigure(description.value))) continue;
      report({ cell: description.cell, case: 'number', facts: { name }, actual: description.text });
    }
  },
};
