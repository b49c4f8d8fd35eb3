import { useEffect, useMemo, useState } from 'react';
import type { Result } from '../state/pane-state';
import type { ListItem } from './list-items';

/** How long a finding that is gone takes to fade, in milliseconds. */
export const fadeTime = 400;

/** The rows with those findings of before that are gone now, each where it was. Pure. */
export function withGone(before: readonly ListItem[], now: readonly ListItem[]): readonly ListItem[] {
  const place = new Map(now.map(({ key }, at) => [key, at]));
  const after = new Map<number, ListItem[]>();
  let last = -1;
  for (const item of before) {
    const at = place.get(item.key);
    if (at !== undefined) last = at;
    else if (item.kind === 'finding') after.set(last, [...(after.get(last) ?? []), { ...item, leaving: true }]);
  }
  if (after.size === 0) return now;
  return [...(after.get(-1) ?? []), ...now.flatMap((item, at) => [item, ...(after.get(at) ?? [])])];
}

/** Whether the person wants things to move. Where nobody can tell, nothing does. */
function mayMove(): boolean {
  return typeof window.matchMedia === 'function' && !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** The rows to show: after a check that an edit asked for, with what it has mended, until that has faded. `beforeEnd` is told before those rows go. */
export function useLeaving(items: readonly ListItem[], result: Result, beforeEnd: () => void): readonly ListItem[] {
  const [seen, setSeen] = useState({ result, items });
  const [before, setBefore] = useState<readonly ListItem[] | null>(null);
  if (seen.result !== result) {
    setSeen({ result, items });
    setBefore(result.byItself === true && mayMove() ? seen.items : null);
  } else if (seen.items !== items) setSeen({ result, items });
  useEffect(() => {
    if (!before) return undefined;
    const timer = setTimeout(() => {
      beforeEnd();
      setBefore(null);
    }, fadeTime);
    return () => { clearTimeout(timer); };
  }, [before, beforeEnd]);
  return useMemo(() => (before ? withGone(before, items) : items), [before, items]);
}
