import type { FormDefinition } from '../../forms/form';
import type { Cell } from '../../sheet/address';
import { cellAddress, columnLetters } from '../../sheet/address';
import type { Formula } from '../../sheet/cell-input';
import type { Edit } from '../../sheet/edit';
import { rowRect, type SheetEdits } from '../sheet-edits';
import type { BlankForm } from './blank';
import { type AddressOf, type CheckWords, quoted, rowChecks } from './checks';
import type { Hint } from './typing';

/** The words at the head of the formulas: what the cell says while they are shown, and while they are not. */
export interface SwitchWords {
  readonly shown: string;
  readonly hidden: string;
  readonly hint: Hint;
}

/** A blank column parts the formulas from the form, so that nobody takes them for a part of it. */
const gap = 1;
/** Width of the blank column, and of one with formulas. */
const gapWidth = 3;
const checkWidth = 30;
const checkColor = '#5F5F5F';

/** The formulas beside a form: the edits that write them, and the widths of their columns with the blank one before. */
export interface Beside {
  readonly edits: readonly Edit[];
  readonly widths: readonly number[];
}

/**
 * The live checks beside a form. They stand outside of what is printed; on a sheet whose printing is a person's own
 * matter the cell at their head turns them off.
 */
export function besideForm(form: FormDefinition, blank: BlankForm, months: number, sheetId: string, sheet: SheetEdits, origin: Cell, words: { readonly check: CheckWords; readonly switch: SwitchWords }): Beside {
  const at: AddressOf = ({ row, column }) => cellAddress({ row: row + origin.row, column: column + origin.column });
  const left = origin.column + blank.area.right + 1 + gap;
  const checks = rowChecks(form, blank, months, at, words.check);
  if (checks.length === 0) return { edits: [], widths: [] };
  const off = `$${columnLetters(left)}$${origin.row + 1}=${quoted(words.switch.hidden)}`;
  const taken = new Map<number, number>();
  const placed = checks.map(({ row, formula }) => {
    const number = taken.get(row) ?? 0;
    taken.set(row, number + 1);
    return { row: row + origin.row, column: left + number, input: { formula: `=IF(${off},"",${formula})`, result: '' } satisfies Formula };
  });
  const head = rowRect(origin.row, left, left);
  const widest = Math.max(...taken.values());
  return {
    edits: [
      sheet.write(origin.row, left, [[words.switch.shown]]),
      { kind: 'validation', range: { sheetId, rect: head }, validation: { rule: { type: 'list', values: [words.switch.shown, words.switch.hidden] }, strict: true, prompt: words.switch.hint, alert: words.switch.hint } },
      ...placed.map(({ row, column, input }) => sheet.write(row, column, [[input]])),
      sheet.format({ top: origin.row, left, bottom: origin.row + blank.area.bottom, right: left + widest - 1 }, { size: 9, color: checkColor, vertical: 'center', horizontal: 'left' }),
      sheet.format(head, { italic: true }),
    ],
    widths: [gapWidth, ...Array.from({ length: widest }, () => checkWidth)],
  };
}
