import type { RangeRef } from '../../sheet/address';
import type { CellValue } from '../../sheet/snapshot';
import { HostError } from './errors';
import { emptyGrid, place } from './grid';
import { askExcel, type Also, type Property } from './message';
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

/** What is read of ranges, and how. */
export interface CellsAsked {
  readonly properties: readonly Property[];
  readonly ranges: readonly RangeRef[];
  readonly exact?: boolean;
  /** Asked for in the first message that is answered. */
  readonly also?: Also;
}

type Grids = readonly (readonly (readonly CellValue[])[])[];

/**
 * Reads properties of every cell of the ranges, in as few round trips as their size allows; answers for each range a
 * grid for each property. What Excel refuses as too large is asked for again in smaller parts.
 */
export async function readCells(run: Runner, asked: CellsAsked, limits: MessageLimits, signal?: AbortSignal): Promise<readonly Grids[]> {
  const { properties, ranges, exact = false } = asked;
  const targets = ranges.map(({ rect }) => ({ whole: rect, grids: properties.map(() => emptyGrid(rect)) }));
  let parts: readonly Part[] = ranges.map(({ rect }, of) => ({ of, rect }));
  let ceiling = Math.max(1, Math.floor(limits.cells / properties.length));
  let budget = ceiling;
  let { also } = asked;
  while (parts.length > 0 || also) {
    const { message, rest } = takeMessage(parts, budget);
    const answers = await askExcel(run, { properties, ranges, message, exact, ...(also && { also }) }, signal);
    const refused = message.filter((_, index) => !answers[index]);
    message.forEach((part, index) => {
      answers[index]?.forEach((cells, property) => {
        const target = targets[part.of];
        const grid = target?.grids[property];
        if (target && grid) place(grid, target.whole, part.rect, cells);
      });
    });
    if (refused.length < message.length || message.length === 0) also = undefined;
    if (refused.length > 0) ceiling = halved(refused, message);
    const known = refused.length > 0 ? ceiling : fitting(limits.bytes, message, answers.flatMap((grids) => grids ?? []));
    budget = Math.min(ceiling, known);
    parts = [...refused, ...rest];
  }
  return targets.map(({ grids }) => grids);
}

/** Reads one property of every cell of the ranges: a grid for each range. */
export async function readProperty(run: Runner, property: Property, asked: Pick<CellsAsked, 'ranges' | 'also'>, limits: MessageLimits, signal?: AbortSignal): Promise<Grids> {
  const read = await readCells(run, { properties: [property], ...asked }, limits, signal);
  return read.map(([grid]) => grid ?? []);
}
