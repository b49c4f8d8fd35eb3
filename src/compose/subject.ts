import type { Project, TableContent } from '../content/content';
import type { FormId } from '../forms/form';
import type { Cell } from '../sheet/address';
import { madeOnce } from '../sheet/remembered';

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
export function projectAt(content: TableContent, { row }: Cell): Project | null {
  const [first] = content.table.projects;
  return first?.rows === null ? (content.projects[0] ?? null) : (projectsByRow(content).get(row) ?? null);
}

/** A list may hold thousands of projects, and be asked about each of thousands of findings. */
const projectsByRow = madeOnce(({ table, projects }: TableContent): ReadonlyMap<number, Project> => {
  const byRow = new Map<number, Project>();
  table.projects.forEach(({ rows }, at) => {
    const project = projects[at];
    if (!rows || !project) return;
    for (let row = rows[0]; row <= rows[1]; row += 1) if (!byRow.has(row)) byRow.set(row, project);
  });
  return byRow;
});
