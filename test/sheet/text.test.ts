import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compact, isBlank, isEmptyMark, labelKey } from '../../src/sheet/text';

describe('labels', () => {
  test.each([
    ['产 出 指 标', '产出指标'],
    ['产出\n指标（50分）', '产出指标'],
    ['其中：财政    资金', '财政资金'],
    ['其中:财政资金（万元）', '财政资金'],
    ['资金支出计划（％）', '资金支出计划'],
    ['预算数(A)', '预算数'],
    ['1.因公出国（境）费用', '因公出国(境)费用'],
    ['其中：（1）公务用车购置费', '公务用车购置费'],
    ['（一）产出指标', '产出指标'],
    ['年度资金总额：', '年度资金总额'],
    ['单位(专项)名称', '单位(专项)名称'],
    ['(盖章)', '(盖章)'],
    ['3月底', '3月底'],
    ['1.5米', '1.5米'],
  ])('%j reads %s', (text, key) => {
    expect(labelKey(text)).toBe(key);
  });

  test('reading a label twice changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('一', '级', '指', '标', '(', ')', '（', '）', '：', ':', '1', '.', '、', '其', '中', ' ', '\n') }), (text) => {
      expect(labelKey(labelKey(text))).toBe(labelKey(text));
    }));
  });
});

describe('compact text', () => {
  test('is the same made compact again, and holds no white space', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(compact(compact(text))).toBe(compact(text));
      expect(compact(text)).not.toMatch(/\s/);
    }));
  });
});

describe('cells that say nothing', () => {
  test.each(['', ' ', '\u3000', '/', '-', '—', '——', '－', '无', ' 无 ', '*', 'XX', '……', '不涉及'])('%j', (value) => {
    expect(isEmptyMark(value)).toBe(true);
  });
  test.each([0, '0', false, '0%', '无变化', 'X', '1', '-1', '无重大事故', '//x'])('and %j, which says something', (value) => {
    expect(isEmptyMark(value)).toBe(false);
  });
  test('a mark says nothing whatever stands around it, and something with a word or a figure in front', () => {
    const mark = fc.constantFrom('', '/', '-', '—', '——', '无', '*', 'XX', '……', '不涉及', 'N/A', '□', '－', '／', '＊', 'ＸＸ');
    const blanks = fc.constantFrom('', ' ', '\n', '\u3000', '\u200b');
    fc.assert(
      fc.property(mark, blanks, blanks, fc.constantFrom('水', '3', '≥', '有', '一'), (text, before, behind, word) => {
        expect(isEmptyMark(`${before}${text}${behind}`)).toBe(true);
        expect(isEmptyMark(`${before}${word}${text}${behind}`)).toBe(false);
      }),
    );
  });
  test.each([['', true], [' \n\u200b', true], ['—', false], [0, false], [false, false]])('blank: %j %j', (value, blank) => {
    expect(isBlank(value)).toBe(blank);
  });
});
