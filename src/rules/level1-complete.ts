import type { TableContent } from '../content/content';
import type { Indicator } from '../content/indicator';
import { knownLevel2 } from '../content/level';
import { formOf } from '../forms/registry';
import type { Cell } from '../sheet/address';
import { compact, isEmptyMark } from '../sheet/text';
import type { TableRule } from './rule';
import type { Severity } from './severity';

const wanted: readonly { readonly name: string; readonly case: string; readonly severity: Severity }[] = [
  { name: '产出指标', case: 'output', severity: 'error' },
  { name: '效益指标', case: 'effect', severity: 'error' },
  { name: '满意度指标', case: 'satisfaction', severity: 'warning' },
];

/** 产出, 效益 or 满意度 is missing. Satisfaction counts at any level, as older forms hold it under the effects. */
export const level1Complete: TableRule = {
  id: 'level1-complete',
  scope: 'table',
  forms: null,
  severity: 'error',
  fix: 'none',
  check(table, report) {
    if (!formOf(table.table.form).completeLevels) return;
    for (const project of table.projects) {
      const present = groupsOf(project.indicators);
      // A table with groups that nobody knows is not judged: it may follow a taxonomy of its own.
      if (present.size === 0 || project.indicators.some(isUnknown)) continue;
      const [first] = project.indicators;
      for (const { name, case: which, severity } of wanted) {
        if (!present.has(name) && first) report({ cell: anchor(table, first), case: which, severity, facts: { group: name } });
      }
    }
  },
};

function isUnknown({ level1 }: Indicator): boolean {
  return level1.known === null && !isEmptyMark(level1.text) && knownLevel2(level1.text) === null && !compact(level1.text).includes('满意度');
}

function groupsOf(indicators: readonly Indicator[]): Set<string> {
  const groups = new Set<string>();
  for (const { level1, level2, name } of indicators) {
    if (level1.known) groups.add(level1.known.name);
    // Some tables print a second-level name (社会效益指标) as the first.
    else for (const group of knownLevel2(level1.text)?.under ?? []) groups.add(group.name);
    if (level2.known?.name === '服务对象满意度指标' || /满意[度率]/.test(name) || compact(level1.text).includes('满意度')) groups.add('满意度指标');
  }
  return groups;
}

/** A missing group is shown at the heading; in a wide list, which has one heading for many projects, at the project's first row. */
function anchor({ table, projects }: TableContent, first: Indicator): Cell {
  const [block] = table.blocks;
  const column = block?.columns.level1 ?? table.range.left;
  const heading = projects.length > 1 ? null : block?.heading;
  return { row: heading ?? first.row, column };
}
