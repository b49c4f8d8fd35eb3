import { groupedBy } from '../sheet/lists';

/**
 * Which of a table's rows lie between a first and a last one, both counted in; the rows stand from top to bottom. They are gone
 * through once, when first asked: a list may have thousands of projects, and each asks for its own.
 */
export function rowsBetween<Row extends { readonly row: number }>(all: readonly Row[]): (first: number, last: number) => readonly Row[] {
  let byRow: ReadonlyMap<number, readonly Row[]> | null = null;
  return (first, last) => {
    const rows = (byRow ??= groupedBy(all, ({ row }) => row));
    return Array.from({ length: last - first + 1 }, (_, down) => rows.get(first + down) ?? []).flat();
  };
}
