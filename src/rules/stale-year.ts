import type { Project, TableContent } from '../content/content';
import type { Reading } from '../content/reading';
import type { FormId } from '../forms/form';
import { compact } from '../sheet/text';
import { literally } from '../sheet/literally';
import { holdsWord } from './holds-word';
import type { Report, TableRule } from './rule';
import type { Words } from './words/words';

const targets: readonly FormId[] = ['project-target', 'transfer-target', 'department-target'];
const codeYear = /^\d{6}(\d{2})[0-9A-Z]{13}$/;
const firstCodeYear = 15;
const lastCodeYear = 45;

/** Last year's number in the title, the goal, a date or a basis of this year's table. */
export const staleYear: TableRule = {
  id: 'stale-year',
  scope: 'table',
  forms: [...targets, 'self-evaluation', 'monitoring'],
  severity: 'warning',
  fix: 'none',
  check(table, report, { words }) {
    const about = yearOf(table);
    if (about === null) return;
    const year = { now: String(about), last: String(about - 1) };
    checkTitle(table, year, report);
    for (const { fields, indicators } of table.projects) {
      if (fields.goal && namesLastYear(fields.goal.value, year, words)) add(fields.goal.value, 'goal', year, report);
      for (const { level2, value, basis, furniture, section } of indicators) {
        if (furniture || section === 'long-term') continue;
        if (level2.known?.name === '时效指标' && value && namesLastYear(value, year, words)) add(value, 'date', year, report);
        if (basis && namesLastPlan(basis, year, words)) add(basis, 'basis', year, report);
      }
    }
  },
};

/** The year that a table is about and the one before, as texts write them. */
interface Years {
  readonly now: string;
  readonly last: string;
}

/**
 * The year that the table is about: what its title says, or what a code of a target form says where that is later. A code's
 * year is the one in which the project began, so that no table can be about an earlier one.
 */
function yearOf({ table, projects }: TableContent): number | null {
  const codes = targets.includes(table.form) ? projects.flatMap((project) => yearOfCode(project) ?? []) : [];
  const years = [...(table.year === null ? [] : [table.year]), ...codes];
  return years.length === 0 ? null : Math.max(...years);
}

function yearOfCode({ code }: Project): number | null {
  const digits = Number(codeYear.exec(code)?.[1] ?? 0);
  return digits >= firstCodeYear && digits <= lastCodeYear ? 2000 + digits : null;
}

function checkTitle({ table, title }: TableContent, year: Years, report: Report): void {
  if (!title || String(table.year) !== year.last || !compact(title.text).includes(`${year.last}年`)) return;
  add(title, 'title', year, report);
}

function add({ cell, text }: Reading, which: string, { now, last }: Years, report: Report): void {
  report({ cell, case: which, facts: { last: Number(last), year: Number(now) }, actual: text });
}

/** Some sentence names last year, none names this one, and it is not about what became of last year. */
function namesLastYear({ text, empty }: Reading, year: Years, { aboutLastYear, notAboutLastYear }: Words): boolean {
  if (empty || !speaksOf(text, year)) return false;
  const last = new RegExp(`${year.last}(?:年|[./-]\\d)`);
  return text.split(/[。;；\n]/).map(compact).some((sentence) => last.test(sentence) && holdsWord(sentence, aboutLastYear, notAboutLastYear) === null);
}

/** 「2025年度工作计划」 as the basis of a table for 2026; documents and figures of last year are good bases. */
function namesLastPlan({ text, empty }: Reading, year: Years, { plansOfYear }: Words): boolean {
  if (empty || !speaksOf(text, year)) return false;
  const whole = compact(text);
  return plansOfYear.some((plan) => new RegExp(`${year.last}年度?[\\u4e00-\\u9fff]{0,8}${literally(plan)}`).test(whole) && !/20\d\d年?[-—~至到]/.test(whole));
}

/** Whether a text holds last year's number and not this year's. */
function speaksOf(text: string, { now, last }: Years): boolean {
  const whole = compact(text);
  return whole.includes(last) && !whole.includes(now);
}
