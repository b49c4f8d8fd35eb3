import type { Indicator } from '../content/indicator';
import { cellAddress } from '../sheet/address';
import { remembered } from '../sheet/remembered';
import { labelKey } from '../sheet/text';
import type { TableRule } from './rule';

/** The same third level twice within one project, section and second level. */
export const duplicateIndicator: TableRule = {
  id: 'duplicate-indicator',
  scope: 'table',
  forms: null,
  severity: 'error',
  fix: 'none',
  check({ projects }, report) {
    for (const { indicators } of projects) {
      const first = new Map<string, Indicator>();
      for (const indicator of indicators) {
        if (indicator.name === '' || !indicator.named) continue;
        const key = [indicator.section ?? '', levelKey(indicator.level1.text), levelKey(indicator.level2.text), indicator.name].join('|');
        const before = first.get(key);
        first.set(key, before ?? indicator);
        if (!before?.named) continue;
        report({ cell: indicator.named.cell, case: 'again', facts: { name: indicator.named.text, level2: indicator.level2.text, first: cellAddress(before.named.cell) } });
      }
    }
  },
};

const levelKey = remembered(labelKey);
