import type { TableContent } from '../content/content';
import type { Reading } from '../content/reading';
import { compact } from '../sheet/text';
import { holdsWord } from './holds-word';
import type { Regions } from './knowledge';
import { literally } from './literally';
import { homesOf, isRelated, regionsIn } from './region';
import type { TableRule } from './rule';
import { officePatterns } from './words/offices';
import type { Words } from './words/words';

const longestStatute = 16;

/** Words copied from elsewhere: another region's name in a phrase of office or statute, another trade's stock phrase. */
export const foreignWording: TableRule = {
  id: 'foreign-wording',
  scope: 'table',
  forms: null,
  severity: 'warning',
  fix: 'none',
  check(table, report, { words }, { regions }) {
    const homes = regions ? homesOf(table, regions) : [];
    const stockPhrase = stockPhraseOf(words);
    for (const { cell, text } of textsOf(table)) {
      const region = regions && homes.length > 0 ? foreignRegion(compact(text), homes, regions, words) : null;
      if (region !== null) report({ cell, case: 'region', facts: { region }, actual: text });
      const found = stockPhrase.test(compact(text)) ? words.trades.find(({ phrases, home }) => holdsWord(text, phrases) !== null && holdsWord(ownWords(table), home) === null) : undefined;
      if (found) report({ cell, case: 'trade', severity: 'info', facts: { trade: found.trade }, actual: text });
    }
  },
};

const stockPhrases = new WeakMap<Words, RegExp>();

/** Any trade's stock phrase as one pattern, made once for a county's words. */
function stockPhraseOf(words: Words): RegExp {
  const known = stockPhrases.get(words);
  if (known) return known;
  const pattern = new RegExp(words.trades.flatMap(({ phrases }) => phrases.map(literally)).join('|'));
  stockPhrases.set(words, pattern);
  return pattern;
}

/** What the table says of itself: whose it is, and what the money is for. */
function ownWords({ title, organization, projects }: TableContent): string {
  const fields = projects.flatMap(({ name, fields: { purpose, organization: unit } }) => [name, purpose?.value.text ?? '', unit?.value.text ?? '']);
  return [title?.text ?? '', organization?.name ?? '', ...fields].join('。');
}

function textsOf({ projects, indicators }: TableContent): Reading[] {
  const fields = projects.flatMap(({ fields: { purpose, goal } }) => [purpose?.value, goal?.value]);
  const cells = indicators.flatMap(({ named, description, value, basis }) => [named, description, value, basis]);
  // Where one cell is a row's name and description at once, both readings are the same.
  const readings = new Set([...fields, ...cells]);
  return [...readings].flatMap((reading) => (reading && !reading.empty && typeof reading.value === 'string' ? [reading] : []));
}

/** A region that is none of ours, named as the holder of an office or the giver of a rule. Regions that work together name each other. */
function foreignRegion(text: string, homes: readonly string[], regions: Regions, words: Words): string | null {
  const found = regionsIn(text, regions).find(({ codes, end }) => isOfOffice(text.slice(end), words) && !codes.some((code) => homes.some((home) => isRelated(code, home))));
  return found && holdsWord(text, words.togetherWords) === null ? found.name : null;
}

function isOfOffice(rest: string, { officeNames, statuteWords }: Words): boolean {
  if (officeNames.some((name) => rest.startsWith(name)) || officePatterns.some((pattern) => pattern.test(rest))) return true;
  const phrase = /^[^,，。;；、\n]*/.exec(rest)?.[0].slice(0, longestStatute) ?? '';
  return statuteWords.some((word) => phrase.includes(word));
}
