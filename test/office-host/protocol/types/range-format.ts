import { cellAddress, columnLetters, type Rect } from '../../../../src/sheet/address';
import type { LookData } from '../../workbook/data';
import type { ModelSheet } from '../../workbook/sheet';
import { invalidArgument, Unmodelled } from '../errors';
import type { ModelObject } from '../objects';
import { sheetOf, type Session } from '../session';
import { bordersObject } from './borders';

const usualPixels = 64;
const pointsPerPixel = 0.75;
const mostCells = 2_000_000;

function setLook(sheet: ModelSheet, { top, left, bottom, right }: Rect, change: LookData): void {
  if ((bottom - top + 1) * (right - left + 1) > mostCells) throw new Unmodelled('looks of whole sheets');
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const address = cellAddress({ row, column });
      sheet.looks.set(address, { ...sheet.looks.get(address), ...change });
    }
  }
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

function color(value: unknown): string {
  if (!/^#[\da-f]{6}$/i.test(text(value))) throw invalidArgument();
  return text(value).toUpperCase();
}

function number(value: unknown): number {
  if (typeof value !== 'number' || value < 0) throw invalidArgument();
  return value;
}

function oneOf(value: unknown, allowed: readonly string[]): string {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw invalidArgument();
  return found.toLowerCase();
}

function columnsOf(rect: Rect): string[] {
  return Array.from({ length: rect.right - rect.left + 1 }, (_, at) => columnLetters(rect.left + at));
}

function setWidth(sheet: ModelSheet, rect: Rect, points: number): void {
  // Excel's columns are whole pixels wide.
  for (const letters of columnsOf(rect)) sheet.widths.set(letters, Math.round(points / pointsPerPixel));
}

function setHeight(sheet: ModelSheet, rect: Rect, points: number): void {
  for (let row = rect.top; row <= rect.bottom; row += 1) sheet.heights.set(String(row + 1), points);
}

function uniformWidth(sheet: ModelSheet, rect: Rect): number | null {
  const pixels = new Set(columnsOf(rect).map((letters) => sheet.widths.get(letters) ?? usualPixels));
  const [only = 0] = pixels;
  return pixels.size === 1 ? only * pointsPerPixel : null;
}

/** Looks of a range, and the sizes of its rows and columns. */
export function rangeFormatObject(session: Session, sheetId: string, rect: Rect): ModelObject {
  const sheet = sheetOf(session, sheetId);
  const look = (change: LookData): void => { setLook(sheet, rect, change); };
  return {
    type: 'RangeFormat',
    protectedBy: sheetId,
    properties: { columnWidth: () => uniformWidth(sheet, rect) },
    setters: {
      ColumnWidth: (value) => { setWidth(sheet, rect, number(value)); },
      RowHeight: (value) => { setHeight(sheet, rect, number(value)); },
      HorizontalAlignment: (value) => { look({ horizontal: oneOf(value, ['General', 'Left', 'Center', 'Right']) }); },
      VerticalAlignment: (value) => { look({ vertical: oneOf(value, ['Top', 'Center', 'Bottom']) }); },
      WrapText: (value) => { look({ wrap: value === true }); },
    },
    parts: {
      Fill: () => ({ type: 'RangeFill', protectedBy: sheetId, setters: { Color: (value) => { look({ fill: color(value) }); } } }),
      Borders: () => bordersObject(session, sheetId, rect),
      Font: () => ({
        type: 'RangeFont',
        protectedBy: sheetId,
        setters: {
          Name: (value) => { look({ font: text(value) }); },
          Size: (value) => { look({ size: number(value) }); },
          Bold: (value) => { look({ bold: value === true }); },
          Italic: (value) => { look({ italic: value === true }); },
          Color: (value) => { look({ color: color(value) }); },
        },
      }),
    },
  };
}
