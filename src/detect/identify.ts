import type { ColumnId, FormDefinition, FormId } from '../forms/form';
import { forms } from '../forms/registry';
import { compact, labelKey } from '../sheet/text';
import { type Grid, marksIn, type Window } from './grid';
import type { Columns } from './table';

const candidates = forms.filter((form) => form.rows === 'indicators');
const generalRank = 1;
const enoughSigns = 2;

/** The form that a table is: by its title, else by its columns, else by the labels around it. */
export function identify(grid: Grid, title: string, columns: Columns, top: number, bottom: number, window: Window): FormId {
  const own = byTaughtTitle(grid, title);
  if (own) return own.id;
  const claimed = byTitle(title);
  if (claimed && claimed.titleRank > generalRank) return claimed.id;
  return (byColumns(columns) ?? byLabels(labelsBetween(grid, top, bottom, window)) ?? claimed)?.id ?? 'project-target';
}

/** A county's own word goes before ours, the longest first. */
function byTaughtTitle({ taught }: Grid, title: string): FormDefinition | undefined {
  const text = compact(title);
  const [found] = taught.titles.filter(({ word }) => text.includes(word)).sort((a, b) => b.word.length - a.word.length);
  return candidates.find(({ id }) => id === found?.form);
}

function byTitle(title: string): FormDefinition | undefined {
  const text = compact(title);
  return candidates.filter((form) => form.titles.some((word) => claims(text, word, form.titleRank))).sort((a, b) => b.titleRank - a.titleRank)[0];
}

/** The words of the highest rank (自评, 监控) count where the form is named, at the end: 「监控系统运维费绩效目标表」 is a target. */
function claims(title: string, word: string, rank: number): boolean {
  const at = title.lastIndexOf(word);
  return at >= 0 && (rank < 3 || at >= title.lastIndexOf('绩效'));
}

/** Monitoring has its outlook, self-evaluation its score; a target has neither. */
function byColumns(columns: Columns): FormDefinition | undefined {
  const has = (id: ColumnId): boolean => columns[id] !== undefined;
  if (has('outlook')) return candidates.find(({ id }) => id === 'monitoring');
  return candidates.find((form) => form.signColumns.some(has) && form.titleRank > generalRank);
}

function byLabels(labels: ReadonlySet<string>): FormDefinition | undefined {
  const counted = candidates.map((form) => ({ form, signs: form.signLabels.filter((label) => labels.has(labelKey(label))).length }));
  return counted.filter(({ signs }) => signs >= enoughSigns).sort((a, b) => b.signs - a.signs)[0]?.form;
}

function labelsBetween(grid: Grid, top: number, bottom: number, window: Window): Set<string> {
  const labels = new Set<string>();
  for (let row = top; row <= bottom; row += 1) for (const { meaning } of marksIn(grid, row, window)) labels.add(meaning.key);
  return labels;
}
