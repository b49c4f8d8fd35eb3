import { scoredRows } from './score-rows';
import type { TableRule } from './rule';

/** With fewer rows, full marks all over tell nothing. */
const fewestRows = 5;

/** Every indicator has full marks: worth a second look, and often right. */
export const allFullMarks: TableRule = {
  id: 'all-full-marks',
  scope: 'table',
  forms: ['self-evaluation'],
  severity: 'info',
  fix: 'none',
  check({ projects }, report) {
    for (const { indicators } of projects) {
      const scored = scoredRows(indicators).filter(({ weight }) => weight.gt(0));
      const [first] = scored;
      if (!first || scored.length < fewestRows || !scored.every(({ weight, score }) => score.eq(weight))) continue;
      report({ cell: first.cell.cell, case: 'all', facts: { count: scored.length } });
    }
  },
};
