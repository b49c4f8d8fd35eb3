import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rowsBetween } from '../../src/content/own-rows';

const ascending = fc.array(fc.nat(30)).map((rows) => rows.sort((one, other) => one - other).map((row, at) => ({ row, at })));

test('the rows between two, as looking at each of them gives', () => {
  fc.assert(fc.property(ascending, fc.nat(30), fc.nat(30), (all, one, other) => {
    const [first, last] = [Math.min(one, other), Math.max(one, other)];
    expect(rowsBetween(all)(first, last)).toEqual(all.filter(({ row }) => row >= first && row <= last));
  }));
});

test('a row is looked at once, however often rows are asked for', () => {
  let looks = 0;
  const all = Array.from({ length: 60 }, (_, row) => Object.defineProperty({ row }, 'row', { get: () => { looks += 1; return row; } }));
  const between = rowsBetween(all);
  const projects = Array.from({ length: 12 }, (_, at) => between(at * 5, at * 5 + 4));
  expect([projects.map(({ length }) => length), looks]).toEqual([projects.map(() => 5), all.length]);
});
