import type { Rect } from '../../sheet/address';

/** A rectangle to be read for one of the ranges asked. */
export interface Part {
  /** Position of the range among those asked. */
  readonly of: number;
  readonly rect: Rect;
}

/** What a part costs beside its cells, counted in cells: its path, its actions, its answer's frame. */
const partCost = 40;

/** Number of cells in a rectangle. */
export function area(rect: Rect): number {
  return (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
}

/** Cells of a message, the frames of its parts included. */
export function weight(parts: readonly Part[]): number {
  return parts.reduce((sum, { rect }) => sum + area(rect) + partCost, 0);
}

/** Cuts off whole rows, or the start of one row where not even that fits; null where nothing fits. */
function cut({ of, rect }: Part, cells: number): readonly [Part, ...Part[]] | null {
  const width = rect.right - rect.left + 1;
  const rows = Math.floor(cells / width);
  if (rows > 0) {
    const bottom = rect.top + rows - 1;
    return [{ of, rect: { ...rect, bottom } }, { of, rect: { ...rect, top: bottom + 1 } }];
  }
  if (cells < 1) return null;
  const right = rect.left + cells - 1;
  const tail: Part[] = [{ of, rect: { ...rect, bottom: rect.top, left: right + 1 } }];
  if (rect.bottom > rect.top) tail.push({ of, rect: { ...rect, top: rect.top + 1 } });
  return [{ of, rect: { ...rect, bottom: rect.top, right } }, ...tail];
}

/** A message and what is left for the next ones. */
export interface Taken {
  readonly message: readonly Part[];
  readonly rest: readonly Part[];
}

/** Takes as many parts from the front as a message of `budget` cells holds, and at least one cell. */
export function takeMessage(parts: readonly Part[], budget: number): Taken {
  const message: Part[] = [];
  let left = budget;
  for (const [index, part] of parts.entries()) {
    const room = message.length === 0 ? Math.max(1, left - partCost) : left - partCost;
    if (area(part.rect) <= room) {
      message.push(part);
      left -= area(part.rect) + partCost;
      continue;
    }
    // A range is cut only where it could not pass whole in a message of its own.
    const pieces = area(part.rect) + partCost > budget ? cut(part, room) : null;
    const [head, ...tail] = pieces ?? [];
    if (!head) return { message, rest: parts.slice(index) };
    return { message: [...message, head], rest: [...tail, ...parts.slice(index + 1)] };
  }
  return { message, rest: [] };
}
