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
      const firsts = new Map<string, Indicator[]>();
      for (const indicator of indicators) {
        if (indicator.name === '' || !indicator.named) continue;
        const alike = firsts.get(indicator.name);
        const before = alike?.find((each) => isOfOneGroup(each, indicator));
        if (!alike) firsts.set(indicator.name, [indicator]);
        else if (!before) alike.push(indicator);
        if (!before?.named) continue;
        report({ cell: indicator.named.cell, case: 'again', facts: { name: indicator.named.text, level2: indicator.level2.text, first: cellAddress(before.named.cell) } });
      }
    }
  },
};

function isOfOneGroup(one: Indicator, other: Indicator): boolean {
  return one.section === other.section && levelKey(one.level1.text) === levelKey(other.level1.text) && levelKey(one.level2.text) === levelKey(other.level2.text);
}

const levelKey = remembered(labelKey);
