import type { ListItem } from './list-items';

/** As many rows as a page of the list is taken to have. */
const pageRows = 8;

/** Where a key moves the keyboard in the list; null where it is not a key of the list. */
export function movedTo(key: string, items: readonly ListItem[], from: number): number | null {
  const last = items.length - 1;
  switch (key) {
    case 'ArrowDown': return Math.min(last, from + 1);
    case 'ArrowUp': return Math.max(0, from - 1);
    case 'PageDown': return Math.min(last, from + pageRows);
    case 'PageUp': return Math.max(0, from - pageRows);
    case 'Home': return 0;
    case 'End': return last;
    case 'ArrowLeft': return parentOf(items, from);
    default: return null;
  }
}

/** The part that a row stands in. */
function parentOf(items: readonly ListItem[], at: number): number | null {
  const level = items[at]?.level ?? 1;
  const parent = items.slice(0, at).findLastIndex((item) => item.level < level);
  return parent < 0 ? null : parent;
}
