import { madeOnce } from '../sheet/remembered';
import { compact } from '../sheet/text';

/** The first of some words that a text holds, phrases that hold one by chance left aside; null where it holds none. */
export function holdsWord(text: string, words: readonly string[], not: readonly string[] = []): string | null {
  const whole = compact(text);
  const word = words.find((each) => whole.includes(each)) ?? null;
  if (word === null || not.length === 0) return word;
  const rest = not.reduce((left, phrase) => left.replaceAll(phrase, '　'), whole);
  return words.find((each) => rest.includes(each)) ?? null;
}

/** A text without some words, the longest taken out first. */
export function withoutWords(text: string, words: readonly string[]): string {
  return longestFirst(words).reduce((left, word) => left.replaceAll(word, ''), compact(text));
}

const longestFirst = madeOnce((words: readonly string[]) => [...words].sort((a, b) => b.length - a.length));

/** Whether a text consists of some words and nothing else. */
export function isIdle(text: string, words: readonly string[]): boolean {
  return withoutWords(text, words) === '';
}
