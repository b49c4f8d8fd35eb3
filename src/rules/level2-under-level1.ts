import type { Indicator } from '../content/indicator';
import { isFurnitureLabel } from './levels';
import type { Problem, TableRule } from './rule';

/** A second-level group under another first level, an unknown one, or a kind of cost under 产出. 成本指标 under 产出 is the older form's. */
export const level2UnderLevel1: TableRule = {
  id: 'level2-under-level1',
  scope: 'table',
  forms: null,
  severity: 'error',
  fix: 'none',
  check({ indicators }, report) {
    for (const indicator of indicators) {
      if (indicator.furniture || indicator.level2.reading?.cell.row !== indicator.row) continue;
      const problem = problemOf(indicator);
      if (problem) report(problem);
    }
  },
};

function problemOf({ level1, level2 }: Indicator): Problem | null {
  if (!level1.known || !level2.reading || level2.reading.empty || isFurnitureLabel(level2.text)) return null;
  const cell = level2.reading.cell;
  const facts = { level1: level1.text, level2: level2.text };
  if (!level2.known) return { cell, case: 'unknown', severity: 'warning', facts, expected: names(level1.known.level2), actual: level2.text };
  if (level2.known.under.includes(level1.known)) return null;
  const belongs = names(level2.known.under);
  if (level1.known.name === '产出指标' && belongs === '成本指标') return { cell, case: 'cost-kind', severity: 'warning', facts, expected: belongs, actual: level1.text };
  return { cell, case: 'other-level1', facts: { ...facts, belongs }, expected: belongs, actual: level1.text };
}

function names(groups: readonly { readonly name: string }[]): string {
  return groups.map(({ name }) => name).join('、');
}
