import { expect, test } from '@jest/globals';
import { firstLocale, keepLocale } from '../../src/taskpane/language';
import { plainHost } from './hosts';

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
  ['zhx', 'en'],
])('an Excel in %s gets the pane in %s', (display, locale) => {
  expect(firstLocale(plainHost({ sheets: [] }).host.settings, display)).toBe(locale);
});

test('what a person chose comes first; what is no language is passed over', () => {
  const { host } = plainHost({ sheets: [] });
  keepLocale(host.settings, 'en');
  expect(firstLocale(host.settings, 'zh-CN')).toBe('en');
  host.settings.set('language', 'toString');
  expect(firstLocale(host.settings, 'zh-CN')).toBe('zh-CN');
});
