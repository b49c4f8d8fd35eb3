import type { Project, TableContent } from '../content/content';
import type { Reading } from '../content/reading';
import type { Regions } from './knowledge';
import { chainOf, isRelated, regionOfCode, regionsIn } from './region';
import type { Problem, TableRule } from './rule';

/** 6 digits region, 2 year, 13 digits or capitals; no check digit holds in real codes, so none is tested. */
const pattern = /^\d{6}(\d{2})[0-9A-Z]{13}$/;
const scientific = /^\d(?:\.\d+)?E\+?\d+$/i;
const length = 21;
/** From here on a number cell no longer holds all of its digits. */
const exactBelow = 1e15;

/** The project code: 21 characters, no digits lost, and the year and the region that the table is about. */
export const projectCodeFormat: TableRule = {
  id: 'project-code-format',
  scope: 'table',
  forms: null,
  severity: 'warning',
  fix: 'none',
  check(table, report, _settings, { regions }) {
    for (const project of table.projects) {
      const reading = codeCell(project);
      if (!reading || project.code === '') continue;
      const problem = problemOf(project.code, reading, table);
      if (problem) report(problem);
      const elsewhere = regions && unitElsewhere(project.code, table, regions);
      if (elsewhere) report({ cell: reading.cell, case: 'region', severity: 'info', facts: elsewhere, actual: project.code });
    }
  },
};

/** The cell that holds the code: its own, or the name's where it stands in front of it. */
function codeCell({ fields }: Project): Reading | null {
  const own = fields.projectCode?.value ?? null;
  return own && !own.empty ? own : (fields.projectName?.value ?? null);
}

function problemOf(code: string, reading: Reading, { table }: TableContent): Problem | null {
  const cell = reading.cell;
  if ((typeof reading.value === 'number' && reading.value >= exactBelow) || scientific.test(code)) return { cell, case: 'digits-lost', actual: code };
  const year = pattern.exec(code)?.[1];
  if (year === undefined) return { cell, case: 'format', facts: { length: code.length, expected: length }, actual: code };
  if (table.year === null || Number(year) === table.year % 100) return null;
  return { cell, case: 'year', severity: 'info', facts: { codeYear: `20${year}`, tableYear: table.year }, actual: code };
}

/** The unit's name holds another region than the code, in full. Codes of a city or a province are those of its own funds. */
function unitElsewhere(code: string, { organization }: TableContent, regions: Regions): { readonly codeRegion: string; readonly unitRegion: string } | null {
  const unit = organization?.name ?? '';
  const named = regionsIn(unit, regions);
  const [first] = named;
  if (!first) return null;
  const region = regionOfCode(code, regions);
  if (region === null || region.endsWith('00')) return null;
  const chain = chainOf(region, regions);
  if (chain.some((name) => unit.includes(name.replace(/[省市县区旗盟]$/, '')))) return null;
  if (named.some(({ codes }) => codes.some((each) => isRelated(each, region)))) return null;
  return { codeRegion: [...chain].reverse().join(''), unitRegion: first.name };
}
