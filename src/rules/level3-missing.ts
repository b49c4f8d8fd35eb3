import type { Project, TableContent } from '../content/content';
import type { Indicator } from '../content/indicator';
import type { Reading } from '../content/reading';
import type { FormId } from '../forms/form';
import { headingCell } from './anchor';
import { hasPlaceholder } from './placeholder';
import type { Report, TableRule } from './rule';

/** Monitoring looks at what a plan chose to look at. */
const complete: readonly FormId[] = ['project-target', 'transfer-target', 'department-target', 'self-evaluation'];
/** These groups: cost-indicator speaks of costs. */
const groups = new Set(['产出指标', '效益指标', '满意度指标']);

/** A value without the name of an indicator, or a first-level group that is printed and has no filled row. */
export const level3Missing: TableRule = {
  id: 'level3-missing',
  scope: 'table',
  forms: null,
  severity: 'warning',
  fix: 'none',
  check(table, report) {
    for (const project of table.projects) {
      checkNames(project, report);
      if (complete.includes(table.table.form)) checkGroups(table, project, report);
    }
  },
};

function checkNames({ indicators }: Project, report: Report): void {
  indicators.forEach((indicator, at) => {
    const { name, named, value, level2 } = indicator;
    if (name !== '' || !named || !value || value.empty || hasPlaceholder(value.text)) return;
    if (isContinued(indicator, indicators[at - 1])) return;
    report({ cell: named.cell, case: 'value', facts: { level2: level2.text, value: value.text } });
  });
}

/** A name that is merged over two rows reads as empty in the second: a value alone may go on with the row above. */
function isContinued(indicator: Indicator, above: Indicator | undefined): boolean {
  const { level1, level2, row } = indicator;
  if (above?.name === undefined || above.name === '' || above.row !== row - 1) return false;
  if (level2.reading?.cell.row === row || level1.reading?.cell.row === row) return false;
  const { weight, score, basis, description, unit, direction } = indicator;
  const own = weight ?? score ? [weight, score] : [basis, description, unit, direction];
  return own.every((reading) => reading === null || reading.empty);
}

function checkGroups(table: TableContent, project: Project, report: Report): void {
  const { indicators } = project;
  const first = new Map<string, { readonly reading: Reading; filled: boolean }>();
  for (const { level1, furniture } of indicators) {
    const name = level1.known?.name ?? '';
    if (!level1.reading || !groups.has(name)) continue;
    const group = first.get(name) ?? { reading: level1.reading, filled: false };
    if (!furniture) group.filled = true;
    first.set(name, group);
  }
  const satisfied = indicators.some(isSatisfaction);
  // Where a name column is lacking, columns-complete has spoken.
  if (table.table.blocks.some(({ names }) => names === null)) return;
  if (indicators.every(({ furniture }) => furniture)) {
    const cell = headingCell(table, project, 'level1');
    if (cell && first.size > 0) report({ cell, case: 'none' });
    return;
  }
  for (const [name, { reading, filled }] of first) {
    if (filled || (name === '满意度指标' && satisfied)) continue;
    report({ cell: reading.cell, case: 'group', facts: { group: reading.text } });
  }
}

/** Older forms hold satisfaction under the effects. */
function isSatisfaction({ level2, furniture }: Indicator): boolean {
  return !furniture && level2.known?.name === '服务对象满意度指标';
}
