import { lexiconOf, type Mark, scan } from '../../detect/grid';
import type { NearMissReason } from '../../detect/table';
import type { Taught } from '../../forms/taught';
import type { Rect } from '../../sheet/address';
import { type SheetValues, valueAt } from '../../sheet/snapshot';
import { isBlank } from '../../sheet/text';

/** Rows that groups may take below their heading. */
const tallest = 30;

/** The part of a near miss that a person probably has to explain: the row of its headings, or the column of its groups. */
export function partToTeach(sheet: SheetValues, range: Rect, reason: NearMissReason, taught: Taught): Rect {
  const { marks } = scan(sheet, lexiconOf(taught));
  const rows = [...marks].filter(([row]) => row > range.top && row <= range.bottom + tallest);
  if (reason === 'no-known-groups') {
    const level1 = rows.flatMap(([, found]) => found).find(({ meaning }) => meaning.column === 'level1');
    if (level1) return { top: level1.row + 1, left: level1.column, bottom: lastOf(sheet, level1.row + 1, range), right: level1.column };
  }
  const first = rows.find(([, found]) => found.some(isContent))?.[0];
  const row = first === undefined ? fullestRow(sheet, range) : filledAbove(sheet, first, range.top);
  return { ...filledPart(sheet, row), top: row, bottom: row };
}

/** Labels that stand in the rows below a heading. */
function isContent({ meaning: { level1, level2, item } }: Mark): boolean {
  return level1 !== null || level2 || (item !== null && item.id !== 'total');
}

function isBlankRow(sheet: SheetValues, row: number): boolean {
  return (sheet.values[row - sheet.origin.row] ?? []).every(isBlank);
}

/** The nearest row above with something in it, below the title. */
function filledAbove(sheet: SheetValues, row: number, title: number): number {
  for (let above = row - 1; above > title; above -= 1) if (!isBlankRow(sheet, above)) return above;
  return row;
}

/** The last row of the groups: two blank rows end them. */
function lastOf(sheet: SheetValues, top: number, { bottom }: Rect): number {
  let row = top;
  while (row < top + tallest && (row < bottom || !(isBlankRow(sheet, row + 1) && isBlankRow(sheet, row + 2)))) row += 1;
  return row;
}

/** The row with the most texts in it. */
function fullestRow(sheet: SheetValues, { top, bottom }: Rect): number {
  const counted = Array.from({ length: bottom - top }, (_, at) => top + 1 + at).map((row) => ({ row, texts: (sheet.values[row - sheet.origin.row] ?? []).filter((value) => typeof value === 'string' && !isBlank(value)).length }));
  return counted.sort((a, b) => b.texts - a.texts)[0]?.row ?? top;
}

function filledPart(sheet: SheetValues, row: number): Pick<Rect, 'left' | 'right'> {
  const cells = sheet.values[row - sheet.origin.row] ?? [];
  const filled = cells.flatMap((_, at) => (isBlank(valueAt(sheet, row, sheet.origin.column + at)) ? [] : [sheet.origin.column + at]));
  return { left: filled[0] ?? sheet.origin.column, right: filled.at(-1) ?? sheet.origin.column };
}

/** The nearest text above a heading that stands alone in its row: the table's title, as far as one can tell. */
export function titleAbove(sheet: SheetValues, row: number): string {
  let title = '';
  for (let above = row - 1; above >= sheet.origin.row && above >= row - tallest; above -= 1) {
    const texts = (sheet.values[above - sheet.origin.row] ?? []).filter((value) => !isBlank(value));
    const [only] = texts;
    if (texts.length === 1 && typeof only === 'string' && only.trim().length > 2) title = only.trim();
    if (isBlankRow(sheet, above) && isBlankRow(sheet, above - 1)) break;
  }
  return title;
}
