import { expect, test } from '@jest/globals';
import { isLocale, localeIds } from '../../src/locales/locale';
import { catalogues } from '../../src/locales/translate';
import { messagesOf, placeholdersOf } from './icu';

const keys = Object.keys(catalogues['zh-CN']);

test('every language has the same keys, and each has words', () => {
  expect(Object.keys(catalogues.en).sort()).toEqual([...keys].sort());
  for (const locale of localeIds) expect(messagesOf(locale).filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('a message wants the same values in every language', () => {
  const wanted = (locale: (typeof localeIds)[number]): [string, string[]][] => messagesOf(locale).map(([key, text]) => [key, placeholdersOf(text)]);
  expect(Object.fromEntries(wanted('en'))).toEqual(Object.fromEntries(wanted('zh-CN')));
});

test('no message holds a straight apostrophe, which begins a quotation in ICU text', () => {
  for (const locale of localeIds) expect(messagesOf(locale).filter(([, text]) => text.includes("'"))).toEqual([]);
});

test('languages are known by their ids alone', () => {
  expect(localeIds.every(isLocale)).toBe(true);
  expect(['', 'zh', 'EN', 'zh_CN', 'toString'].some(isLocale)).toBe(false);
});
