import type { RangeRef } from '../../sheet/address';
import type { ContentGrid } from '../host';
import { contentsOf } from './apply/contents';
import { type MessageLimits, readCells } from './cells';
import type { Runner } from './run';

/** Reads contents with their formulas of any number of ranges, one grid for each. */
export async function readContents(run: Runner, ranges: readonly RangeRef[], limits: MessageLimits, signal?: AbortSignal): Promise<readonly ContentGrid[]> {
  if (ranges.length === 0) return [];
  const grids = await readCells(run, { properties: ['values', 'formulas'], ranges, exact: true }, limits, signal);
  return grids.map(([values = [], formulas = []]) => contentsOf(values, formulas));
}
