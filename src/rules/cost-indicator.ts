import type { Project } from '../content/content';
import type { Indicator } from '../content/indicator';
import { compact } from '../sheet/text';
import { headingCell } from './anchor';
import { hasLevel2 } from './levels';
import type { TableRule } from './rule';
import { holdsWord } from './holds-word';
import type { Words } from './words/words';

/** An indicator may say a cost under another group's name. */
const costName = /成本|单价|造价|(?:补助|补贴|支出|费用|收费|预算|定额)标准|控制数/;

/** No cost indicator: a warning where the project buys, builds or rents, else for information. Target forms only. */
export const costIndicator: TableRule = {
  id: 'cost-indicator',
  scope: 'table',
  forms: ['project-target', 'transfer-target'],
  severity: 'info',
  fix: 'none',
  check(table, report, { words }) {
    if (!hasLevel2(table)) return;
    for (const project of table.projects) {
      const filled = project.indicators.filter(({ furniture }) => !furniture);
      const cell = headingCell(table, project, 'level2');
      if (!cell || filled.length === 0 || filled.some(isCost)) continue;
      const word = costlyWord(project, words);
      if (word === null) report({ cell, case: 'missing' });
      else report({ cell, case: 'buys', severity: 'warning', facts: { word } });
    }
  },
};

function isCost({ level1, level2, name }: Indicator): boolean {
  return level1.known?.name === '成本指标' || level2.known?.name.endsWith('成本指标') === true || compact(level2.text).includes('成本') || costName.test(name);
}

function costlyWord({ name, fields }: Project, { costlyWords, notCostly }: Words): string | null {
  return holdsWord(`${name}。${fields.purpose?.value.text ?? ''}`, costlyWords, notCostly);
}
