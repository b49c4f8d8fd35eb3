import type { CellInput } from '../../../sheet/cell-input';
import type { CellValue } from '../../../sheet/snapshot';

/**
 * A cell's content from its value and from what Excel answers as its formula. A text that begins with "=" is answered
 * as its own formula; a formula's result is not its own text.
 */
function contentOf(value: CellValue, formula: CellValue): CellInput {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return isFormula ? { formula, result: value } : value;
}

/** Contents of a range, from the grids of its values and formulas. */
export function contentsOf(values: readonly (readonly CellValue[])[], formulas: readonly (readonly CellValue[])[]): CellInput[][] {
  return values.map((row, down) => row.map((value, across) => contentOf(value, formulas[down]?.[across] ?? '')));
}
