import { harmless } from './steering';
import type { Translate } from './translate';

const longest = 60;
const graphemes = new Intl.Segmenter('zh-CN', { granularity: 'grapheme' });

/** A text on one line. */
export function oneLine(text: string): string {
  // Line breaks would split a message that must be one line.
  return harmless(text).replace(/\s+/g, ' ').trim();
}

/** A text from a cell on one line and not too long, for use inside a sentence. */
export function shortText(text: string, length = longest): string {
  const line = oneLine(text);
  if (line.length <= length) return line;
  const characters = Array.from(graphemes.segment(line), ({ segment }) => segment);
  return characters.length <= length ? line : `${characters.slice(0, length - 1).join('')}…`;
}

/** Texts from cells, each in quotation marks, in a row. */
export function quotedList(texts: readonly string[], t: Translate): string {
  return texts.map((text) => t('text.quoted', { text: shortText(text) })).join(t('list.separator'));
}
