import { startTransition, useEffect, useState } from 'react';

/** Entries that are drawn together: more than fit a pane, and few enough to take no time. */
const part = 15;

/** How many entries of a list are drawn: the first ones at once, the others in parts after each other, between which the pane hears the person. */
export function useGrowing(all: number): number {
  const [count, setCount] = useState(part);
  useEffect(() => {
    if (count < all) startTransition(() => { setCount(count + part); });
  }, [count, all]);
  return Math.min(count, all);
}
