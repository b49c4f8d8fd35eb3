import type { Project, TableContent } from '../content/content';
import type { FormId } from '../forms/form';
import type { Cell } from '../sheet/address';

/** What a finding is about, as reviewers name it: the project or the table's title, and the form. */
export interface Subject {
  /** '' where the table names neither. */
  readonly name: string;
  readonly form: FormId;
}

/** The subject of a table's cell. In a list of projects it is the one whose rows hold the cell. */
export function subjectAt(table: TableContent, cell: Cell): Subject {
  const name = projectAt(table, cell)?.name ?? '';
  return { name: name === '' ? (table.title?.text ?? '') : name, form: table.table.form };
}

/** The project that a cell belongs to; null where the table has several and the cell is none's. */
export function projectAt({ table, projects }: TableContent, { row }: Cell): Project | null {
  const at = table.projects.findIndex(({ rows }) => rows === null || (row >= rows[0] && row <= rows[1]));
  return projects[at] ?? null;
}
