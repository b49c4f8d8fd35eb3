import { lexiconOf, type Mark, scan } from '../../detect/grid';
import type { Meaning } from '../../detect/meaning';
import type { Taught } from '../../forms/taught';
import type { Cell, Rect } from '../../sheet/address';
import { type SheetValues, valueAt } from '../../sheet/snapshot';
import { labelKey } from '../../sheet/text';
import type { WordMeaning } from './lesson';
import { groupNamed } from './meanings';

/** What a text of a table is read as now: something that can be taught, something else of the forms, or nothing. */
export type Reading = WordMeaning | { readonly kind: 'other' } | null;

/** A text of a table that may be a label. */
export interface SeenWord {
  readonly cell: Cell;
  readonly text: string;
  readonly reading: Reading;
}

/** More texts than these are no heading, and too many to choose from. */
export const mostWords = 40;
const longestWord = 40;
const widestGap = 3;
const hasLetters = /\p{L}/u;

function readingOf({ key, column, itemColumn, field, level1, level2, plan }: Meaning): Reading {
  const any = column ?? (itemColumn === 'item' ? null : itemColumn);
  if (any !== null) return { kind: 'columns', id: any };
  if (field) return { kind: 'fields', id: field.id };
  const group = level1 ? level1.name : level2 ? groupNamed(key) : null;
  if (group !== null) return { kind: 'groups', id: group };
  return plan ? { kind: 'plan', id: 'plan' } : { kind: 'other' };
}

/** The rows of a sheet that a rectangle touches, as a sheet. */
function rowsOf(sheet: SheetValues, { top, bottom }: Rect): SheetValues {
  const first = Math.max(0, top - sheet.origin.row);
  const values = sheet.values.slice(first, Math.max(first, bottom - sheet.origin.row + 1));
  return { ...sheet, origin: { row: sheet.origin.row + first, column: sheet.origin.column }, values };
}

/** The filled part of a row around a column: a person who clicks one heading means all of them. */
function filledAround(sheet: SheetValues, row: number, column: number): Rect {
  const last = sheet.origin.column + (sheet.values[row - sheet.origin.row]?.length ?? 0) - 1;
  const reach = (step: 1 | -1): number => {
    let end = column;
    for (let at = column + step; at >= sheet.origin.column && at <= last && Math.abs(at - end) <= widestGap; at += step) if (valueAt(sheet, row, at) !== '') end = at;
    return end;
  };
  return { top: row, bottom: row, left: reach(-1), right: reach(1) };
}

/** The rectangle that a person means with what they selected: for one cell the filled row around it. */
export function meantBy(sheet: SheetValues, rect: Rect): Rect {
  const isOneCell = rect.top === rect.bottom && rect.left === rect.right;
  return isOneCell ? filledAround(sheet, rect.top, rect.left) : rect;
}

/** The texts of a part of a sheet that may be labels, each once, with what they are read as; `more` says that there are too many. */
export function wordsIn(sheet: SheetValues, rect: Rect, taught: Taught): { readonly words: readonly SeenWord[]; readonly more: boolean } {
  const part = rowsOf(sheet, rect);
  const { marks } = scan(part, lexiconOf(taught));
  const found = new Map<string, SeenWord>();
  part.values.forEach((cells, down) => {
    const row = part.origin.row + down;
    const read = new Map((marks.get(row) ?? []).map((mark: Mark) => [mark.column, mark.meaning]));
    cells.forEach((value, across) => {
      const column = part.origin.column + across;
      if (typeof value !== 'string' || column < rect.left || column > rect.right) return;
      const text = value.replace(/\s+/g, ' ').trim();
      const key = labelKey(text);
      if (!hasLetters.test(key) || text.length > longestWord || found.has(key)) return;
      const meaning = read.get(column);
      found.set(key, { cell: { row, column }, text, reading: meaning ? readingOf(meaning) : null });
    });
  });
  const words = [...found.values()];
  return { words: words.slice(0, mostWords), more: words.length > mostWords };
}
