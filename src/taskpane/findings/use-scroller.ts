import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';

/** The element that a list scrolls in, and what lies above the list in it. */
export interface Scroller {
  readonly scroller: () => HTMLElement | null;
  /** From the top of what is scrolled to the list. */
  readonly margin: number;
  /** Height of what stays at the top over the list. */
  readonly covered: number;
}

/** Follows the place of a list within the tab panel that scrolls it. What stands right above it stays in view. */
export function useScroller(list: RefObject<HTMLElement | null>): Scroller {
  const [{ margin, covered }, setSizes] = useState({ margin: 0, covered: 0 });
  const known = useRef<number | null>(null);
  const scroller = useCallback(() => list.current?.closest<HTMLElement>('[role="tabpanel"]') ?? null, [list]);
  useLayoutEffect(() => {
    const element = list.current;
    const parent = element?.parentElement;
    if (!element || !parent) return undefined;
    const measure = (): void => {
      const before = element.previousElementSibling;
      const next = { margin: element.offsetTop, covered: before instanceof HTMLElement ? before.offsetHeight : 0 };
      const panel = scroller();
      // A line that comes or goes above the list must not move what a person is reading.
      if (panel && panel.scrollTop > 0 && known.current !== null) panel.scrollTop += next.margin - known.current;
      known.current = next.margin;
      setSizes((sizes) => (sizes.margin === next.margin && sizes.covered === next.covered ? sizes : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const sibling of parent.children) if (sibling !== element) observer.observe(sibling);
    const children = new MutationObserver(() => {
      for (const sibling of parent.children) if (sibling !== element) observer.observe(sibling);
      measure();
    });
    children.observe(parent, { childList: true });
    return () => {
      observer.disconnect();
      children.disconnect();
    };
  });
  return { scroller, margin, covered };
}
