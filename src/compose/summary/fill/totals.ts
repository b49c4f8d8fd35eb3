import { summarySigns } from '../../../forms/own-sheets';
import { cellAddress, rangeAddress } from '../../../sheet/address';
import { type CellInput, isFormula, isSameInput, valueOf } from '../../../sheet/cell-input';
import { decimal } from '../../../sheet/decimal';
import type { CellValue } from '../../../sheet/snapshot';
import type { Summary, SummaryColumn } from '../model';
import type { SummaryWords } from '../words';
import { chartRows } from '../chart';
import type { Placed } from './places';
import { type Block, contentAt, type Ground } from './rows';
import { isOurFormula } from './shape';

/** A cell beside the rows that changes with them. */
export interface Totalled {
  readonly row: number;
  readonly before: number;
  readonly column: number;
  readonly input: CellInput;
}

/** The last row of a sheet of ours, and the small table by period below it, over the rows as they are afterwards. */
export function totalsFor(ground: Ground, { top, bottom, totalRow }: Block, { moved, after }: Placed, columns: readonly SummaryColumn[], summary: Summary, figures: (id: string) => readonly CellValue[], isChanging: boolean, words: SummaryWords): Totalled[] {
  if (totalRow === null) return [];
  const row = moved(totalRow);
  const last = Math.max(moved(bottom), ...after);
  const placeOf = (id: string): number => ground.columns.get(id) ?? 0;
  const block = {
    rowsOf: (id: string) => rangeAddress({ top, left: placeOf(id), bottom: last, right: placeOf(id) }),
    totalOf: (id: string) => cellAddress({ row, column: placeOf(id) }),
    figuresOf: (id: string) => figures(id).map((value) => (typeof value === 'number' ? decimal(value) : null)),
  };
  const totals = columns.flatMap(({ id, total }): Totalled[] => (total ? [{ row, before: totalRow, column: placeOf(id), input: total(id, block) }] : []));
  const changed = totals.filter((each) => differs(ground, each, isChanging));
  const inOrder = columns.every(({ id }, at) => placeOf(id) === at) && summary.chart === true;
  const table = inOrder && (isChanging || changed.length > 0) ? chartRows(columns, row, words, columns.map(({ id }) => totals.find(({ column }) => column === placeOf(id))?.input ?? '')) : null;
  const small = table?.cells.flatMap((cells, down) => cells.map((input, across): Totalled => ({ row: table.top + down, before: table.top + down - (row - totalRow), column: table.left + across, input }))) ?? [];
  return [...changed, ...small.filter((each) => isFormula(each.input) && isOurs(ground, each))];
}

/** A formula of ours that is another now; where rows change, also one whose result does, for a reader that does not calculate. */
function differs(ground: Ground, each: Totalled, isChanging: boolean): boolean {
  const now = contentAt(ground, each.before, each.column);
  const isSame = isSameInput(now, each.input) && !(isChanging && !isSameInput(valueOf(now), valueOf(each.input)));
  return !isSame && (now === '' || isOurs(ground, each));
}

function isOurs(ground: Ground, { before, column, input }: Totalled): boolean {
  const now = contentAt(ground, before, column);
  return isFormula(now) && isOurFormula(now.formula, isFormula(input) ? input.formula : null);
}

/** The line above the headings, where it says another number of rows. */
export function noteOf(ground: Ground, { id }: Summary, rows: number, words: SummaryWords): Totalled[] {
  const text = words.note(id, rows);
  for (let row = ground.used.top; row < ground.headingRow; row += 1) {
    const now = valueOf(contentAt(ground, row, ground.used.left));
    if (typeof now === 'string' && now !== text && summarySigns.some((sign) => now.startsWith(sign))) return [{ row, before: row, column: ground.used.left, input: text }];
  }
  return [];
}
