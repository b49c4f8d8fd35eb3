import type { Indicator } from '../content/indicator';
import { isAlikeAnyway, rowKey } from './copyable';
import { nameOf, type PlacedProject, projectsOf } from './projects';
import type { Problem, WorkbookRule } from './rule';

const fewestRows = 2;
const mostNames = 3;

/** A project with its filled rows by all that they say. */
interface Copyable extends PlacedProject {
  readonly rows: ReadonlyMap<string, Indicator>;
}

interface Pair {
  readonly first: Copyable;
  readonly second: Copyable;
}

/**
 * Indicator rows that two projects' tables share word for word. A row that many tables hold is laid to the first of them,
 * so that ten copies of one table give nine findings, and not forty-five.
 */
export const copiedRows: WorkbookRule = {
  id: 'copied-rows',
  scope: 'workbook',
  forms: ['project-target', 'transfer-target', 'department-target'],
  severity: 'warning',
  fix: 'none',
  check(tables, report) {
    for (const pair of pairsOf(projectsOf(tables).map((placed) => ({ ...placed, rows: rowsOf(placed) })))) {
      const problem = problemOf(pair);
      if (problem) report(pair.first.table, problem);
    }
  },
};

function pairsOf(projects: readonly Copyable[]): Pair[] {
  const origins = new Map<string, Copyable>();
  return projects.flatMap((placed) => {
    const firsts = new Set<Copyable>();
    for (const key of placed.rows.keys()) {
      const origin = origins.get(key);
      if (origin && origin !== placed) firsts.add(origin);
      if (!origin) origins.set(key, placed);
    }
    return [...firsts].map((first) => ({ first, second: placed }));
  });
}

function problemOf({ first, second }: Pair): Problem | null {
  const [rows, others] = [first.rows, second.rows];
  const shared: Indicator[] = [];
  for (const [key, row] of rows) if (others.has(key)) shared.push(row);
  const [top] = shared;
  if (!top || shared.length < fewestRows || shared.every(isAlikeAnyway)) return null;
  const half = shared.length * 2 >= Math.min(rows.size, others.size);
  return {
    cell: top.named?.cell ?? { row: top.row, column: first.table.table.range.left },
    case: half ? 'most' : 'some',
    ...(half ? {} : { severity: 'info' as const }),
    facts: { other: nameOf(second), count: shared.length, names: namesOf(shared) },
  };
}

function rowsOf({ project }: PlacedProject): ReadonlyMap<string, Indicator> {
  const rows = new Map<string, Indicator>();
  for (const row of project.indicators) {
    if (row.name !== '' && row.value && !row.value.empty) rows.set(rowKey(row), row);
  }
  return rows;
}

function namesOf(rows: readonly Indicator[]): string {
  const names = rows.slice(0, mostNames).map(({ named }) => named?.text ?? '');
  return rows.length > mostNames ? `${names.join('、')}…` : names.join('、');
}
