import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { describe as inWords } from '../../src/locales/finding-text';
import { localeIds } from '../../src/locales/locale';
import { shortText } from '../../src/locales/quote';

const missing = (name: string): string => inWords({ rule: 'value-missing', case: 'empty', facts: { name }, expected: null, actual: null }, 'zh-CN').what;

test('texts from cells are inserted as they are, on one line', () => {
  expect(missing("培训 {次数} <b>'#1'</b>")).toBe("「培训 {次数} <b>'#1'</b>」没有填写指标值");
  expect(missing('培训\r\n次数\t')).toBe('「培训 次数」没有填写指标值');
  expect(missing('')).toBe('「（空白）」没有填写指标值');
});

test('a long text is cut between characters', () => {
  expect(shortText('👨‍👩‍👧'.repeat(70))).toBe(`${'👨‍👩‍👧'.repeat(59)}…`);
  expect(shortText('字'.repeat(60))).toBe('字'.repeat(60));
});

test('no text from a cell breaks a message', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...localeIds), (text, locale) => {
      const finding = { rule: 'name-disagrees', case: 'title', facts: {}, expected: text, actual: text };
      // eslint-disable-next-line no-control-regex -- control characters are what must not get through
      expect(inWords(finding, locale).text).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    }),
  );
});
