import type { TableContent } from '../content/content';
import type { Reading } from '../content/reading';
import { madeOnce } from '../sheet/remembered';
import { compact } from '../sheet/text';
import { holdsWord } from './holds-word';
import type { Regions } from './knowledge';
import { eachOf } from '../sheet/literally';
import { homesOf, isRelated, regional, regionsIn } from './region';
import type { TableRule } from './rule';
import { officePatterns } from './words/offices';
import type { Trade } from './words/trades';
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
    const { mayBeForeign, tradesOf } = foreignness(words);
    lookAtTexts(table, ({ cell, text }) => {
      const whole = compact(text);
      if (!mayBeForeign(whole)) return;
      const region = regions && foreignRegion(whole, table, regions, words);
      if (region !== null) report({ cell, case: 'region', facts: { region }, actual: text });
      const found = tradesOf(whole).find(({ home }) => holdsWord(ownWords(table), home) === null);
      if (found) report({ cell, case: 'trade', severity: 'info', facts: { trade: found.trade }, actual: text });
    });
  },
};

/** Looks at texts in compact form. */
interface Foreignness {
  /** Whether a text could name a region or hold a stock phrase; most do neither, which one pattern tells. */
  readonly mayBeForeign: (whole: string) => boolean;
  /** The trades whose stock phrases a text holds. */
  readonly tradesOf: (whole: string) => readonly Trade[];
}

const foreignness = madeOnce(({ trades }: Words): Foreignness => {
  const anySign = new RegExp(`${regional.source}|${eachOf(trades.flatMap(({ phrases }) => phrases))}`);
  return {
    mayBeForeign: (whole) => anySign.test(whole),
    tradesOf: (whole) => trades.filter(({ phrases }) => holdsWord(whole, phrases) !== null),
  };
});

/** What the table says of itself: whose it is, and what the money is for. */
function ownWords({ title, organization, projects }: TableContent): string {
  const fields = projects.flatMap(({ name, fields: { purpose, organization: unit } }) => [name, purpose?.value.text ?? '', unit?.value.text ?? '']);
  return [title?.text ?? '', organization?.name ?? '', ...fields].join('。');
}

function lookAtTexts({ projects, indicators }: TableContent, look: (reading: Reading) => void): void {
  const lookAt = (reading: Reading | null | undefined): void => {
    if (reading && !reading.empty && typeof reading.value === 'string') look(reading);
  };
  for (const { fields: { purpose, goal } } of projects) [purpose?.value, goal?.value].forEach(lookAt);
  for (const { named, description, value, basis } of indicators) {
    lookAt(named);
    // One cell may be a row's name and description at once.
    if (description !== named) lookAt(description);
    lookAt(value);
    lookAt(basis);
  }
}

/** A region that is none of ours, named as the holder of an office or the giver of a rule. Regions that work together name each other. */
function foreignRegion(text: string, table: TableContent, regions: Regions, words: Words): string | null {
  const named = regionsIn(text, regions).filter(({ end }) => isOfOffice(text.slice(end), words));
  if (named.length === 0) return null;
  const homes = homesOf(table, regions);
  const found = homes.length === 0 ? undefined : named.find(({ codes }) => !codes.some((code) => homes.some((home) => isRelated(code, home))));
  return found && holdsWord(text, words.togetherWords) === null ? found.name : null;
}

function isOfOffice(rest: string, { officeNames, statuteWords }: Words): boolean {
  if (officeNames.some((name) => rest.startsWith(name)) || officePatterns.some((pattern) => pattern.test(rest))) return true;
  const phrase = /^[^,，。;；、\n]*/.exec(rest)?.[0].slice(0, longestStatute) ?? '';
  return statuteWords.some((word) => phrase.includes(word));
}
