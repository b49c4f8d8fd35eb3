import { describe, expect, test } from '@jest/globals';
import { type Measure, readComparison, sameUnit } from '../../src/content/measure';
import { unitWords } from '../../src/content/unit-words';
import { readersOf } from '../../src/content/value-readers';
import { decimalText } from '../../src/sheet/decimal';
import { reading } from './reading';

const { measureIn, readMeasure } = readersOf(unitWords);

function shown(measure: Measure | null): string | null {
  return measure && `${measure.comparison ?? ''} ${decimalText(measure.value)} ${measure.unit}`.trim();
}

describe('one figure and no more', () => {
  test.each([
    ['≥12栋', '≥ 12 栋'],
    ['>=21933人', '≥ 21933 人'],
    ['不低于９０％', '≥ 90 %'],
    ['≥100百分比', '≥ 100 %'],
    ['≤5300元/户', '≤ 5300 元/户'],
    ['不超过3.6万人', '≤ 36000 人'],
    ['1,200.5元', '1200.5 元'],
    ['95%以上', '≥ 95 %'],
    ['2个工作日以内', '≤ 2 个工作日'],
    ['=38台', '= 38 台'],
    ['≤11月', '≤ 11 月'],
    ['0', '0'],
  ])('%s', (text, wanted) => {
    expect(shown(measureIn(text))).toBe(wanted);
  });

  test.each(['', '≥', '按期完成', '8月20日', '2026年11月30日前', '11月', '≥10圆满完成', '3台2套', '80-90%', '约30人左右', '定性', '第3名'])('not in %j', (text) => {
    expect(measureIn(text)).toBeNull();
  });
});

test('a number shown as a percentage is one, and a date is no measure', () => {
  expect(shown(readMeasure(reading(0.95, '0%')))).toBe('95 %');
  expect(shown(readMeasure(reading(0.95)))).toBe('0.95');
  expect(readMeasure(reading(46_000, 'yyyy-mm-dd'))).toBeNull();
  expect(readMeasure(reading(''))).toBeNull();
});

test('a comparison of its own', () => {
  expect(['≥', '>=', ' ≤ ', '＝', '大于等于', '<'].map(readComparison)).toEqual(['≥', '≥', '≤', '=', '≥', '<']);
  expect(['定性', '≥90', '', '优良中低差'].map(readComparison)).toEqual([null, null, null, null]);
});

test('units are the same in the same words, or where one is not written', () => {
  const same = (one: string, other: string): boolean | null => {
    const [a, b] = [measureIn(one), measureIn(other)];
    return a && b && sameUnit(a, b);
  };
  expect(same('≥530元/人·月', '583元/人*月')).toBe(true);
  expect(same('≥50个', '50')).toBe(true);
  expect(same('≥12栋', '12处')).toBe(false);
});
