import type { Project, TableContent } from '../content/content';
import type { Cell } from '../sheet/address';
import { compact } from '../sheet/text';

/** One project with the table that it stands in. */
export interface PlacedProject {
  readonly table: TableContent;
  readonly project: Project;
}

/** Every project of some tables, in order; a list of several projects gives each. */
export function projectsOf(tables: readonly TableContent[]): PlacedProject[] {
  return tables.flatMap((table) => table.projects.map((project) => ({ table, project })));
}

/** What a person knows a project's table by: its name, else the table's title, else the sheet. */
export function nameOf({ table, project }: PlacedProject): string {
  return project.name !== '' ? project.name : (table.title?.text ?? table.table.sheetName);
}

/** A project's name without white space, signs and the marks that say nothing; '' where it has none. */
export function nameKey({ name }: Project): string {
  return compact(name).replace(/[^\p{L}\p{N}]/gu, '');
}

/** A project's code in capitals without white space; '' where it has none. */
export function codeKey({ code }: Project): string {
  return compact(code).toUpperCase();
}

/** The cell with a project's name, else its code, else the table's first. */
export function projectCell({ table, project: { fields } }: PlacedProject): Cell {
  const named = fields.projectName && !fields.projectName.value.empty ? fields.projectName : (fields.projectCode ?? fields.projectName);
  return named?.value.cell ?? { row: table.table.range.top, column: table.table.range.left };
}

/** The year that a project's table is about: what the table says, else what its code does; null where neither does. */
export function yearOf({ table, project }: PlacedProject): number | null {
  if (table.table.year !== null) return table.table.year;
  const year = /^\d{6}(\d{2})[0-9A-Z]{13}$/.exec(codeKey(project))?.[1];
  return year === undefined ? null : 2000 + Number(year);
}
