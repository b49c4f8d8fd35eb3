import { describe, expect, test } from '@jest/globals';
import { oneLine, shortText } from '../../src/locales/quote';
import { harmless, withoutDirection } from '../../src/locales/steering';
import { translator } from '../../src/locales/translate';
import { paneWords } from '../../src/locales/pane-words';

describe('what steers is left out of what is shown', () => {
  test.each([
    ['报表\u202exslx.exe', '报表xslx.exe'],
    ['\u2066\u202e隔开\u2069', '隔开'],
    ['\u200e左\u200f右\u061c', '左右'],
  ])('%j reads as it is', (text, read) => {
    expect([withoutDirection(text), harmless(text), oneLine(text), shortText(text)]).toEqual([read, read, read, read]);
  });

  test.each([
    ['\u001b[31m红\u001b[0m', ' [31m红 [0m'],
    ['一\r\n二\u2028三', '一 二 三'],
    ['\u009b31m\u007f', ' 31m '],
  ])('%j is one line without controls', (text, line) => {
    expect(harmless(text)).toBe(line);
  });

  test.each(['农村供水（管护）', '≥95%', 'a\u0301', '👩‍👧', '①②', '全\u3000角', 'ا'])('%j stays as it is', (text) => {
    expect(harmless(text)).toBe(text);
  });
});

test('no value of a message can turn the message around it', () => {
  const values = { sheet: '表\u202e' };
  expect([translator('zh-CN')('pane.checked-sheet', values), paneWords('en')('pane.checked-sheet', values)].filter((text) => text.includes('\u202e'))).toEqual([]);
});
