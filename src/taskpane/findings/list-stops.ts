import { cellRect } from '../../sheet/address';
import type { Stop } from '../state/cursor';
import type { ListItem } from './list-items';

/** A finding's place in the order of the list, and the parts that must be open for it to be seen. */
export interface ListStop extends Stop {
  readonly within: readonly string[];
}

/** The findings of a list whose parts are all open, in its order. */
export function stopsOf(items: readonly ListItem[]): ListStop[] {
  const stops: ListStop[] = [];
  let parents: readonly { readonly key: string; readonly level: number }[] = [];
  for (const item of items) {
    parents = parents.filter(({ level }) => level < item.level);
    if (item.kind !== 'finding') {
      parents = [...parents, item];
      continue;
    }
    const { sheetId, cell } = item.finding;
    const rect = cellRect(cell);
    stops.push({ key: item.key, range: { sheetId, rect }, within: parents.map(({ key }) => key) });
  }
  return stops;
}
