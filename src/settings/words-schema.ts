import { z } from './zod';
import { unitKinds } from '../content/unit-kinds';
import { subjectIds } from '../rules/words/subject-ids';
import { type WordList, wordLists } from '../rules/words/word-lists';
import type { AddedWords } from '../rules/words/words';

const word = z.string().min(1).max(80);
const words = z.array(word);

const trade = z.strictObject({ trade: word, phrases: words.min(1), home: words.min(1) });
const belonging = z.strictObject({ belongs: word, words: words.min(1), atEnd: z.literal(true).exactOptional(), not: words.default([]), misplaced: words.min(1) });
const unitsOfName = z.strictObject({ endings: words.min(1), not: words.default([]), kinds: z.array(z.enum(unitKinds)).min(1) });
const subject = z.strictObject({ id: z.enum(subjectIds), names: words.min(1), not: words.default([]), shown: words.min(1) });

/** As long as a unit may be, in characters. */
export const longestUnit = 8;
const unitList = z.array(z.string().min(1).max(longestUnit)).optional();
const units = z.strictObject({ person: unitList, thing: unitList, money: unitList, time: unitList, measure: unitList, share: unitList });

const list = words.optional();
const lists = Object.fromEntries(wordLists.map((name) => [name, list])) as Record<WordList, typeof list>;

/** Words that a county adds to the lists that rules go by. */
export const wordsSchema = z.strictObject({ ...lists, trades: z.array(trade).optional(), belongings: z.array(belonging).optional(), unitsOfNames: z.array(unitsOfName).optional(), subjects: z.array(subject).optional(), units: units.optional() });

/** The words of settings for the rules. */
export function addedWords(given: z.infer<typeof wordsSchema> | undefined): AddedWords {
  return given ?? {};
}
