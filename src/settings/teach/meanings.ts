import { taxonomy } from '../../forms/taxonomy';
import { columnIds, fieldIds, groupNames } from '../names';
import { meaningText, type WordMeaning } from './lesson';

const columns = columnIds.map((id): WordMeaning => ({ kind: 'columns', id }));
const fields = fieldIds.map((id): WordMeaning => ({ kind: 'fields', id }));
const groups = groupNames.map((id): WordMeaning => ({ kind: 'groups', id }));
const plan: WordMeaning = { kind: 'plan', id: 'plan' };

/** All that a text can be taught to mean, by kind. */
export const meanings: Readonly<Record<WordMeaning['kind'], readonly WordMeaning[]>> = { columns, fields, groups, plan: [plan] };

const byText = new Map(Object.values(meanings).flatMap((list) => list.map((meaning) => [meaningText(meaning), meaning] as const)));

/** The meaning of a text such as 「columns/value」, or null. */
export function meaningOfText(text: string): WordMeaning | null {
  return byText.get(text) ?? null;
}

/** The group of the taxonomy that a label, in the shape of `labelKey`, names. */
export function groupNamed(key: string): string | null {
  const first = taxonomy.find(({ labels }) => labels.includes(key));
  if (first) return first.name;
  return taxonomy.flatMap(({ level2 }) => level2).find(({ labels }) => labels.includes(key))?.name ?? null;
}
