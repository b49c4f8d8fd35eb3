import { cellRect, type Rect } from '../../../sheet/address';
import type { BorderSide, Borders, CellLook } from '../../../sheet/sheet-look';
import { columnPoints } from './column-width';
import type { EditOf } from './edits';
import { cellsAt, cellsOf, type Scope } from './step';

const horizontals = { left: 'Left', center: 'Center', right: 'Right' } as const;
const verticals = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** The looks that an edit names; what it does not name stays as it is. */
export function queueFormat(scope: Scope, { range, look }: EditOf<'format'>): void {
  const cells = cellsOf(scope, range);
  if (look.numberFormat !== undefined) cells.numberFormat = uniform(range.rect, look.numberFormat);
  setFont(cells.format.font, look);
  if (look.fill !== undefined) cells.format.fill.color = look.fill;
  if (look.horizontal !== undefined) cells.format.horizontalAlignment = horizontals[look.horizontal];
  if (look.vertical !== undefined) cells.format.verticalAlignment = verticals[look.vertical];
  if (look.wrap !== undefined) cells.format.wrapText = look.wrap;
}

function setFont(target: Excel.RangeFont, { font, size, bold, italic, color }: CellLook): void {
  if (font !== undefined) target.name = font;
  if (size !== undefined) target.size = size;
  if (bold !== undefined) target.bold = bold;
  if (italic !== undefined) target.italic = italic;
  if (color !== undefined) target.color = color;
}

/** One value for each cell of a rectangle. */
function uniform(rect: Rect, value: string): string[][] {
  return Array.from({ length: rect.bottom - rect.top + 1 }, () => Array.from({ length: rect.right - rect.left + 1 }, () => value));
}

const edges = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  'inside-horizontal': 'InsideHorizontal',
  'inside-vertical': 'InsideVertical',
} as const;
const lines = { thin: ['Continuous', 'Thin'], medium: ['Continuous', 'Medium'], dotted: ['Dot', 'Thin'] } as const;

/** Whether a range has cells on both sides of such a line: Excel refuses the inner lines of a single row or column. */
function hasSide({ top, left, bottom, right }: Rect, side: BorderSide): boolean {
  return (side !== 'inside-horizontal' || bottom > top) && (side !== 'inside-vertical' || right > left);
}

/** The lines of a range; of inner ones those that it has. */
export function queueBorders(scope: Scope, { range, borders }: EditOf<'borders'>): void {
  const { borders: all } = cellsOf(scope, range).format;
  for (const side of borders.sides) if (hasSide(range.rect, side)) draw(all.getItem(edges[side]), borders);
}

function draw(line: Excel.RangeBorder, { style, color }: Borders): void {
  [line.style, line.weight] = lines[style];
  line.color = color;
}

/** Widths of columns; `digit` is what the file's characters are counted in. */
export function queueWidth({ sheet }: Scope, { sheetId, from, to, characters }: EditOf<'width'>, digit: number): void {
  cellsAt(sheet(sheetId), { top: 0, left: from, bottom: 0, right: to }).format.columnWidth = columnPoints(characters, digit);
}

export function queueHeight({ sheet }: Scope, { sheetId, from, to, points }: EditOf<'height'>): void {
  cellsAt(sheet(sheetId), { top: from, left: 0, bottom: to, right: 0 }).format.rowHeight = points;
}

export function queueMerge(scope: Scope, { range }: EditOf<'merge'>): void {
  cellsOf(scope, range).merge(false);
}

export function queueValidation(scope: Scope, { range, validation: { rule, strict, prompt, alert } }: EditOf<'validation'>): void {
  const target = cellsOf(scope, range).dataValidation;
  target.rule = rule.type === 'list'
    ? { list: { inCellDropDown: true, source: rule.values.join(',') } }
    : { decimal: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
  target.ignoreBlanks = true;
  if (prompt) target.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
  target.errorAlert = { showAlert: true, style: strict ? 'Stop' : 'Warning', title: alert?.title ?? '', message: alert?.text ?? '' };
}

/**
 * Takes everything away that we put into a range. The style Normal takes the looks, and not `clear`: that would take
 * a person's conditional formats as well.
 */
export function queueClear(scope: Scope, { range }: EditOf<'clear'>): void {
  const cells = cellsOf(scope, range);
  cells.unmerge();
  cells.dataValidation.clear();
  cells.clear('RemoveHyperlinks');
  cells.clear('Contents');
  cells.style = 'Normal';
}

/**
 * A link to a place of the workbook. Excel gives the cell the look of links, and shows where they lead in an empty
 * one: both are taken away again, and what the plan puts into the cell comes afterwards.
 */
export function queueLink(scope: Scope, { cell: { sheetId, cell } }: EditOf<'link'>, place: string): void {
  const target = cellsAt(scope.sheet(sheetId), cellRect(cell));
  target.hyperlink = { documentReference: place };
  target.clear('Contents');
  target.style = 'Normal';
}
