import type { Indicator } from '../content/indicator';
import type { FormId } from '../forms/form';
import { headingCell } from './anchor';
import { hasLevel2, isFurnitureLabel } from './levels';
import type { TableRule } from './rule';
import type { Severity } from './severity';

const dimensions: readonly { readonly name: string; readonly case: string; readonly severity: Severity }[] = [
  { name: '数量指标', case: 'quantity', severity: 'warning' },
  { name: '质量指标', case: 'quality', severity: 'warning' },
  { name: '时效指标', case: 'timeliness', severity: 'info' },
];
const targets: readonly FormId[] = ['project-target', 'transfer-target', 'department-target'];

/**
 * 产出 lacks 数量 or 质量, or 时效. A self-evaluation repeats an approved target and can no longer add one; there only an output
 * group without any of the three is reported.
 */
export const outputDimensions: TableRule = {
  id: 'output-dimensions',
  scope: 'table',
  forms: [...targets, 'self-evaluation'],
  severity: 'warning',
  fix: 'none',
  check(table, report) {
    for (const project of table.projects) {
      const outputs = project.indicators.filter(({ level1, furniture }) => level1.known?.name === '产出指标' && !furniture);
      const cell = headingCell(table, project, 'level2');
      if (!cell || outputs.length === 0 || !hasLevel2(table) || outputs.some(isUnknown)) continue;
      const present = new Set(outputs.map(({ level2 }) => level2.known?.name));
      const missing = dimensions.filter(({ name }) => !present.has(name));
      if (missing.length === dimensions.length) {
        report({ cell, case: 'none' });
        continue;
      }
      if (!targets.includes(table.table.form)) continue;
      for (const { name, case: which, severity } of missing) report({ cell, case: which, severity, facts: { group: name } });
    }
  },
};

/** A second level that nobody knows may be one of the three under another name. */
function isUnknown({ level2 }: Indicator): boolean {
  return level2.known === null && !isFurnitureLabel(level2.text);
}
