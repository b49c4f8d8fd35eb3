import { isBlankForm } from './blank';
import type { TableRule } from './rule';

/** A form in which nothing is filled in: one finding, and no other. */
export const blankForm: TableRule = {
  id: 'blank-form',
  scope: 'table',
  forms: null,
  severity: 'info',
  fix: 'none',
  check(table, report) {
    if (!isBlankForm(table)) return;
    const { range, title } = table.table;
    const first = table.projects[0]?.fields.projectName?.value.cell;
    report({ cell: first ?? title ?? { row: range.top, column: range.left }, case: 'blank' });
  },
};
