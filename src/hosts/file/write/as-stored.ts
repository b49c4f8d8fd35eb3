import { type CellInput, isFormula } from '../../../sheet/cell-input';
import type { Edit, Plan } from '../../../sheet/edit';
import { type CellValue, roundToExcel } from '../../../sheet/snapshot';

/** A value as a file keeps it: 15 digits, no negative zero, no half of a character, lines parted as Excel parts them. */
function storedValue(value: CellValue): CellValue {
  if (typeof value === 'number') return value === 0 ? 0 : roundToExcel(value);
  return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\uFFFD').replaceAll('\r\n', '\n') : value;
}

function storedInput(input: CellInput | null): CellInput | null {
  if (input === null) return null;
  return isFormula(input) ? { ...input, result: storedValue(input.result) } : storedValue(input);
}

/** A plan that writes what a file can hold, so that what is read again is what was written. */
export function asStored(plan: Plan): Plan {
  return { ...plan, edits: plan.edits.map((edit): Edit => (edit.kind === 'write' ? { ...edit, cells: edit.cells.map((row) => row.map(storedInput)) } : edit)) };
}
