import { describe, expect, test } from '@jest/globals';
import { opinionText } from '../../src/taskpane/findings/opinion-text';
import { sectionsOf } from '../../src/taskpane/view/sections';
import { checkSheets } from '../rules/run-example';
import { hostileBook } from './hostile-sheets';

/** What Excel takes for a formula where a line is pasted into a cell. */
const formula = /^[\s\u200b-\u200f\u2060\ufeff]*[=+@\t\r＝＋＠-]/;
const steering = /[^\n\P{Cc}]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

describe.each(['zh-CN', 'en'] as const)('the opinion that is copied, in %s', (locale) => {
  const texts = sectionsOf(checkSheets(hostileBook())).flatMap((section) => section.groups.flatMap(({ findings }) => findings.map((finding) => opinionText(finding, section, locale))));

  test('has no line that a cell would take for a formula', () => {
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.flatMap((text) => text.split('\n')).filter((line) => formula.test(line))).toEqual([]);
  });

  test('steers nothing where it is pasted', () => {
    expect(texts.filter((text) => steering.test(text))).toEqual([]);
  });
});
