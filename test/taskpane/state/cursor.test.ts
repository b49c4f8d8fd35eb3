import { expect, test } from '@jest/globals';
import type { Scope } from '../../../src/hosts/host';
import type { RangeRef } from '../../../src/sheet/address';
import { createCursor, type Stop } from '../../../src/taskpane/state/cursor';
import { emptyState, type Result } from '../../../src/taskpane/state/pane-state';

const result: Result = { report: { tables: [], nearMisses: [], findings: [], notices: [] }, scope: 'workbook', sheets: [] };

function stop(key: string): Stop {
  const row = key.charCodeAt(0);
  return { key, range: { sheetId: 's', rect: { top: row, bottom: row, left: 0, right: 0 } } };
}

function made(first: Result | null = result): { readonly cursor: ReturnType<typeof createCursor>; readonly selected: RangeRef[]; readonly checked: Scope[] } {
  const selected: RangeRef[] = [];
  const checked: Scope[] = [];
  const cursor = createCursor({
    state: () => ({ ...emptyState, result: first }),
    check: (scope) => { checked.push(scope); return Promise.resolve(); },
    select: (range) => { selected.push(range); return Promise.resolve(); },
  });
  return { cursor, selected, checked };
}

test('it steps through the findings, selects their cells, and starts over at the end', async () => {
  const { cursor, selected } = made();
  cursor.follow(['a', 'b', 'c'].map(stop));
  const seen: (string | null)[] = [];
  for (let step = 0; step < 4; step += 1) {
    await cursor.step(1);
    seen.push(cursor.get().key);
  }
  expect(seen).toEqual(['a', 'b', 'c', 'a']);
  expect(selected).toHaveLength(4);
  await cursor.step(-1);
  expect(cursor.get().key).toBe('c');
});

test('going back begins at the end', async () => {
  const { cursor } = made();
  cursor.follow(['a', 'b', 'c'].map(stop));
  await cursor.step(-1);
  expect(cursor.get().key).toBe('c');
});

test('a finding that was mended leaves its place to the next one', async () => {
  const { cursor } = made();
  cursor.follow(['a', 'b', 'c', 'd'].map(stop));
  cursor.set('b');
  cursor.follow(['a', 'c', 'd'].map(stop));
  await cursor.step(1);
  expect(cursor.get().key).toBe('c');
});

test('without a result it checks first, and goes to the first finding once there are some', async () => {
  const { cursor, selected, checked } = made(null);
  await cursor.step(1);
  expect([checked, selected]).toEqual([['active-sheet'], []]);
  cursor.follow(['a', 'b'].map(stop));
  expect(cursor.get().key).toBe('a');
  expect(selected).toHaveLength(1);
});

test('without findings nothing is selected', async () => {
  const { cursor, selected } = made();
  await cursor.step(1);
  expect([cursor.get().key, selected]).toEqual([null, []]);
});
