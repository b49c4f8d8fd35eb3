import type { CellInput } from '../sheet/cell-input';
import type { Edit, Expectation, Plan, Refusal } from '../sheet/edit';
import type { RangeRef, Rect } from '../sheet/address';
import { areasOf } from './areas';
import { groupedBy } from '../sheet/lists';
import { cellKey, cellsOf, type Change, type Repair, type Selection, withoutConflicts } from './repairs';

/** A plan of repairs, with those that it makes and those that wait for the next check. */
export interface RepairPlan extends Selection {
  readonly plan: Plan;
}

/**
 * The plan that makes some repairs: one, all safe ones, or those that a person chose. It expects each cell as it was
 * checked. A formula is never equal to a value, so that a cell that holds one is refused by the host, whatever it shows.
 */
export function planOf(repairs: readonly Repair[], name: string): RepairPlan {
  const selection = withoutConflicts(repairs);
  const ranges = rangesOf(selection.made);
  return {
    ...selection,
    plan: { name, expect: ranges.map(expectation), edits: ranges.map(write) },
  };
}

/**
 * The repairs without those that a host has refused for a cell of theirs; the others may still be made. Null where it
 * has refused for another reason, which stops them all.
 */
export function withoutRefused(repairs: readonly Repair[], refusals: readonly Refusal[]): Selection | null {
  const cells = new Set<string>();
  const sheets = new Set<string>();
  for (const refusal of refusals) {
    if ('cell' in refusal) cells.add(cellKey(refusal.cell));
    else if (refusal.code === 'sheet-protected' || refusal.code === 'sheet-missing') sheets.add(refusal.sheetId);
    else return null;
  }
  const isRefused = (repair: Repair): boolean => sheets.has(repair.finding.sheetId) || cellsOf(repair).some((cell) => cells.has(cell));
  return { made: repairs.filter((repair) => !isRefused(repair)), left: repairs.filter(isRefused) };
}

/** Changed cells that form a rectangle, in rows. */
interface ChangedRange {
  readonly range: RangeRef;
  readonly rows: readonly (readonly Change[])[];
}

function rangesOf(repairs: readonly Repair[]): ChangedRange[] {
  const bySheet = groupedBy(repairs, ({ finding }) => finding.sheetId);
  return Array.from(bySheet).flatMap(([sheetId, own]) => {
    const changes = own.flatMap((repair) => repair.changes);
    const at = new Map(changes.map((change) => [cellKey({ sheetId, cell: change.cell }), change]));
    return areasOf(changes.map(({ cell }) => cell)).map((rect) => ({ range: { sheetId, rect }, rows: rowsOf(rect, (row, column) => at.get(cellKey({ sheetId, cell: { row, column } }))) }));
  });
}

function rowsOf({ top, left, bottom, right }: Rect, changeAt: (row: number, column: number) => Change | undefined): Change[][] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) => changeAt(top + down, left + across)).filter((change) => change !== undefined));
}

function expectation({ range, rows }: ChangedRange): Expectation {
  return { kind: 'cells', range, cells: rows.map((row) => row.map(({ before }): CellInput => before)) };
}

function write({ range, rows }: ChangedRange): Edit {
  const formats = rows.map((row) => row.map(({ format }) => format));
  const isFormatted = formats.some((row) => row.some((format) => format !== null));
  return { kind: 'write', range, cells: rows.map((row) => row.map(({ after }): CellInput => after)), ...(isFormatted && { formats }) };
}
