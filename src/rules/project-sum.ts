import { readAmount } from '../content/amount';
import { unitInYuan } from '../content/amount';
import type { TableContent } from '../content/content';
import { maySameOrganization, type Organization } from '../content/organization';
import type { Cell } from '../sheet/address';
import { type Decimal, decimalText, type Figure, roundingTolerance, sum } from '../sheet/decimal';
import { codeKey, projectsOf, type PlacedProject, yearOf } from './projects';
import type { WorkbookRule } from './rule';

/** A department's 项目支出 as one of its tables states it. */
interface Department {
  readonly table: TableContent;
  readonly cell: Cell;
  readonly figure: Figure;
  readonly unit: Decimal;
}

/** The projects' budgets against the department's 项目支出: more is an error, less a warning, as not all may be published. */
export const projectSum: WorkbookRule = {
  id: 'project-sum',
  scope: 'workbook',
  forms: null,
  severity: 'error',
  fix: 'none',
  check(tables, report) {
    const projects = projectsOf(tables.filter(isTarget)).filter(({ project }) => project.budget.total?.figure);
    const departments = tables.flatMap(departmentOf);
    for (const department of departments) {
      const own = projectsOfDepartment(department, projects, departments);
      const problem = own && problemOf(department, own);
      if (problem) report(department.table, problem);
    }
  },
};

function isTarget({ table }: TableContent): boolean {
  return table.form === 'project-target';
}

function departmentOf(table: TableContent): Department[] {
  const unit = table.unit === null ? null : unitInYuan(table.unit);
  if (!unit) return [];
  if (table.table.form === 'department-target') {
    const field = table.projects[0]?.fields.projectExpense;
    const figure = field ? readAmount(field.value, table.unit).figure : null;
    return field && figure ? [{ table, cell: field.value.cell, figure, unit }] : [];
  }
  const lines = table.lines.filter(({ known }) => known?.id === 'project');
  const amount = lines.length === 1 ? (lines[0]?.amounts.current ?? lines[0]?.amounts.initial) : undefined;
  return amount?.figure ? [{ table, cell: amount.reading.cell, figure: amount.figure, unit }] : [];
}

/** The department's projects; null where they may be another's: units of several names, or several departments that name none. */
function projectsOfDepartment({ table }: Department, projects: readonly PlacedProject[], departments: readonly Department[]): readonly PlacedProject[] | null {
  const organizations = distinct(projects.map((each) => each.table.organization));
  if (table.organization === null && (organizations.length > 1 || departments.some((other) => other.table !== table && other.table.organization === null))) return null;
  const own = projects.filter((each) => isSureOf(table.organization, each.table.organization, organizations.length));
  const years = new Set([table.table.year, ...own.map(yearOf)].filter((year) => year !== null));
  // A code or name that stands twice is a project counted twice, which is for duplicate-project.
  const codes = own.map(({ project }) => codeKey(project)).filter((code) => code !== '');
  return own.length > 0 && years.size <= 1 && new Set(codes).size === codes.length ? own : null;
}

/** Named and the same; or not named, in a workbook of one unit. */
function isSureOf(one: Organization | null, other: Organization | null, units: number): boolean {
  return (one !== null && other !== null) || units <= 1 ? maySameOrganization(one, other) : false;
}

function distinct(organizations: readonly (Organization | null)[]): Organization[] {
  const found: Organization[] = [];
  for (const each of organizations) if (each && !found.some((other) => maySameOrganization(other, each))) found.push(each);
  return found;
}

function problemOf({ cell, figure, unit }: Department, projects: readonly PlacedProject[]): Parameters<Parameters<WorkbookRule['check']>[1]>[1] | null {
  const amounts = projects.map(({ table, project }) => {
    const own = table.unit === null ? null : unitInYuan(table.unit);
    const total = project.budget.total?.figure;
    return own && total ? { value: total.value.times(own).div(unit), places: total.places + Math.max(0, unit.e - own.e) } : null;
  });
  const known = amounts.flatMap((amount) => amount ?? []);
  if (known.length < amounts.length) return null;
  const total = sum(known.map(({ value }) => value));
  const difference = total.minus(figure.value);
  if (difference.eq(0)) return null;
  const rounding = difference.abs().lte(roundingTolerance(known.length, Math.max(figure.places, ...known.map(({ places }) => places))));
  const which = rounding ? 'rounding' : difference.gt(0) ? 'more' : 'less';
  return {
    cell, case: which, ...(which === 'more' ? {} : { severity: 'warning' as const }),
    facts: { count: known.length, difference: decimalText(difference.abs()) }, expected: decimalText(total), actual: decimalText(figure.value),
  };
}
