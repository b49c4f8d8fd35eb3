import { readersOf } from '../content/value-readers';
import { isMeasurable } from './measurable';
import { hasPlaceholder } from './placeholder';
import { isFurnitureText } from './blank';
import type { TableRule } from './rule';

/** The goal of a project or a transfer holds neither a figure nor a date. A department's goal says what it is there for. */
export const goalUnmeasurable: TableRule = {
  id: 'goal-unmeasurable',
  scope: 'table',
  forms: ['project-target', 'transfer-target'],
  severity: 'warning',
  fix: 'none',
  check({ projects }, report, { words }) {
    const readers = readersOf(words.units);
    for (const { fields } of projects) {
      const goal = fields.goal?.value;
      if (!goal || goal.empty || typeof goal.value !== 'string' || hasPlaceholder(goal.text) || isFurnitureText(goal.text)) continue;
      if (!isMeasurable(goal.text, readers)) report({ cell: goal.cell, case: 'neither' });
    }
  },
};
