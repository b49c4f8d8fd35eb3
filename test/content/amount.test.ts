import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readAmount, unitInYuan } from '../../src/content/amount';
import { decimalText } from '../../src/sheet/decimal';
import type { CellValue } from '../../src/sheet/snapshot';
import { reading } from './reading';

function read(value: CellValue, unit: string | null = '万元', format?: string): string | null {
  const { figure } = readAmount(reading(value, format), unit);
  return figure && decimalText(figure.value);
}

describe('an amount', () => {
  test.each<[CellValue, string]>([
    [27.8, '27.8'], ['27.80', '27.8'], ['27.80万元', '27.8'], ['27.80 万元', '27.8'], ['２７．８０万元', '27.8'], ['1,086.5', '1086.5'], ['1，086.5万元', '1086.5'],
    ['278000元', '27.8'], ['278,000元', '27.8'], ['人民币278000元整', '27.8'], ['约27.8万元', '27.8'], ['1.2亿元', '12000'], ['5千元', '0.5'], ['27.8万', '27.8'], [0, '0'], ['0.00', '0'], [-3, '-3'], ['-3万元', '-3'],
  ])('%j in 万元 is %s', (value, expected) => {
    expect(read(value)).toBe(expected);
  });

  test.each<[CellValue, string]>([['27.8万元', '278000'], ['278000元', '278000'], [278000, '278000']])('%j in 元 is %s', (value, expected) => {
    expect(read(value, '元')).toBe(expected);
  });

  test('without a declared unit, the figure is taken as written', () => {
    expect(read('27.8万元', null)).toBe('27.8');
  });

  test.each<CellValue>(['', '—', '/', '无', '见附件', '27.8/30', '贰拾柒万元', '1,23', '#REF!', true])('%j is none', (value) => {
    expect(read(value)).toBeNull();
  });

  test('0 is an amount, a mark is not', () => {
    expect(readAmount(reading(0), '万元').figure).not.toBeNull();
    expect(readAmount(reading('—'), '万元').figure).toBeNull();
  });

  test.each<[CellValue, string, number]>([[27.8, '0.00', 2], [27.8, 'General', 1], ['27.80', 'General', 2], ['27.80万元', 'General', 2], [27.8, '#,##0', 0]])('%j as %s has %i places', (value, format, places) => {
    expect(readAmount(reading(value, format), '万元').figure?.places).toBe(places);
  });

  test('元 and 万元 differ by ten thousand, exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (yuan) => {
        expect(Number(read(`${yuan}元`))).toBeCloseTo(yuan / 10_000, 10);
        expect(read(`${yuan}元`, '元')).toBe(String(yuan));
      }),
    );
  });

  test('units', () => {
    expect(unitInYuan('万元')?.toFixed()).toBe('10000');
    expect(unitInYuan('美元')).toBeNull();
  });
});
