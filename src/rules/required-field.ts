import type { Field, Project } from '../content/content';
import { parseFigure } from '../sheet/decimal';
import { isFurnitureText } from './blank';
import type { Report, TableRule } from './rule';

/** A field that the form demands is empty. A label that the layout lacks is no empty field. */
export const requiredField: TableRule = {
  id: 'required-field',
  scope: 'table',
  forms: null,
  severity: 'error',
  fix: 'none',
  check({ table, projects }, report, settings) {
    for (const project of projects) {
      for (const { id, severity } of settings.required[table.form] ?? []) {
        const field = project.fields[id];
        if (!field || !isUnfilled(field)) continue;
        report({ cell: field.value.cell, case: id, severity, facts: { field: field.label.text } });
      }
    }
    // The plan stands once in a table, whichever project it is read with.
    if (projects[0]) checkPlan(projects[0], report);
  },
};

/** Empty, or holding no more than the template prints (「目标1：」); a number is always an answer. */
function isUnfilled({ value }: Field): boolean {
  return value.empty || (typeof value.value === 'string' && isFurnitureText(value.text) && parseFigure(value.text) === null);
}

function checkPlan({ plan }: Project, report: Report): void {
  const [first] = plan?.periods ?? [];
  if (!plan || !first || plan.periods.some(({ reading }) => !reading.empty)) return;
  report({ cell: first.reading.cell, case: 'plan' });
}
