import { expect, test } from '@jest/globals';
import { pointsIn, readPoints } from '../../src/content/points';
import { decimalText } from '../../src/sheet/decimal';
import { reading } from './reading';

test('points of a cell', () => {
  const points = (value: string | number, format?: string): string | null => {
    const read = readPoints(reading(value, format));
    return read && decimalText(read);
  };
  expect([points(10), points('10分'), points('１０'), points(0.1, '0%'), points('12.5%')]).toEqual(['10', '10', '10', '10', '12.5']);
  expect([points('—'), points(''), points('按标准'), points('10-20')]).toEqual([null, null, null, null]);
});

test('points that a label names', () => {
  expect(['产出指标(50分)', '得分（20分×执行率）', '预算执行情况（万元）（20分）'].map((text) => pointsIn(text)?.toFixed())).toEqual(['50', '20', '20']);
  expect(['产出指标', '（2025年度）', '得分'].map((text) => pointsIn(text))).toEqual([null, null, null]);
});
