import { plainUnit } from '../content/aim';
import type { Indicator } from '../content/indicator';
import { isShareName } from './rate';
import type { TableRule } from './rule';

/** Shares that a quantity is commonly stated as: how far it reaches those who are to be reached. */
const reach = /覆盖|应([\u4e00-\u9fff])尽\1/;

/** A quantity measured by a rate. On the forms of transfers, and for 覆盖率 and 应保尽保率, for information only. */
export const quantityIsRatio: TableRule = {
  id: 'quantity-is-ratio',
  scope: 'table',
  forms: null,
  severity: 'warning',
  fix: 'none',
  check({ table, indicators }, report) {
    for (const indicator of indicators) {
      const { named, value } = indicator;
      if (!named || !value || value.empty || !isRatio(indicator)) continue;
      const mild = table.form !== 'project-target' || reach.test(indicator.name) || reach.test(value.text);
      report({ cell: named.cell, case: 'ratio', facts: { name: named.text }, actual: value.text, ...(mild ? { severity: 'info' as const } : {}) });
    }
  },
};

function isRatio(indicator: Indicator): boolean {
  const { level2, name, furniture } = indicator;
  if (furniture || name === '' || level2.known?.name !== '数量指标') return false;
  const { parts, unit } = indicator.aim;
  if (isShareName(name)) return parts.every((part) => part.unit === '' || plainUnit(part.unit) === '%');
  return parts.length > 0 && plainUnit(unit) === '%';
}
