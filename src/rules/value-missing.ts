import { isMisfortune } from '../content/quantity';
import { compact } from '../sheet/text';
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
      // 「安全责任事故 无」 aims at none.
      if (compact(value.text) === '无' && isMisfortune(name)) continue;
      report({ cell: value.cell, case: 'empty', facts: { name: named.text } });
    }
  },
};
