import type { Project, TableContent } from '../content/content';
import type { Indicator } from '../content/indicator';
import { pointsIn, readPoints } from '../content/points';
import type { Cell } from '../sheet/address';
import { decimal, type Decimal, decimalText, sum, zero } from '../sheet/decimal';
import type { Problem, TableRule } from './rule';
import type { ScoreSettings, WeightScheme } from './score-settings';

const whole = decimal(100);
const fewestRows = 2;

/** The points add up to neither 100 nor the county's scheme; or a group's rows not to the points that its name states. */
export const weightsAddUp: TableRule = {
  id: 'weights-add-up',
  scope: 'table',
  forms: null,
  severity: 'error',
  fix: 'none',
  check(table, report, { scores }) {
    for (const project of table.projects) {
      for (const section of new Set(project.indicators.map((row) => row.section))) {
        const rows = project.indicators.filter((row) => row.section === section && row.weight !== null);
        for (const problem of problemsOf(rows, project, table, scores)) report(problem);
      }
    }
  },
};

function problemsOf(rows: readonly Indicator[], project: Project, table: TableContent, scores: ScoreSettings): Problem[] {
  const weighed = rows.flatMap((row) => (row.weight && readPoints(row.weight) ? [row] : []));
  const [first] = weighed;
  // Points that cannot be read may be anything; so may those of a form that nobody has weighed yet.
  if (!first || weighed.length < fewestRows || rows.some(({ weight }) => weight !== null && !weight.empty && readPoints(weight) === null)) return [];
  const groups = groupsOf(rows).flatMap((group) => groupProblem(group));
  const total = totalProblem(sum(weighed.map(pointsOf)), first, project, table, scores);
  return [...groups, ...(total ? [total] : scores.scheme ? schemeProblems(rows, scores.scheme, first, table) : [])];
}

function pointsOf({ weight }: Indicator): Decimal {
  return (weight && readPoints(weight)) ?? zero;
}

function totalProblem(total: Decimal, first: Indicator, { money }: Project, table: TableContent, scores: ScoreSettings): Problem | null {
  const execution = money?.points ?? null;
  const all = total.plus(execution ?? zero);
  const target = table.table.form !== 'self-evaluation' && table.table.form !== 'monitoring';
  const left = scores.executionPoints.map((points) => whole.minus(points));
  // Weights written as shares of 1 add up to 1.
  if (all.eq(whole) || (total.eq(1) && execution === null)) return null;
  if ((execution === null || target) && [whole, ...left].some((each) => each.eq(total))) return null;
  const where = heading(table, first);
  const facts = { total: decimalText(total), all: decimalText(all), execution: decimalText(execution ?? zero) };
  return { cell: where, case: execution === null ? 'total' : 'with-execution', facts, expected: '100', actual: decimalText(all) };
}

/** A fault of the whole column is shown at its heading; in a list of several projects at the project's first row. */
function heading({ table, projects }: TableContent, first: Indicator): Cell {
  const block = table.blocks.find(({ rows }) => rows.includes(first.row));
  const column = first.weight?.cell.column ?? table.range.left;
  return { row: projects.length > 1 ? first.row : (block?.heading ?? first.row), column };
}

interface Group {
  readonly name: Indicator['level1'];
  readonly rows: readonly Indicator[];
}

/** Rows by the cell that names their first level. */
function groupsOf(rows: readonly Indicator[]): Group[] {
  const groups = new Map<string, Group & { rows: Indicator[] }>();
  for (const row of rows) {
    const key = row.level1.text;
    const group = groups.get(key) ?? { name: row.level1, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function groupProblem({ name, rows }: Group): Problem[] {
  const stated = pointsIn(name.text);
  const total = sum(rows.map(pointsOf));
  if (!stated || !name.reading || total.eq(0) || total.eq(stated)) return [];
  return [{ cell: name.reading.cell, case: 'group', facts: { group: name.text }, expected: decimalText(stated), actual: decimalText(total) }];
}

/** Under one scheme each group has its own points; a cost group that it does not name counts under 产出指标. */
function schemeProblems(rows: readonly Indicator[], { groups }: WeightScheme, first: Indicator, table: TableContent): Problem[] {
  const groupOf = ({ level1 }: Indicator): string => {
    const known = level1.known?.name ?? '';
    return known === '成本指标' && groups[known] === undefined ? '产出指标' : known;
  };
  return Object.entries(groups).flatMap(([group, points]) => {
    const own = rows.filter((row) => groupOf(row) === group);
    const total = sum(own.map(pointsOf));
    if (total.eq(points)) return [];
    return [{ cell: own[0]?.level1.reading?.cell ?? heading(table, first), case: 'scheme', facts: { group }, expected: String(points), actual: decimalText(total) }];
  });
}
