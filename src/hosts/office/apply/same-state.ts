import type { Rect } from '../../../sheet/address';
import { isSameInput } from '../../../sheet/cell-input';
import type { Mark } from '../../../sheet/edit';
import { markLevelOf } from '../../../sheet/mark';
import type { RangeState, SheetFacts } from '../../../sheet/plan/facts';
import type { Before } from './read-before';

/** Cells of marks, each as text: Excel joins and splits their areas as it likes. */
function cellsOf(marks: readonly Mark[]): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { level, areas } of marks) {
    for (const { top, left, bottom, right } of areas) {
      for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) cells.add(`${level} ${row} ${column}`);
    }
  }
  return cells;
}

/** Areas of whole rows or columns, which a person's copying may make of a mark, have too many cells to count. */
function isLarge({ areas }: Mark): boolean {
  return areas.some(({ top, left, bottom, right }) => (bottom - top + 1) * (right - left + 1) > 100_000);
}

/** Whether marks cover the same cells at the same levels. */
export function areSameMarks(one: readonly Mark[], other: readonly Mark[]): boolean {
  if ([...one, ...other].some(isLarge)) return JSON.stringify(one) === JSON.stringify(other);
  const [first, second] = [cellsOf(one), cellsOf(other)];
  return first.size === second.size && [...first].every((cell) => second.has(cell));
}

function isSameRect(one: Rect | null, other: Rect | null): boolean {
  if (!one || !other) return one === other;
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

function isSameSheet(one: SheetFacts, other: SheetFacts | undefined): boolean {
  return one.id === other?.id && one.name === other.name && isSameRect(one.used, other.used) && areSameMarks(one.marks, other.marks);
}

function isSameRange(one: RangeState, other: RangeState | undefined): boolean {
  const sameCells = one.cells.every((row, down) => row.every((input, across) => isSameInput(input, other?.cells[down]?.[across] ?? '')));
  return sameCells && one.formats.every((row, down) => row.every((format, across) => format === other?.formats[down]?.[across]));
}

/** Whether a workbook is what it was, as far as was read for a plan. */
export function isSameState({ state: before, rules }: Before, { state: after, rules: rulesAfter }: Before): boolean {
  const others = (all: Before['rules']): number => all.filter(({ formula }) => markLevelOf(formula) === null).length;
  return before.sheets.length === after.sheets.length
    && before.sheets.every((sheet, at) => isSameSheet(sheet, after.sheets[at]))
    && before.ranges.every((range, at) => isSameRange(range, after.ranges[at]))
    && before.kept === after.kept
    && others(rules) === others(rulesAfter);
}
