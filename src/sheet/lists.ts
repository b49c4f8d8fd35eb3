/**
 * Adds all of some items to the end of a list. `push(...items)` hands each over as an argument of its own, and fails with
 * a full stack from about 120,000 on: a folder, or a table, may hold more.
 */
export function append<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}

/** Items by a key of theirs, keys and items in the order of their first coming. */
export function groupedBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
