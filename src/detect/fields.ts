import type { FieldId } from '../forms/form';
import { blankAt, cellValue, filledColumns, type Grid, type Mark, markAt, marksIn, type Window } from './grid';
import { moneyColumn, type MoneyHeading, moneyHeadings } from './money';
import { moneyBlock } from './money-lines';
import type { FieldCells, ProjectCells, SourceCells } from './table';
import { declaredUnit } from './unit';

type Found = FieldCells & { readonly mark: Mark };

/** The labelled cells in the rows above an indicator block: fields, and the sources of money. */
export function fieldsBetween(grid: Grid, top: number, bottom: number, window: Window): ProjectCells {
  const money = moneyHeadings(grid, top, bottom, window);
  const fields: Partial<Record<FieldId, FieldCells>> = {};
  const sources: SourceCells[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (const mark of labelsOfRow(grid, row, window)) {
      const found = money.some((heading) => heading.row === row && mark.meaning.budget !== null) ? null : locate(grid, mark, window, bottom, money);
      const id = mark.meaning.field?.id;
      if (!found || id === undefined) continue;
      const cells: FieldCells = { label: found.label, value: found.value, inline: found.inline };
      if (id === 'fiscal' || id === 'other') sources.push({ ...cells, kind: id, name: mark.meaning.key, part: mark.meaning.fiscalPart });
      fields[id] = better(grid, fields[id], cells);
    }
  }
  return { fields, sources: besideTotal(sources, fields.total), money: moneyBlock(grid, money, bottom, window), rows: null };
}

/**
 * Forms that set the money of several years beside the annual one repeat the sources for each: those in the total's own
 * column are meant.
 */
function besideTotal(sources: readonly SourceCells[], total: FieldCells | undefined): readonly SourceCells[] {
  const below = sources.filter(({ label }) => label.column === total?.label.column && label.row > total.label.row);
  return below.some(({ kind }) => kind === 'fiscal') ? below : sources;
}

/** Field labels of a row; a merged label whose every cell is filled counts once. */
function labelsOfRow(grid: Grid, row: number, window: Window): Mark[] {
  return marksIn(grid, row, window).filter(({ meaning, column }) => {
    if (meaning.field === null) return false;
    if (markAt(grid, row - 1, column)?.meaning.key === meaning.key && meaning.field.place === 'below-right') return false;
    return markAt(grid, row, column - 1)?.meaning.key !== meaning.key;
  });
}

/** The first cell with content wins; a label met later wins only over an empty one. */
function better(grid: Grid, before: FieldCells | undefined, now: FieldCells): FieldCells {
  if (!before) return now;
  const empty = blankAt(grid, before.value.row, before.value.column);
  return empty && !blankAt(grid, now.value.row, now.value.column) ? now : before;
}

function locate(grid: Grid, mark: Mark, window: Window, bottom: number, money: readonly MoneyHeading[]): Found | null {
  const label = { row: mark.row, column: mark.column };
  if (mark.meaning.inlineValue !== null) return { mark, label, value: label, inline: true };
  if (mark.meaning.field?.place === 'below-right') return { mark, label, value: belowRight(grid, mark, window), inline: false };
  const column = moneyColumn(mark, money);
  if (column !== null) return { mark, label, value: { row: mark.row, column }, inline: false };
  return beside(grid, mark, window, bottom);
}

function belowRight(grid: Grid, mark: Mark, window: Window): FieldCells['value'] {
  const row = mark.row + 1;
  const [first] = filledColumns(grid, row, { left: mark.column + 1, right: window.right });
  return { row, column: first ?? mark.column + 1 };
}

function beside(grid: Grid, mark: Mark, window: Window, bottom: number): Found | null {
  const label = { row: mark.row, column: mark.column };
  const own = ownLastColumn(grid, mark);
  const [next] = filledColumns(grid, mark.row, { left: own + 1, right: window.right });
  const nextMark = next === undefined ? null : markAt(grid, mark.row, next);
  if (isGoalHeading(grid, mark)) {
    return mark.row < bottom ? { mark, label, value: { row: mark.row + 1, column: mark.column }, inline: false } : null;
  }
  const nextIsLabel = (nextMark !== null && isLabel(nextMark)) || (next !== undefined && declaresUnit(grid, mark.row, next));
  if (nextIsLabel && next === own + 1) return null;
  if ((next === undefined || nextIsLabel) && textBelow(grid, mark, bottom)) return { mark, label, value: { row: mark.row + 1, column: mark.column }, inline: false };
  if (next === undefined || nextIsLabel) return { mark, label, value: { row: mark.row, column: alignedColumn(grid, mark, own, next) }, inline: false };
  return { mark, label, value: { row: mark.row, column: next }, inline: false };
}

/** Some layouts set the text of a goal or purpose under its label. */
function textBelow(grid: Grid, mark: Mark, bottom: number): boolean {
  const id = mark.meaning.field?.id;
  if (mark.row >= bottom || (id !== 'goal' && id !== 'purpose')) return false;
  return !blankAt(grid, mark.row + 1, mark.column) && markAt(grid, mark.row + 1, mark.column) === null;
}

/** 单位名称 | | 单位：万元: the money's unit is no answer to a label at its left. */
function declaresUnit(grid: Grid, row: number, column: number): boolean {
  const value = cellValue(grid, row, column);
  return typeof value === 'string' && declaredUnit(value) !== null;
}

/** 绩效目标 | 长期目标 | 年度目标: the texts stand below the second and third label, unless a further label stands there. */
function isGoalHeading(grid: Grid, mark: Mark): boolean {
  if (mark.meaning.field?.id !== 'goal') return false;
  const below = markAt(grid, mark.row + 1, mark.column);
  if (below && below.meaning.key !== mark.meaning.key && isLabel(below)) return false;
  const before = filledColumns(grid, mark.row, { left: 0, right: mark.column - 1 }).at(-1);
  const previous = before === undefined ? null : markAt(grid, mark.row, before);
  return previous !== null && previous.meaning.key !== mark.meaning.key && previous.meaning.field?.id === 'goal';
}

function ownLastColumn(grid: Grid, mark: Mark): number {
  let column = mark.column;
  while (markAt(grid, mark.row, column + 1)?.meaning.key === mark.meaning.key) column += 1;
  return column;
}

function isLabel({ meaning }: Mark): boolean {
  return meaning.field !== null || meaning.furniture || meaning.plan || meaning.period !== null || meaning.budget !== null;
}

/** An empty value stands where the values of the labels above and below stand, else beside its label. */
function alignedColumn(grid: Grid, mark: Mark, own: number, before: number | undefined): number {
  for (const row of [mark.row - 1, mark.row + 1]) {
    const neighbour = markAt(grid, row, mark.column);
    if (!neighbour || !isLabel(neighbour) || neighbour.meaning.field?.place === 'below-right') continue;
    const [column] = filledColumns(grid, row, { left: own + 1, right: own + 4 });
    if (column === undefined || column >= (before ?? Infinity)) continue;
    const found = markAt(grid, row, column);
    if (!found || !isLabel(found)) return column;
  }
  return own + 1;
}

/** Whether a cell's text is the value of a field in the heading's own row (the wide list, one project a row group). */
export function columnFields(grid: Grid, headingRow: number, before: number, window: Window): Partial<Record<FieldId, number>> {
  const columns: Partial<Record<FieldId, number>> = {};
  for (const { column, meaning } of marksIn(grid, headingRow, { left: window.left, right: before - 1 })) {
    const id = meaning.field?.id;
    if (id !== undefined && meaning.inlineValue === null && columns[id] === undefined) columns[id] = column;
  }
  return columns;
}

/** Whether a cell is filled with something that is no label. */
export function isFilled(grid: Grid, row: number, column: number): boolean {
  return cellValue(grid, row, column) !== '' && !blankAt(grid, row, column);
}
