/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { renderHook, waitFor } from '@testing-library/react';
import { useGrowing } from '../../../src/taskpane/tables/use-growing';

test('a long list is drawn in parts, in the end wholly, also where it grew; a short one at once', async () => {
  const seen: number[] = [];
  const { result, rerender } = renderHook(({ all }) => {
    const drawn = useGrowing(all);
    seen.push(drawn);
    return drawn;
  }, { initialProps: { all: 100 } });
  await waitFor(() => { expect(result.current).toBe(100); });
  expect(seen[0]).toBeLessThan(20);
  expect(Math.max(...seen.slice(1).map((count, at) => count - (seen[at] ?? 0)))).toBeLessThan(20);
  rerender({ all: 130 });
  await waitFor(() => { expect(result.current).toBe(130); });
  rerender({ all: 3 });
  expect(result.current).toBe(3);
});
