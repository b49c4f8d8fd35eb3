import { columnLetters, parseRange, rangeAddress, type Rect } from '../../../src/sheet/address';

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** The rectangle of an address, whole rows ("3:4") and columns ("B:C") included; null for none. */
export function parseArea(text: string): Rect | null {
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (rows) return { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: lastColumn };
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text);
  const rect = parseRange(columns ? `${columns[1] ?? ''}1:${columns[2] ?? ''}1` : text);
  if (!rect || rect.bottom > lastRow || rect.right > lastColumn) return null;
  return columns ? { ...rect, bottom: lastRow } : rect;
}

/** A rectangle's address as Excel writes it: whole rows and columns without their ends. */
export function areaAddress(rect: Rect): string {
  if (rect.left === 0 && rect.right === lastColumn) return `${rect.top + 1}:${rect.bottom + 1}`;
  if (rect.top === 0 && rect.bottom === lastRow) return `${columnLetters(rect.left)}:${columnLetters(rect.right)}`;
  return rangeAddress(rect);
}

/** Areas parted by commas or spaces. */
export function parseAreas(text: string): Rect[] {
  return text.split(/[\s,;]+/).filter((part) => part !== '').map((part) => {
    const rect = parseArea(part);
    if (!rect) throw new Error(`No area: ${part}`);
    return rect;
  });
}

/** Areas as text, in the order of their places, so that equal sets have equal texts. */
export function areasText(areas: readonly Rect[]): string {
  const sorted = [...areas].sort((one, other) => one.top - other.top || one.left - other.left || one.bottom - other.bottom || one.right - other.right);
  return [...new Set(sorted.map(areaAddress))].join(',');
}

export function overlaps(one: Rect, other: Rect): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/** What is left of a rectangle when another is cut out of it. */
export function without(rect: Rect, hole: Rect): Rect[] {
  if (!overlaps(rect, hole)) return [rect];
  const [top, bottom] = [Math.max(rect.top, hole.top), Math.min(rect.bottom, hole.bottom)];
  return [
    { ...rect, bottom: hole.top - 1 },
    { ...rect, top, bottom, right: hole.left - 1 },
    { ...rect, top, bottom, left: hole.right + 1 },
    { ...rect, top: hole.bottom + 1 },
  ].filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}
