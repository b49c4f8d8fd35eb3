import { expect, test } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { inOrder } from '../../src/cli/batch/in-order';

/** The numbers from 0; notes how far it has been asked. */
async function* numbers(count: number, asked: { last: number }): AsyncGenerator<number> {
  for (let number = 0; number < count; number += 1) {
    asked.last = number;
    yield await Promise.resolve(number);
  }
}

test('answers stand in the order of the items, whichever is done first; no more is done at once than was asked for', async () => {
  let [running, most] = [0, 0];
  const work = async (item: number): Promise<number> => {
    running += 1;
    most = Math.max(most, running);
    await wait((item * 7) % 5);
    running -= 1;
    return item;
  };
  const answers: number[] = [];
  for await (const answer of inOrder(numbers(60, { last: 0 }), work, { width: 4, ahead: 16 })) answers.push(answer);
  expect(answers).toEqual(Array.from({ length: 60 }, (_, at) => at));
  expect(most).toBe(4);
});

test('behind a slow one no more wait than was asked for, however many there are', async () => {
  const asked = { last: 0 };
  let release = (): void => undefined;
  const slow = new Promise<void>((resolve) => { release = resolve; });
  const results = inOrder(numbers(10_000, asked), (item) => (item === 0 ? slow.then(() => item) : Promise.resolve(item)), { width: 2, ahead: 8 });
  const first = results.next();
  for (let turn = 0; turn < 100; turn += 1) await wait(0);
  expect(asked.last).toBe(7);
  release();
  expect(await first).toEqual({ done: false, value: 0 });
  await results.return(undefined);
});

test('an answer does not wait for the item behind it', async () => {
  async function* typed(): AsyncGenerator<number> {
    yield 1;
    await new Promise(() => undefined);
  }
  expect(await inOrder(typed(), (item) => Promise.resolve(item), { width: 2, ahead: 8 }).next()).toEqual({ done: false, value: 1 });
});

test('once stopped, what has begun is still answered, and nothing new is begun', async () => {
  const asked = { last: 0 };
  const stop = new AbortController();
  const answers: number[] = [];
  for await (const answer of inOrder(numbers(1000, asked), (item) => wait(1).then(() => item), { width: 3, ahead: 9, signal: stop.signal })) {
    answers.push(answer);
    if (answer === 20) stop.abort();
  }
  expect(answers).toEqual(Array.from({ length: answers.length }, (_, at) => at));
  expect(answers.length).toBeGreaterThan(20);
  expect(asked.last).toBeLessThan(40);
});

test('stopped while a list is still being typed it ends', async () => {
  const stop = new AbortController();
  async function* typed(): AsyncGenerator<number> {
    yield 1;
    stop.abort();
    await new Promise(() => undefined);
  }
  const answers: number[] = [];
  for await (const answer of inOrder(typed(), (item) => Promise.resolve(item), { width: 2, ahead: 8, signal: stop.signal })) answers.push(answer);
  expect(answers).toEqual([1]);
});
