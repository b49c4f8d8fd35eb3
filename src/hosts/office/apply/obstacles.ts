import { cellAddress, contains, rangeAddress, type RangeRef, type Rect } from '../../../sheet/address';
import type { Plan, Refusal } from '../../../sheet/edit';
import { append } from '../../../sheet/lists';
import { type Write, writesBefore } from '../../../sheet/plan/ranges';
import type { Runner } from '../run';
import { tellsArrays, tellsMerges } from '../support';
import { parseAreas } from './areas';

/** What stands in the way of writing to a range: merges, and arrays that a cell of it is part of. */
export interface Obstacles {
  readonly range: RangeRef;
  readonly merges: readonly Rect[];
  readonly hasArray: boolean;
}

/** Asks for the merges and arrays of the ranges that a plan writes to, as far as this Excel can tell them. */
export function askObstacles(context: Excel.RequestContext, plan: Plan): () => Obstacles[] {
  const [seesMerges, seesArrays] = [tellsMerges(), tellsArrays()];
  const asked = writesBefore(plan).map(({ range }) => {
    const cells = context.workbook.worksheets.getItem(range.sheetId).getRange(rangeAddress(range.rect));
    cells.untrack();
    if (seesArrays) cells.load('hasSpill,savedAsArray');
    const merges = seesMerges ? cells.getMergedAreasOrNullObject().load('address') : null;
    merges?.untrack();
    return { range, cells, merges };
  });
  return () => asked.map(({ range, cells, merges }) => ({
    range,
    merges: merges && !merges.isNullObject ? parseAreas(merges.address) : [],
    hasArray: seesArrays && (isSome(cells.hasSpill) || isSome(cells.savedAsArray)),
  }));
}

/** Excel answers null where some cells are so, which its types leave out. */
function isSome(answer: boolean | null): boolean {
  return answer !== false;
}

/** Each cell that a write puts something into. */
function writtenCells({ range: { sheetId, rect }, cells }: Write): { readonly cell: { readonly row: number; readonly column: number }; readonly sheetId: string; readonly isEmpty: boolean }[] {
  return cells.flatMap((row, down) => row.flatMap((input, across) => (input === null ? [] : [{ sheetId, cell: { row: rect.top + down, column: rect.left + across }, isEmpty: input === '' }])));
}

function isCovered(merges: readonly Rect[], cell: { readonly row: number; readonly column: number }): boolean {
  return merges.some((merge) => contains(merge, cell) && (merge.top !== cell.row || merge.left !== cell.column));
}

/** Cells of a range that are part of an array: one round trip, and only where the range has one. */
async function cellsInArrays(run: Runner, write: Write, signal?: AbortSignal): Promise<Refusal[]> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(write.range.sheetId);
    const asked = writtenCells(write).map(({ sheetId, cell }) => {
      const range = sheet.getRange(cellAddress(cell)).load('hasSpill,savedAsArray');
      range.untrack();
      return { place: { sheetId, cell }, range };
    });
    await context.sync();
    return asked.filter(({ range }) => isSome(range.hasSpill) || isSome(range.savedAsArray)).map(({ place }): Refusal => ({ code: 'cell-in-array', cell: place }));
  }, signal);
}

/** Cells that cannot be written alone. Emptying what a merge covers changes nothing, and is no obstacle. */
export async function obstacleRefusals(run: Runner, plan: Plan, obstacles: readonly Obstacles[], signal?: AbortSignal): Promise<readonly Refusal[]> {
  const refusals: Refusal[] = [];
  for (const [at, write] of writesBefore(plan).entries()) {
    const { merges = [], hasArray = false } = obstacles[at] ?? {};
    for (const { sheetId, cell, isEmpty } of writtenCells(write)) if (!isEmpty && isCovered(merges, cell)) refusals.push({ code: 'cell-merged', cell: { sheetId, cell } });
    if (hasArray) append(refusals, await cellsInArrays(run, write, signal));
  }
  return refusals;
}
