import { indicatorColumns, itemColumns } from '../forms/columns';
import { commonFields } from '../forms/fields';
import type { ColumnId, FieldId } from '../forms/form';
import { taxonomy } from '../forms/taxonomy';
import { rules } from '../rules/registry';

/** What keys of the settings may be called. */
type Names<Name extends string> = readonly [Name, ...Name[]];

function atLeastOne<Name extends string>(names: readonly Name[]): Names<Name> {
  const [first, ...rest] = [...new Set(names)];
  if (first === undefined) throw new Error('a list of names is empty');
  return [first, ...rest];
}

export const ruleIds: Names<string> = atLeastOne(rules.map(({ id }) => id));
/** Columns of indicators, and of a 三公 table but for that of its items, which is known by what stands in it. */
export const columnIds: Names<ColumnId> = atLeastOne([...indicatorColumns, ...itemColumns].map(({ id }) => id).filter((id) => id !== 'item'));
export const fieldIds: Names<FieldId> = atLeastOne(commonFields.map(({ id }) => id));
/** First-level groups, which points are given to. */
export const level1Names: Names<string> = atLeastOne(taxonomy.map(({ name }) => name));
/** Groups of both levels. */
export const groupNames: Names<string> = atLeastOne(taxonomy.flatMap(({ name, level2 }) => [name, ...level2.map((second) => second.name)]));
