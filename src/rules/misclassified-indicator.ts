import type { Indicator } from '../content/indicator';
import { eachOf } from '../sheet/literally';
import { madeOnce, remembered } from '../sheet/remembered';
import { bareName } from './bare-name';
import type { TableRule } from './rule';
import type { Belonging } from './words/belongings';
import type { Words } from './words/words';

/** The third level's words belong to another second level than the one that it stands under. */
export const misclassifiedIndicator: TableRule = {
  id: 'misclassified-indicator',
  scope: 'table',
  forms: null,
  severity: 'warning',
  fix: 'none',
  check({ indicators }, report, { words }) {
    const subjects = subjectsOf(words);
    for (const indicator of indicators) {
      const { level2, named, furniture } = indicator;
      const home = furniture || !named ? null : homeOf(indicator, subjects);
      if (!home || !named) continue;
      report({ cell: named.cell, case: 'other', facts: { name: named.text, level2: level2.text, belongs: home.belongs }, expected: home.belongs, actual: level2.text });
    }
  },
};

function homeOf({ name, level2 }: Indicator, subjectsIn: (name: string) => readonly Belonging[]): Belonging | null {
  const under = level2.known?.name;
  if (name === '' || under === undefined) return null;
  return subjectsIn(bareName(name)).find(({ misplaced }) => misplaced.includes(under)) ?? null;
}

/** All that a name's words speak of. Most names hold none of the words, which one pattern tells. */
const subjectsOf = madeOnce(({ belongings }: Words) => {
  const anyWord = new RegExp(eachOf(belongings.flatMap(({ words }) => words)));
  const spokenOf = remembered((name): readonly Belonging[] => belongings.filter((each) => isAbout(each, name)));
  return (name: string): readonly Belonging[] => (anyWord.test(name) ? spokenOf(name) : none);
});
const none: readonly Belonging[] = [];

function isAbout({ words, atEnd, not }: Belonging, name: string): boolean {
  if (not.some((phrase) => name.includes(phrase))) return false;
  return words.some((word) => (atEnd ? name.endsWith(word) : name.includes(word)));
}
