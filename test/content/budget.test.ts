import { describe, expect, test } from '@jest/globals';
import { readAmount } from '../../src/content/amount';
import { readBudget, type Source } from '../../src/content/budget';
import type { CellValue } from '../../src/sheet/snapshot';
import { reading } from './reading';

function source(name: string, kind: Source['kind'], value: CellValue, part = false): Source {
  return { ...readAmount(reading(value), '万元'), name, kind, part };
}

function other(...sources: Source[]): string | null {
  return readBudget(null, sources).other?.toFixed() ?? null;
}

describe('the money that is not fiscal', () => {
  const fiscal = source('财政资金', 'fiscal', 20);

  test.each<[string, Source[], string | null]>([
    ['its own line', [fiscal, source('其他资金', 'other', 5)], '5'],
    ['0 is said', [fiscal, source('其他资金', 'other', 0)], '0'],
    ['an empty line says nothing', [fiscal, source('其他资金', 'other', '')], null],
    ['a mark says nothing', [fiscal, source('其他资金', 'other', '—')], null],
    ['no line at all', [fiscal], null],
    ['several lines', [fiscal, source('上年结转资金', 'other', 2), source('其他资金', 'other', 8)], '10'],
    ['the own line empty, another line filled', [fiscal, source('上年结转资金', 'other', 2), source('其他资金', 'other', '')], '2'],
    ['the own line empty, the others 0', [fiscal, source('上年结转资金', 'other', 0), source('其他资金', 'other', '')], null],
    ['without an own line', [fiscal, source('地方资金', 'other', 3)], '3'],
  ])('%s', (_, sources, expected) => {
    expect(other(...sources)).toBe(expected);
  });

  test('the first label that names fiscal funds is theirs', () => {
    const central = source('中央补助', 'fiscal', 10, true);
    expect(readBudget(null, [central, fiscal]).fiscal).toBe(central);
    expect(readBudget(null, []).fiscal).toBeNull();
  });
});
