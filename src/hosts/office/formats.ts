import type { RangeRef } from '../../sheet/address';
import type { FormatGrid } from '../host';
import { readProperty, type MessageLimits } from './cells';
import type { Runner } from './run';

/** Reads the number-format codes of any number of ranges, one grid for each. */
export async function readFormats(run: Runner, ranges: readonly RangeRef[], limits: MessageLimits, signal?: AbortSignal): Promise<readonly FormatGrid[]> {
  const grids = await readProperty(run, 'numberFormat', { ranges }, limits, signal);
  return grids.map((grid) => grid.map((row) => row.map(String)));
}
