/**
 * Adds all of some items to the end of a list. `push(...items)` hands each over as an argument of its own, and fails with
 * a full stack from about 120,000 on: a folder, or a table, may hold more.
 */
export function append<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
