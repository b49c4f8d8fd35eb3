import type { Project, TableContent } from '../content/content';
import { compact } from '../sheet/text';
import { headingCell } from './anchor';
import { hasPlaceholder } from './placeholder';
import type { TableRule } from './rule';
import { holdsWord } from './holds-word';
import type { Subject } from './words/subjects';

/** A project whose name says equipment, works or training, and no indicator of it does. */
export const subjectMissing: TableRule = {
  id: 'subject-missing',
  scope: 'table',
  forms: ['project-target', 'transfer-target'],
  severity: 'info',
  fix: 'none',
  check(table, report, { words: { subjects } }) {
    for (const project of table.projects) {
      const missing = subjects.map((subject) => missingWord(subject, project)).find(({ word }) => word !== null);
      const cell = headingCell(table, project, nameColumn(table));
      if (missing?.word && cell) report({ cell, case: missing.subject.id, facts: { word: missing.word } });
    }
  },
};

function nameColumn({ table }: TableContent): 'level3' | 'description' | 'level2' {
  return table.blocks[0]?.names ?? 'level3';
}

function missingWord(subject: Subject, { name, indicators }: Project): { readonly subject: Subject; readonly word: string | null } {
  const word = holdsWord(name, subject.names, subject.not);
  const filled = word === null ? [] : indicators.filter(({ furniture }) => !furniture);
  if (filled.length === 0 || hasPlaceholder(name)) return { subject, word: null };
  const text = filled.map((indicator) => [indicator.name, indicator.description?.text ?? '', indicator.value?.text ?? '', indicator.unit?.text ?? ''].join('|')).join('|');
  const shown = holdsWord(text, subject.shown) !== null || sharesWord(name, compact(text));
  return { subject, word: shown ? null : word };
}

const idle = /经费|资金|项目|专项|工作|补助|年度|预算|县级|市级|省级|中央|建设/g;

/** Two characters of the project's own name that an indicator repeats: 「放映」 of a 「农村电影放映工程」. */
function sharesWord(name: string, text: string): boolean {
  const parts = compact(name).replace(idle, '|').split(/[^\u4e00-\u9fff]/);
  return parts.some((part) => Array.from({ length: Math.max(0, part.length - 1) }, (_, at) => part.slice(at, at + 2)).some((pair) => text.includes(pair)));
}
