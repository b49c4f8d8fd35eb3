import { type Cell, overlaps, type Rect } from '../../sheet/address';
import { type SheetValues, valuesRect } from '../../sheet/snapshot';

/** Rows and columns that a form takes, its checks included. */
export interface FormSize {
  readonly rows: number;
  readonly columns: number;
}

/** Whether a form can stand where it is wanted; where not, the next place at which it can, or null on a sheet that is full. */
export type SheetPlace = { readonly kind: 'free'; readonly at: Cell } | { readonly kind: 'taken'; readonly next: Cell | null };

const sheet: Rect = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
/** Blank rows and columns between what is there and a form that is put beside it. */
const gap = 2;

/** Where a sheet has anything; null for an empty one. */
export function usedRect(sheet: SheetValues): Rect | null {
  const { unread } = sheet;
  const own = valuesRect(sheet);
  if (!own || !unread) return own ?? unread ?? null;
  return { top: Math.min(own.top, unread.top), left: Math.min(own.left, unread.left), bottom: Math.max(own.bottom, unread.bottom), right: Math.max(own.right, unread.right) };
}

/**
 * Where a form may stand on a sheet: outside of all that has values, where its looks change nothing of a person's, with
 * a blank row or column between, so that nobody takes the one for a part of the other. Without a wanted cell it is the
 * next place that is free.
 */
export function sheetPlace(used: Rect | null, wanted: Cell | null, size: FormSize): SheetPlace {
  if (!wanted) return freeAt(next(used, size));
  return isFree(used, wanted, size) ? { kind: 'free', at: wanted } : { kind: 'taken', next: next(used, size) };
}

function freeAt(at: Cell | null): SheetPlace {
  return at ? { kind: 'free', at } : { kind: 'taken', next: null };
}

/** Below what is there, else at its right. */
function next(used: Rect | null, size: FormSize): Cell | null {
  if (!used) return { row: 0, column: 0 };
  const places = [{ row: used.bottom + 1 + gap, column: used.left }, { row: used.top, column: used.right + 1 + gap }];
  return places.find((place) => isFree(used, place, size)) ?? null;
}

function isFree(used: Rect | null, { row, column }: Cell, { rows, columns }: FormSize): boolean {
  const wanted = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  if (wanted.bottom > sheet.bottom || wanted.right > sheet.right) return false;
  return used === null || !overlaps(wanted, { top: used.top - 1, left: used.left - 1, bottom: used.bottom + 1, right: used.right + 1 });
}
