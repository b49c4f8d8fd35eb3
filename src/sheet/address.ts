/** A cell's place: row and column counted from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included, counted from 0. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A rectangle on a sheet. The id is the host's stable one; the sheet's name is for display only. */
export interface RangeRef {
  readonly sheetId: string;
  readonly rect: Rect;
}

/** A cell on a sheet, named by the host's stable sheet id. */
export interface CellRef {
  readonly sheetId: string;
  readonly cell: Cell;
}

const letterCount = 26;

/** Column letters of a column counted from 0: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / letterCount)) {
    letters = String.fromCharCode(65 + ((rest - 1) % letterCount)) + letters;
  }
  return letters;
}

/** A1 text of a cell: row 0, column 0 → A1. */
export function cellAddress(cell: Cell): string {
  return `${columnLetters(cell.column)}${cell.row + 1}`;
}

/** A1 text of a rectangle; a single cell is written alone. */
export function rangeAddress(rect: Rect): string {
  const from = cellAddress({ row: rect.top, column: rect.left });
  const to = cellAddress({ row: rect.bottom, column: rect.right });
  return from === to ? from : `${from}:${to}`;
}

const a1Pattern = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;

function columnIndex(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * letterCount + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The rectangle that an A1 text names, or null where the text is none. Dollar signs are allowed. */
export function parseRange(text: string): Rect | null {
  const match = a1Pattern.exec(text.toUpperCase());
  if (!match) return null;
  const [, fromLetters = '', fromRow = '', toLetters = fromLetters, toRow = fromRow] = match;
  const columns = [columnIndex(fromLetters), columnIndex(toLetters)];
  const rows = [Number(fromRow) - 1, Number(toRow) - 1];
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
}

/** The rectangle of one cell. */
export function cellRect({ row, column }: Cell): Rect {
  return { top: row, left: column, bottom: row, right: column };
}

/** Whether a cell lies within a rectangle. */
export function contains(rect: Rect, cell: Cell): boolean {
  return cell.row >= rect.top && cell.row <= rect.bottom && cell.column >= rect.left && cell.column <= rect.right;
}

/** Whether two rectangles have a cell in common. */
export function overlaps(one: Rect, other: Rect): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}
