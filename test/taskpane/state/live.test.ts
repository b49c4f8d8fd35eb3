import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { createLive, type Pass } from '../../../src/taskpane/state/live';

beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => { jest.useRealTimers(); });

interface Held {
  readonly end: (outcome: Pass) => void;
}

function held(): { readonly passes: readonly Held[]; readonly live: ReturnType<typeof createLive> } {
  const passes: Held[] = [];
  const live = createLive({ pass: () => new Promise((resolve) => passes.push({ end: resolve })), now: () => Date.now() });
  return { passes, live };
}

test('ten thousand edits in a row are one pass, shortly after the last', async () => {
  const { live, passes } = held();
  for (let edit = 0; edit < 10_000; edit += 1) live.touch();
  expect(passes).toHaveLength(0);
  await jest.advanceTimersByTimeAsync(150);
  expect(passes).toHaveLength(1);
});

test('while somebody goes on typing it waits', async () => {
  const { live, passes } = held();
  for (let key = 0; key < 20; key += 1) {
    live.touch();
    await jest.advanceTimersByTimeAsync(80);
  }
  expect(passes).toHaveLength(0);
  await jest.advanceTimersByTimeAsync(150);
  expect(passes).toHaveLength(1);
});

test('one pass at a time: edits during a pass are one more after it', async () => {
  const { live, passes } = held();
  live.touch();
  await jest.advanceTimersByTimeAsync(150);
  live.touch();
  live.touch();
  await jest.advanceTimersByTimeAsync(5000);
  expect(passes).toHaveLength(1);
  passes[0]?.end('done');
  await jest.advanceTimersByTimeAsync(5000);
  expect(passes).toHaveLength(2);
  passes[1]?.end('done');
  await jest.advanceTimersByTimeAsync(5000);
  expect(passes).toHaveLength(2);
});

test('a workbook that cannot be read at the moment is tried again, until it can', async () => {
  const { live, passes } = held();
  live.touch();
  await jest.advanceTimersByTimeAsync(150);
  passes[0]?.end('later');
  await jest.advanceTimersByTimeAsync(1100);
  expect(passes).toHaveLength(2);
  passes[1]?.end('done');
  await jest.advanceTimersByTimeAsync(10_000);
  expect(passes).toHaveLength(2);
});

test('what waits can be forgotten', async () => {
  const { live, passes } = held();
  live.touch();
  live.stop();
  await jest.advanceTimersByTimeAsync(10_000);
  expect(passes).toHaveLength(0);
});
