import type { Indicator } from '../content/indicator';
import { type MeasureReader, sameUnit } from '../content/measure';
import { readersOf } from '../content/value-readers';
import { labelKey } from '../sheet/text';
import { codeKey, nameKey, type PlacedProject, projectsOf, yearOf } from './projects';
import type { Problem, WorkbookRule } from './rule';

/** The order in which a year's tables are made: targets, monitoring, self-evaluation. */
const stages = new Map([['project-target', 0], ['transfer-target', 0], ['monitoring', 1], ['self-evaluation', 2]]);

/** An indicator's name or target differs between a project's target, monitoring and self-evaluation tables in one workbook. */
export const targetChanged: WorkbookRule = {
  id: 'target-changed',
  scope: 'workbook',
  forms: ['project-target', 'transfer-target', 'monitoring', 'self-evaluation'],
  severity: 'warning',
  fix: 'none',
  check(tables, report, { words }) {
    const readers = readersOf(words.units);
    const first = new Map<string, PlacedProject>();
    const placed = projectsOf(tables).sort((a, b) => stageOf(a) - stageOf(b));
    for (const each of placed) {
      const keys = [codeKey(each.project), nameKey(each.project)].filter((key) => key !== '');
      const before = keys.map((key) => first.get(key)).find((other) => other !== undefined && stageOf(other) < stageOf(each) && maySame(other, each));
      for (const problem of before ? changes(before, each, readers) : []) report(each.table, problem);
      for (const key of keys) if (!first.has(key)) first.set(key, each);
    }
  },
};

function stageOf({ table }: PlacedProject): number {
  return stages.get(table.table.form) ?? 0;
}

/** Two codes that differ are two projects, and a year that is known is another's where theirs is another. */
function maySame(one: PlacedProject, other: PlacedProject): boolean {
  const [a, b] = [codeKey(one.project), codeKey(other.project)];
  if (a !== '' && b !== '') return a === b;
  return yearOf(one) === yearOf(other);
}

function changes(before: PlacedProject, after: PlacedProject, measures: MeasureReader): Problem[] {
  const rows = rowsOf(after);
  const old = rowsOf(before);
  // A table that names hardly one of the indicators is another kind of table, not a changed one.
  if (![...rows.keys()].some((key) => old.has(key))) return [];
  const form = before.table.title?.text ?? before.table.table.sheetName;
  return [...rows].flatMap(([key, row]) => {
    const was = old.get(key);
    if (!was) return renamed(row, rows, old, form);
    if (!row.value || !was.value || row.value.empty || was.value.empty || aimsAtTheSame(row, was, measures)) return [];
    return [{ cell: row.value.cell, case: 'value', facts: { name: row.named?.text ?? '', table: form }, expected: shownTarget(was), actual: shownTarget(row) }];
  });
}

/** An indicator that the earlier table lacks, where that one has just one of the same group which is gone: it was renamed. */
function renamed(row: Indicator, rows: ReadonlyMap<string, Indicator>, old: ReadonlyMap<string, Indicator>, form: string): Problem[] {
  const group = row.level2.known?.name;
  const isOwn = ({ level2 }: Indicator): boolean => group !== undefined && level2.known?.name === group;
  const gone = [...old].filter(([key, each]) => isOwn(each) && !rows.has(key)).map(([, each]) => each);
  const fresh = [...rows].filter(([key, each]) => isOwn(each) && !old.has(key));
  const [was] = gone;
  if (!was?.named || !row.named || gone.length !== 1 || fresh.length !== 1) return [];
  return [{ cell: row.named.cell, case: 'name', facts: { table: form }, expected: was.name, actual: row.name }];
}

/** The named rows of the year; a long-term part aims at other figures. */
function rowsOf({ project }: PlacedProject): Map<string, Indicator> {
  const rows = project.indicators.filter(({ name, section }) => name !== '' && section !== 'long-term');
  return new Map(rows.map((row) => [labelKey(row.name), row]));
}

/** The same words, or one figure in the same unit; a comparison that only one of them writes makes no other target. */
function aimsAtTheSame(row: Indicator, was: Indicator, { measureIn }: MeasureReader): boolean {
  if (targetText(row) === targetText(was)) return true;
  const [now, before] = [row, was].map((each) => measureIn(shownTarget(each)));
  if (!now || !before || !now.value.eq(before.value) || !sameUnit(now, before)) return false;
  return now.comparison === null || before.comparison === null || now.comparison === before.comparison;
}

/** A target with what its columns add, without the signs that forms write differently. */
function targetText(row: Indicator): string {
  return shownTarget(row).normalize('NFKC').replace(/>=|≧|不低于|不少于/g, '≥').replace(/<=|≦|不高于|不超过/g, '≤').replace(/百分比/g, '%').replace(/[\s=＝]/g, '');
}

function shownTarget({ value, unit, direction }: Indicator): string {
  const said = value?.text ?? '';
  const sign = direction && /^[≥>≤<=]/.test(direction.text) && !/^[≥>≤<=]/.test(said) ? direction.text : '';
  const behind = unit && !unit.empty && /\d$/.test(said) ? unit.text : '';
  return `${sign}${said}${behind}`;
}
