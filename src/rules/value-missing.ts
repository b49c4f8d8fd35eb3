import { hasPlaceholder } from './placeholder';
import type { TableRule } from './rule';

/** The value is empty beside a filled third level. */
export const valueMissing: TableRule = {
  id: 'value-missing',
  scope: 'table',
  forms: null,
  severity: 'error',
  fix: 'none',
  check({ indicators }, report) {
    for (const { name, named, value } of indicators) {
      if (name === '' || !named || !value?.empty || hasPlaceholder(value.text)) continue;
      report({ cell: value.cell, case: 'empty', facts: { name: named.text } });
    }
  },
};
