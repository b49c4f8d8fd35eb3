import { maySameOrganization } from '../content/organization';
import { cellAddress } from '../sheet/address';
import { codeKey, nameKey, type PlacedProject, projectCell, projectsOf, yearOf } from './projects';
import type { Problem, WorkbookRule } from './rule';

/** The same project code, or the same name within one unit, twice in tables of one form and year. */
export const duplicateProject: WorkbookRule = {
  id: 'duplicate-project',
  scope: 'workbook',
  forms: ['project-target', 'transfer-target', 'self-evaluation'],
  severity: 'warning',
  fix: 'none',
  check(tables, report) {
    const byCode = new Map<string, PlacedProject[]>();
    const byName = new Map<string, PlacedProject[]>();
    for (const placed of projectsOf(tables)) {
      const problem = problemOf(placed, byCode, byName);
      if (problem) report(placed.table, problem);
    }
  },
};

type Seen = Map<string, PlacedProject[]>;

function problemOf(placed: PlacedProject, byCode: Seen, byName: Seen): Problem | null {
  const sameCode = remember(byCode, codeKey(placed.project), placed);
  const sameName = remember(byName, nameKey(placed.project), placed);
  if (sameCode) return { cell: codeCell(placed), case: 'code', facts: factsOf(sameCode), actual: placed.project.code };
  // Two codes that differ are two projects, whatever they are called.
  if (!sameName || (codeKey(placed.project) !== '' && codeKey(sameName.project) !== '') || !maySameOrganization(placed.table.organization, sameName.table.organization)) return null;
  return { cell: projectCell(placed), case: 'name', facts: factsOf(sameName), actual: placed.project.name };
}

/** The project before it under a key, in a table of the same form and year; notes this one. */
function remember(seen: Seen, key: string, placed: PlacedProject): PlacedProject | null {
  if (key === '') return null;
  const before = seen.get(key) ?? [];
  seen.set(key, [...before, placed]);
  return before.find((other) => other.table.table.form === placed.table.table.form && maySameYear(yearOf(other), yearOf(placed))) ?? null;
}

function maySameYear(one: number | null, other: number | null): boolean {
  return one === null || other === null || one === other;
}

function codeCell(placed: PlacedProject): Problem['cell'] {
  const { projectCode } = placed.project.fields;
  return projectCode && !projectCode.value.empty ? projectCode.value.cell : projectCell(placed);
}

function factsOf(first: PlacedProject): { readonly sheet: string; readonly first: string } {
  return { sheet: first.table.table.sheetName, first: cellAddress(projectCell(first)) };
}
