import { cellAddress, type RangeRef } from '../../../sheet/address';
import { type CellInput, isFormula, isSameInput } from '../../../sheet/cell-input';
import type { Mark, Plan } from '../../../sheet/edit';
import type { Write } from '../../../sheet/plan/ranges';
import { readCells } from '../cells';
import { HostError } from '../errors';
import { readKept } from '../kept';
import type { Runner } from '../run';
import { contentsOf } from './contents';
import { askExpressions, marksOf, readExpressions, type ExpressionId } from './marks';
import type { Asking } from './read-before';
import { areSameMarks } from './same-state';

type Ids = Readonly<Record<string, string>>;

function key(sheetId: string, row: number, column: number): string {
  return `${row},${column} ${sheetId}`;
}

/** What each written cell is to hold; where writes overlap, the later one holds. */
function wanted(writes: readonly Write[]): ReadonlyMap<string, CellInput> {
  const cells = new Map<string, CellInput>();
  for (const { range: { sheetId, rect }, cells: rows } of writes) {
    rows.forEach((row, down) => { row.forEach((input, across) => { if (input !== null) cells.set(key(sheetId, rect.top + down, rect.left + across), input); }); });
  }
  return cells;
}

/** Whether a formula was taken as one: Excel may spell it otherwise, as with names of functions newer than itself. */
function isWritten(input: CellInput, found: CellInput): boolean {
  return isFormula(input) ? isFormula(found) : isSameInput(input, found);
}

/** Writes and marks on sheets that are still there when a plan is done. */
function lasting({ edits }: Plan): { readonly writes: readonly Write[]; readonly marks: ReadonlyMap<string, readonly Mark[]> } {
  const gone = new Set(edits.flatMap((edit) => (edit.kind === 'delete-sheet' ? [edit.sheetId] : [])));
  return {
    writes: edits.filter((edit) => edit.kind === 'write').filter(({ range }) => !gone.has(range.sheetId)),
    marks: new Map(edits.filter((edit) => edit.kind === 'mark').filter(({ sheetId }) => !gone.has(sheetId)).map(({ sheetId, marks }) => [sheetId, marks])),
  };
}

async function verifyKept(run: Runner, { edits }: Plan, signal?: AbortSignal): Promise<void> {
  const keep = edits.findLast((edit) => edit.kind === 'keep');
  if (keep && ((await readKept(run, signal))?.text ?? null) !== keep.content) throw new HostError('not-written', 'What is kept with the workbook is not what was written');
}

/**
 * Reads back what a plan has written, and throws where the workbook does not hold it: Excel ignores without a word what
 * is written under a merge.
 */
export async function verify({ run, limits, signal }: Asking, plan: Plan, ids: Ids): Promise<void> {
  await verifyKept(run, plan, signal);
  const { writes, marks } = lasting(plan);
  if (writes.length === 0 && marks.size === 0) return;
  const actual = (range: RangeRef): RangeRef => ({ ...range, sheetId: ids[range.sheetId] ?? range.sheetId });
  let expressions: readonly ExpressionId[] = [];
  const also = (context: Excel.RequestContext): (() => void) => {
    const asked = [...marks.keys()].map((sheetId) => askExpressions(context.workbook.worksheets.getItem(ids[sheetId] ?? sheetId), sheetId));
    return () => { expressions = asked.flatMap((take) => take()); };
  };
  const grids = await readCells(run, { properties: ['values', 'formulas'], ranges: writes.map(({ range }) => actual(range)), ...(marks.size > 0 && { also }) }, limits, signal);
  const inputs = wanted(writes);
  writes.forEach(({ range: { sheetId, rect } }, at) => {
    const [values = [], formulas = []] = grids[at] ?? [];
    contentsOf(values, formulas).forEach((row, down) => { row.forEach((found, across) => {
      const cell = { row: rect.top + down, column: rect.left + across };
      const input = inputs.get(key(sheetId, cell.row, cell.column));
      if (input !== undefined && !isWritten(input, found)) throw new HostError('not-written', `The cell ${cellAddress(cell)} does not hold what was written`);
    }); });
  });
  const placed = expressions.map((each) => ({ ...each, sheetId: ids[each.sheetId] ?? each.sheetId }));
  const rules = await readExpressions(run, placed, signal);
  for (const [sheetId, expected] of marks) {
    if (!areSameMarks(expected, marksOf(rules, ids[sheetId] ?? sheetId))) throw new HostError('not-written', 'The marks are not what was written');
  }
}
