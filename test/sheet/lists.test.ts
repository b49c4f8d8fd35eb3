import { expect, test } from '@jest/globals';
import { append } from '../../src/sheet/lists';

/** More than a call may have arguments. */
const many = 300_000;

test('any number of items is added, in their order', () => {
  const list = [-1];
  append(list, Array.from({ length: many }, (_, at) => at));
  expect(list).toHaveLength(many + 1);
  expect([list[0], list[1], list.at(-1)]).toEqual([-1, 0, many - 1]);
});

test('what is not an array is taken as well, and nothing stays nothing', () => {
  const list: string[] = [];
  append(list, new Set(['甲', '乙', '甲']));
  append(list, []);
  expect(list).toEqual(['甲', '乙']);
});
