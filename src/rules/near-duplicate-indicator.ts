import type { Indicator } from '../content/indicator';
import type { Reading } from '../content/reading';
import { madeOnce } from '../sheet/remembered';
import { quotedNames } from './facts';
import type { TableRule } from './rule';
import { withoutWords } from './holds-word';
import { isSatisfactionRow } from './levels';
import type { Words } from './words/words';

const few = 3;
const signs = /[^\p{L}\p{N}]/gu;

/** Three or more satisfaction rows of one project that ask the same people. */
export const nearDuplicateIndicator: TableRule = {
  id: 'near-duplicate-indicator',
  scope: 'table',
  forms: null,
  severity: 'warning',
  fix: 'none',
  check({ projects }, report, { words }) {
    for (const { indicators } of projects) {
      for (const alike of groupsOf(indicators, words).values()) {
        const names = new Map(alike.map((each) => [each.name, each.named]));
        const [first] = names.values();
        if (names.size < few || !first) continue;
        report({ cell: first.cell, case: 'satisfaction', facts: { count: names.size, names: quotedNames([...names.keys()]) } });
      }
    }
  },
};

const idleWords = madeOnce(({ satisfactionWords, nobodyInParticular }: Words) => [...satisfactionWords, ...nobodyInParticular]);

/** Rows of one section by whose satisfaction they ask for. */
function groupsOf(indicators: readonly Indicator[], words: Words): Map<string, { readonly name: string; readonly named: Reading }[]> {
  const groups = new Map<string, { readonly name: string; readonly named: Reading }[]>();
  const rows = indicators.filter(isSatisfactionRow);
  if (rows.length < few) return groups;
  for (const { name, named, section } of rows) {
    if (!named || name === '') continue;
    const key = `${section ?? ''}|${withoutWords(name, idleWords(words)).replace(signs, '')}`;
    groups.set(key, [...(groups.get(key) ?? []), { name, named }]);
  }
  return groups;
}
