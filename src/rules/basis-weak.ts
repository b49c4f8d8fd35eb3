import type { Project } from '../content/content';
import type { Indicator } from '../content/indicator';
import type { Reading } from '../content/reading';
import { compact } from '../sheet/text';
import type { Report, TableRule } from './rule';
import type { Words } from './words/words';

const fewest = 3;

type Based = Indicator & { readonly basis: Reading };

/** 指标值确定依据 that is empty, a question, or in every row no more than 部门职责. */
export const basisWeak: TableRule = {
  id: 'basis-weak',
  scope: 'table',
  forms: null,
  severity: 'warning',
  fix: 'none',
  check({ projects }, report, { words }) {
    for (const project of projects) checkProject(project, report, words);
  },
};

function checkProject({ indicators }: Project, report: Report, words: Words): void {
  const rows = indicators.filter((each): each is Based => !each.furniture && each.name !== '' && each.basis !== null);
  const stated = rows.filter(({ basis }) => !basis.empty);
  const [top] = rows;
  // A basis that is merged over several rows reads as empty below its first.
  if (top?.basis.empty) report({ cell: top.basis.cell, case: stated.length === 0 ? 'none' : 'empty', facts: { name: top.name } });
  for (const { basis } of stated) if (isQuestion(basis.text, words)) report({ cell: basis.cell, case: 'question', actual: basis.text });
  const [first] = stated;
  if (!first || stated.length < fewest || !stated.every(({ basis }) => isWeak(basis.text, words))) return;
  report({ cell: first.basis.cell, case: 'duties', facts: { count: stated.length }, actual: first.basis.text });
}

function isQuestion(text: string, { questionWords }: Words): boolean {
  const whole = compact(text);
  return /[?？吗]$/.test(whole) || questionWords.some((word) => whole.startsWith(word));
}

function isWeak(text: string, { weakBases }: Words): boolean {
  return weakBases.includes(compact(text).replace(/[。.;；,，、]+$/, ''));
}
