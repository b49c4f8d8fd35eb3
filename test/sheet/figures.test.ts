import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimalText, figureOf, parseFigure, roundingTolerance } from '../../src/sheet/decimal';
import { displayText, isDate, isPercent, shownPlaces } from '../../src/sheet/format';
import { cutToLimit } from '../../src/sheet/limit';
import { readPercentage } from '../../src/sheet/percent';
import { isErrorValue, roundToExcel } from '../../src/sheet/snapshot';

describe('figures', () => {
  test.each([
    ['27.80', '27.8', 2], ['1,234.5', '1234.5', 1], ['２７．８', '27.8', 1], ['-3', '-3', 0], ['.5', '0.5', 1], [' 4 ', '4', 0], ['1，000', '1000', 0], ['0.10', '0.1', 2],
  ])('%j is %s with %i places', (text, value, places) => {
    const figure = parseFigure(text);
    expect(figure && [decimalText(figure.value), figure.places]).toEqual([value, places]);
  });

  test.each(['', '-', '12,34', '1e3', '27.8万元', '十', '1.2.3', '--1'])('%j is none', (text) => {
    expect(parseFigure(text)).toBeNull();
  });

  test('a number is the shortest decimal that names it, exactly', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(Number(figureOf(value)?.value.toFixed())).toBe(value === 0 ? 0 : value);
    }));
    expect(figureOf(roundToExcel(0.1 + 0.2))?.value.toFixed()).toBe('0.3');
    expect(figureOf(true)).toBeNull();
  });

  test('three figures with two places may miss their sum by 0.015', () => {
    expect(roundingTolerance(3, 2).toFixed()).toBe('0.015');
  });
});

describe('percentages', () => {
  test.each([
    [0.25, '0%', '25', 0], [0.25, '0.00%', '25', 2], [0.333, '0.0%', '33.3', 1], [0.07, '0%', '7', 0], [25, 'General', '25', 0], ['25%', 'General', '25', 0], ['25％', '@', '25', 0], ['33.3 %', 'General', '33.3', 1], ['２５', 'General', '25', 0],
  ] as const)('%j in %s is %s', (value, format, percent, places) => {
    const read = readPercentage(value, format);
    expect(read && [decimalText(read.value), read.places]).toEqual([percent, places]);
  });

  test.each(['', '一半', '25%左右', '%', true] as const)('%j is none', (value) => {
    expect(readPercentage(value, 'General')).toBeNull();
  });
});

describe('formats', () => {
  test.each([
    [0.5, '0.00%', '50.00%'], [45291, 'yyyy"年"m"月"d"日"', '2023年12月31日'], [27.8, '0.00_ ', '27.80 '], [27.8, 'General', '27.8'], ['007', '0.00', '007'], [true, '0', 'TRUE'], [5, '[not a format', '5'],
  ] as const)('%j in %j shows %j', (value, code, text) => {
    expect(displayText(value, code)).toBe(text);
  });

  test.each([['0.00', 2], ['#,##0.0_ ', 1], ['0', 0], ['0.00%', 2], ['#,##0.00;[Red]-#,##0.00', 2], ['General', null], ['@', null], ['0.0#', null], ['0.00E+00', null]])('%s shows %j places', (code, places) => {
    expect(shownPlaces(code)).toBe(places);
  });

  test('percent and date formats are told apart', () => {
    expect(['0%', '0.00%'].every(isPercent)).toBe(true);
    expect(['General', '0.00', '@'].some(isPercent)).toBe(false);
    expect(['yyyy/m/d', 'm"月"d"日"'].every(isDate)).toBe(true);
    expect(['General', '0.00', '@'].some(isDate)).toBe(false);
  });
});

describe('values', () => {
  test.each(['#REF!', '#DIV/0!', '#N/A', '#NAME?'])('%s is an error value', (value) => { expect(isErrorValue(value)).toBe(true); });
  test.each(['#', '#1', '# REF', 'REF!', 0, true])('%j is none', (value) => { expect(isErrorValue(value)).toBe(false); });

  test('numbers keep 15 significant digits', () => {
    expect([roundToExcel(0.1 + 0.2), roundToExcel(1234567890123456), roundToExcel(12)]).toEqual([0.3, 1234567890123460, 12]);
  });

  test('what passes the limit is named by whole rows', () => {
    expect(cutToLimit({ top: 0, left: 0, bottom: 9, right: 9 }, 35)).toEqual({ read: { top: 0, left: 0, bottom: 2, right: 9 }, unread: { top: 3, left: 0, bottom: 9, right: 9 } });
    expect(cutToLimit({ top: 5, left: 2, bottom: 6, right: 3 }, 4).unread).toBeNull();
  });
});
