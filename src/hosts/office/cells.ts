import type { RangeRef } from '../../sheet/address';
import type { CellValue } from '../../sheet/snapshot';
import { HostError } from './errors';
import { emptyGrid, place } from './grid';
import { askExcel, type Property } from './message';
import { area, takeMessage, weight, type Part } from './parts';
import type { Runner } from './run';
import { gridBytes } from './weigh';

/** How much goes into one message. Excel on the web refuses more than 5 MB. */
export interface MessageLimits {
  /** Cells of a message whose content is not known yet. */
  readonly cells: number;
  /** Bytes that later messages stay under, by what the earlier ones held. */
  readonly bytes: number;
}

/** 25 bytes for a cell leave room for a short Chinese text in every one. */
export const defaultLimits: MessageLimits = { cells: 160_000, bytes: 4_000_000 };

type Grid = CellValue[][];

/** Half of what was refused: of the whole message, or of its largest part where only parts were. */
function halved(refused: readonly Part[], message: readonly Part[]): number {
  const areas = refused.map(({ rect }) => area(rect));
  if (refused.length === 1 && areas[0] === 1) throw new HostError('too-large', 'A single cell is too large for Excel to answer');
  const cells = refused.length === message.length ? weight(refused) : Math.max(...areas);
  return Math.max(1, Math.floor(cells / 2));
}

/** Cells that fit into the next message, by the bytes that the cells of this one took. */
function fitting(bytes: number, message: readonly Part[], grids: readonly Grid[]): number {
  const taken = grids.reduce((sum, grid) => sum + gridBytes(grid), 0);
  return Math.max(1, Math.floor((bytes * weight(message)) / Math.max(1, taken)));
}

/**
 * Reads a property of every cell of the ranges, in as few round trips as their size allows. What
 * Excel refuses as too large is asked for again in smaller parts.
 */
export async function readCells(
  run: Runner,
  property: Property,
  ranges: readonly RangeRef[],
  limits: MessageLimits,
  signal?: AbortSignal,
): Promise<readonly (readonly (readonly CellValue[])[])[]> {
  const targets = ranges.map(({ rect }) => ({ whole: rect, grid: emptyGrid(rect) }));
  let parts: readonly Part[] = ranges.map(({ rect }, of) => ({ of, rect }));
  let ceiling = limits.cells;
  let budget = ceiling;
  while (parts.length > 0) {
    const { message, rest } = takeMessage(parts, budget);
    const answers = await askExcel(run, { property, ranges, message }, signal);
    const refused = message.filter((_, index) => !answers[index]);
    message.forEach((part, index) => {
      const target = targets[part.of];
      const cells = answers[index];
      if (target && cells) place(target.grid, target.whole, part.rect, cells);
    });
    if (refused.length > 0) ceiling = halved(refused, message);
    const known = refused.length > 0 ? ceiling : fitting(limits.bytes, message, answers.flatMap((cells) => (cells ? [cells] : [])));
    budget = Math.min(ceiling, known);
    parts = [...refused, ...rest];
  }
  return targets.map(({ grid }) => grid);
}
