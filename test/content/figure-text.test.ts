import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isTimeFigure, isZero, needsNoUnit } from '../../src/content/figure-text';
import { unitWords } from '../../src/content/unit-words';
import { unitsOf } from '../../src/content/units';
import { readersOf } from '../../src/content/value-readers';
import { reading } from './reading';

const { carriesUnit, readAim } = readersOf(unitWords);
const { onlyUnit } = unitsOf(unitWords);

describe('a figure that carries its unit', () => {
  test.each([
    '10次', '≥10次', '>=10次', '不低于10次', '10次以上', '约10次左右', '１０次', '≥3000元/人·年', '每学期2次', '达到95%以上', '95％', '100%覆盖', '9成', '百分之90', '10余场', '1.2万亩次', '≥30（人次）', '≥30【人次】',
    '30km', '30km²', '26℃', '150㎡', '30kW', '≤3.5mg/L', '≤70dB(A)', '20‰', '5个百分点', '3期共150块', '1,200人', '2万余人', '200学生', '200贫困户', '300志愿者', '5000标准箱', '24h', '3个工作日', '12月底前', '90﹪',
  ])('%s', (text) => {
    expect(carriesUnit(text)).toBe(true);
  });

  test.each([
    '10', '≥10', '10以上', '不低于10以内', '≥90圆满完成', '≥90顺利完成', '≥90满意', '50会员是否延误', '提升5', '5提升', '达到90', '10-20', '1.', '90合格', '≥45，', '90达标率较高', '80左右',
  ])('%s does not', (text) => {
    expect(carriesUnit(text)).toBe(false);
  });

  test('a unit behind any figure carries it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.constantFrom('次', '人次', '%', '万元', 'km', '元/人·年', '平方米'), fc.constantFrom('', '≥', '不低于', '约'), (figure, unit, before) => {
        expect(carriesUnit(`${before}${figure}${unit}`)).toBe(true);
        expect(carriesUnit(`${before}${figure}`)).toBe(false);
      }),
    );
  });
});

describe('a figure that needs none', () => {
  test.each(['1:3', '1：3', '1比3', '3/4', 'A级', '二等', '3A', '5A级', '3类', '财预〔2022〕7号', '〔2022〕7号', '(2022)7号', 'GB50203', 'ISO9001', 'PM2.5', '2026年12月', '2026.11.30', '11月30日前', '8:30', '前10', '第3', '7×24'])('%s', (text) => {
    expect(needsNoUnit(text)).toBe(true);
  });

  test.each(['10', '≥90', '提前5', '90.5', '10-20'])('%s does', (text) => {
    expect(needsNoUnit(text)).toBe(false);
  });

  test('0', () => {
    for (const text of ['0', '≤0', '=0', '0.00', '０']) expect(isZero(text)).toBe(true);
    for (const text of ['10', '0.5', '', '零']) expect(isZero(text)).toBe(false);
  });

  test('list numbers are no figures', () => {
    const figuresIn = (text: string): string[] => readAim({ value: reading(text), direction: null, unit: null, named: null, description: null }).parts.map(({ figure }) => figure.toFixed());
    expect(figuresIn('1.修缮教室；2.购置课桌')).toEqual([]);
    expect(figuresIn('1.修缮教室30间')).toEqual(['30']);
  });

  test('what a bare figure says of time', () => {
    for (const text of ['2026', '20261130', '202611', '2026前', '≤2026']) expect(isTimeFigure(reading(text))).toBe(true);
    expect(isTimeFigure(reading(46_356))).toBe(true);
    for (const text of ['90', '≥90', '30', '20269999', '1500']) expect(isTimeFigure(reading(text))).toBe(false);
    expect(isTimeFigure(reading(90))).toBe(false);
  });
});

describe('a text that is a unit and nothing else', () => {
  test.each(['%', '次', '人次', '台/件', '元/人·月', '万元', '万亩次', '平方米', 'km', 'm2', 'mg/L', '微克/立方米', '个/年', '吨标准煤', '万元/公里'])('%s', (text) => {
    expect(onlyUnit.test(text)).toBe(true);
  });

  test.each(['', '一期', '一类区', '新建', '含村道', '老年人', '城区段', '2026年', '县级配套'])('%j is none', (text) => {
    expect(onlyUnit.test(text)).toBe(false);
  });
});
