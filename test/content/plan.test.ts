import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cumulativeShares, type Plan, readPlan } from '../../src/content/plan';
import { decimalText } from '../../src/sheet/decimal';
import type { CellValue } from '../../src/sheet/snapshot';
import { reading } from './reading';

const percentFormat = '0.00%';

function plan(values: readonly CellValue[], format = 'General'): Plan {
  const cells = values.map((_, column) => ({ label: { row: 0, column }, value: { row: 1, column }, month: 3 * (column + 1) }));
  const read = readPlan(cells, ({ row, column }) => (row === 0 ? reading(`${3 * (column + 1)}月底`, 'General', column) : { ...reading(values[column] ?? '', format), cell: { row, column } }));
  if (!read) throw new Error('no plan');
  return read;
}

const formatted = (...parts: readonly (number | '')[]): Plan => plan(parts.map((part) => (part === '' ? '' : Number((part / 100).toPrecision(15)))), percentFormat);

describe('the convention', () => {
  test.each<[string, readonly CellValue[], Plan['convention']]>([
    ['25/50/75/100', [25, 50, 75, 100], 'cumulative'],
    ['–/50/20/30', ['', 50, 20, 30], 'incremental'],
    ['–/–/–/100', ['', '', '', 100], 'ambiguous'],
    ['100/–/–/–', [100, '', '', ''], 'ambiguous'],
    ['0/0/0/100', [0, 0, 0, 100], 'ambiguous'],
    ['30/40/30/–', [30, 40, 30, ''], 'incremental'],
    ['50/100/–/–', [50, 100, '', ''], 'cumulative'],
    ['50/100/—//', [50, 100, '—', '/'], 'cumulative'],
    ['20/30/10/30', [20, 30, 10, 30], 'invalid'],
    ['30/60/50/100', [30, 60, 50, 100], 'invalid'],
    ['30/60/90/95', [30, 60, 90, 95], 'invalid'],
    ['0/0/0/0', [0, 0, 0, 0], 'invalid'],
    ['fractions', [0.25, 0.5, 0.75, 1], 'cumulative'],
    ['fractions by parts', [0.1, 0.2, 0.3, 0.4], 'incremental'],
    ['a fraction among percentages', [0.25, 50, 75, 100], 'invalid'],
    ['over 100', [25, 50, 75, 110], 'invalid'],
    ['texts', ['25%', '５０％', '75', '100 %'], 'cumulative'],
  ])('%s', (_, values, convention) => {
    expect(plan(values).convention).toBe(convention);
  });

  test('a percent format', () => {
    expect(formatted(25, 50, 75, 100).convention).toBe('cumulative');
    expect(formatted('', 50, 20, 30).convention).toBe('incremental');
  });

  test.each<[readonly CellValue[], boolean]>([[[33.3, 33.3, 33.3], true], [[33.33, 33.33, 33.33], true], [[33, 33, 33], true], [[33.3, 33.3, 33], false], [[30, 30, 30], false], [[99.9], false]])('%j is a matter of rounding: %s', (values, rounded) => {
    expect(plan(values).rounded).toBe(rounded);
  });

  test('figures of a formula, added up as they are seen', () => {
    const parts = [12.3, 7, 5.72, 2.78].map((part) => Number((part / 27.8).toPrecision(15)));
    expect(plan(parts, percentFormat).convention).toBe('incremental');
    expect(decimalText(plan(parts, percentFormat).total)).toBe('100');
  });

  test('the period that falls, and the last that is written', () => {
    expect(plan([30, 60, 50, 100]).falling?.reading.cell.column).toBe(2);
    expect(plan([60, '', 50, 100]).falling?.reading.cell.column).toBe(2);
    expect(decimalText(plan([50, 80, '', '']).last)).toBe('80');
  });
});

describe('what cannot be read', () => {
  test.each<[CellValue, string | null]>([
    ['一半', 'not-a-percentage'], ['约50%', 'not-a-percentage'], [true, 'not-a-percentage'], [120, 'out-of-range'], [-5, 'out-of-range'], [0.5, 'fraction-among-percentages'], ['0.5%', null], [0, null], ['—', null], ['', null], ['50%', null],
  ])('%j among 30 and 60: %s', (value, fault) => {
    expect(plan([30, value, 60, 100]).periods[1]?.fault).toBe(fault);
  });

  test('1 among formatted percentages is a fraction, among bare ones it is 1 %', () => {
    expect(plan(['25%', '50%', '75%', 1]).periods[3]?.fault).toBe('fraction-among-percentages');
    expect(plan([1, 30, 60, 100]).periods[0]?.fault).toBeNull();
  });
});

const shares = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 6 });
const hundredths = (value: number): number => value / 100;

describe('properties', () => {
  test('any rising plan that ends in 100 is cumulative or ambiguous', () => {
    fc.assert(
      fc.property(shares, (values) => {
        const rising = [...values].sort((a, b) => a - b).map(hundredths);
        expect(['cumulative', 'ambiguous']).toContain(formatted(...rising, 100).convention);
      }),
    );
  });

  test('any parts that add up to 100 are incremental or ambiguous', () => {
    fc.assert(
      fc.property(shares, (values) => {
        const cuts = [0, ...values.sort((a, b) => a - b), 10_000];
        const parts = cuts.slice(1).map((cut, at) => hundredths(cut - (cuts[at] ?? 0)));
        const read = formatted(...parts);
        expect(['incremental', 'ambiguous']).toContain(read.convention);
        expect(decimalText(read.total)).toBe('100');
        expect(cumulativeShares(read)?.map(Number)).toEqual(cuts.slice(1).map(hundredths));
      }),
    );
  });

  test('the order of parts does not change their sum', () => {
    fc.assert(
      fc.property(shares.chain((values) => fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length }))), ([values, shuffled]) => {
        expect(formatted(...shuffled.map(hundredths)).total.eq(formatted(...values.map(hundredths)).total)).toBe(true);
      }),
    );
  });

  test('every way of writing reads the same', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 5 }), (values) => {
        const numbers = plan([...values, 100]);
        for (const other of [plan([...values, 100].map((value) => `${value}%`)), plan([...values, 100].map(String)), formatted(...values, 100)]) {
          expect(other.convention).toBe(numbers.convention);
          expect(other.periods.map(({ value }) => value && decimalText(value))).toEqual(numbers.periods.map(({ value }) => value && decimalText(value)));
        }
      }),
    );
  });

  test('blanks and marks neither add nor fall', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', '—', '/', '无', '－'), { maxLength: 4 }), (marks) => {
        expect(plan([30, 70, ...marks]).convention).toBe('incremental');
        expect(plan([30, 100, ...marks]).convention).toBe('cumulative');
      }),
    );
  });

  test('a plan that states 100 reaches it, whichever way', () => {
    fc.assert(
      fc.property(shares, (values) => {
        const read = formatted(...values.map(hundredths));
        const reached = cumulativeShares(read)?.at(-1);
        if (reached && !read.rounded) expect(decimalText(reached)).toBe('100');
      }),
    );
  });
});
