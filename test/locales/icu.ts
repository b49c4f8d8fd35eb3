import { isLiteralElement, isPluralElement, isPoundElement, isSelectElement, isTagElement, type MessageFormatElement, parse } from '@formatjs/icu-messageformat-parser';
import type { LocaleId } from '../../src/locales/locale';
import { catalogues } from '../../src/locales/translate';

/** All messages of a language as key and text. */
export function messagesOf(locale: LocaleId): [key: string, text: string][] {
  return Object.entries(catalogues[locale]);
}

/** Every element of a message, those inside plural forms too. */
function elementsOf(text: string): MessageFormatElement[] {
  return parse(text, { ignoreTag: true }).flatMap(flat);
}

function flat(element: MessageFormatElement): MessageFormatElement[] {
  if (!isPluralElement(element) && !isSelectElement(element)) return [element];
  return [element, ...Object.values(element.options).flatMap(({ value }) => value.flatMap(flat))];
}

/** The names that a message wants values for, in alphabetical order. */
export function placeholdersOf(text: string): string[] {
  const names = elementsOf(text).flatMap((element) => (isLiteralElement(element) || isPoundElement(element) || isTagElement(element) ? [] : [element.value]));
  return [...new Set(names)].sort();
}

/** What a message says of its own, without the values filled in. */
export function wordsOf(text: string): string {
  return elementsOf(text).map((element) => (isLiteralElement(element) ? element.value : ' ')).join('');
}
