import { maySameDepartment, maySameYear, type Placed } from './placed';

/** Rows that two departments' projects share word for word. */
export interface Copied {
  readonly first: Placed;
  readonly second: Placed;
  readonly rows: readonly Placed['rows'][number][];
}

const fewestRows = 3;
/** A row that so many departments have is a standard phrase, unless nearly all the rest is shared with it. */
const manyDepartments = 3;
const nearlyAll = 0.8;

/**
 * Copies between departments. Rows with the usual rates and aims count for nothing, and so do those that several departments
 * have, but in tables that are alike from end to end. It is silent where a table does not name its department.
 */
export function copiedRows(projects: readonly Placed[]): Copied[] {
  const named = projects.filter(({ department }) => department !== '');
  const holders = holdersOf(named);
  return named.flatMap((second) => [...firstsOf(second, holders)].flatMap((first) => copiedBetween(first, second, holders) ?? []));
}

type Holders = ReadonlyMap<string, readonly Placed[]>;

/** For each row the projects that have it, the first one of each department. */
function holdersOf(projects: readonly Placed[]): Holders {
  const holders = new Map<string, Placed[]>();
  for (const project of projects) {
    for (const { key, common } of project.rows) {
      if (common) continue;
      const known = holders.get(key) ?? [];
      if (!known.some((other) => maySameDepartment(other.department, project.department))) holders.set(key, [...known, project]);
    }
  }
  return holders;
}

/** The projects of other departments that had a row of this one first: ten copies are nine findings, and not forty-five. */
function firstsOf(project: Placed, holders: Holders): Set<Placed> {
  const firsts = project.rows.flatMap(({ key }) => holders.get(key)?.slice(0, 1) ?? []);
  return new Set(firsts.filter((first) => first !== project && first.form === project.form && maySameYear(first, project) && !maySameDepartment(first.department, project.department)));
}

function copiedBetween(first: Placed, second: Placed, holders: Holders): Copied | null {
  const keys = new Set(first.rows.map(({ key }) => key));
  const own = (project: Placed): Placed['rows'] => project.rows.filter(({ common }) => !common);
  const shared = own(second).filter(({ key }) => keys.has(key));
  const fewest = Math.min(own(first).length, own(second).length);
  const isWhole = shared.length >= nearlyAll * fewest;
  const rows = isWhole ? shared : shared.filter(({ key }) => (holders.get(key)?.length ?? 0) < manyDepartments);
  return rows.length >= fewestRows && rows.length * 2 >= fewest ? { first, second, rows } : null;
}
