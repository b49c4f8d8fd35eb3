import { basisChoices, directionChoices, outlookChoices } from '../../forms/choices';
import type { ColumnId, FormDefinition, Level1Definition, Level2Definition, RowKind } from '../../forms/form';
import { printedItems, publicItems } from '../../forms/items';
import { taxonomy } from '../../forms/taxonomy';
import type { FormTemplate, InputKind, LayoutRow, TemplateOptions } from '../../forms/template';
import type { Rect } from '../../sheet/address';
import { type BlankCell, type Content, drawnRows, withMonths } from './cells';
import { append } from '../../sheet/lists';

/** The heading and the rows of a blank form. */
export interface BlankRows {
  readonly cells: readonly BlankCell[];
  /** The columns that the rows have, each by its first column on the form. */
  readonly columns: ReadonlyMap<ColumnId, number>;
  readonly heading: number;
  readonly last: number;
}

/** A column of the rows on the form. */
interface PlacedColumn {
  readonly id: ColumnId;
  readonly heading: string;
  readonly left: number;
  readonly right: number;
}

const inputs: Readonly<Partial<Record<ColumnId, InputKind>>> = { weight: 'points', score: 'points', previous: 'amount', current: 'amount', change: 'amount', rate: 'rate' };
const choices: Readonly<Partial<Record<ColumnId, readonly string[]>>> = { direction: directionChoices, basis: basisChoices, outlook: outlookChoices };

/** Draws the heading and the rows below a form's upper part. */
export function blankRows({ template, rows: kind }: FormDefinition, heading: number, options: TemplateOptions): BlankRows {
  const columns = placedColumns(template, options);
  const { cells, last } = rowsOf(kind, template, columns, heading + 1, options);
  const { aside } = template;
  return {
    cells: [
      ...(aside === undefined ? [] : [labelCell({ top: heading, left: 0, bottom: last, right: 0 }, aside)]),
      ...columns.map(({ heading: text, left, right }) => labelCell({ top: heading, left, bottom: heading, right }, withMonths(text, options.months))),
      ...cells,
    ],
    // Of two groups of columns the first.
    columns: new Map(columns.map(({ id, left }) => [id, left] as const).reverse()),
    heading,
    last,
  };
}

function rowsOf(kind: RowKind, template: FormTemplate, columns: readonly PlacedColumn[], first: number, options: TemplateOptions): { readonly cells: BlankCell[]; readonly last: number } {
  switch (kind) {
    case 'items': return itemRows(columns, first);
    case 'indicators': return indicatorRows(columns, first, options);
    case 'lines': return lineRows(template.lines ?? [], first);
  }
}

function placedColumns({ columns, aside }: FormTemplate, { points }: TemplateOptions): PlacedColumn[] {
  let next = aside === undefined ? 0 : 1;
  return columns.filter(({ when }) => when === undefined || points).map(({ id, heading, span = 1, gives }) => {
    const left = next;
    next += span - (gives && points ? 1 : 0);
    return { id, heading, left, right: next - 1 };
  });
}

/** The rows of the groups that a blank form prints, the first level merged over its own. */
function indicatorRows(columns: readonly PlacedColumn[], first: number, options: TemplateOptions): { readonly cells: BlankCell[]; readonly last: number } {
  const cells: BlankCell[] = [];
  let row = first;
  for (const group of taxonomy.filter(({ name }) => options.cost || name !== '成本指标')) {
    const printed = group.level2.filter((second) => isPrinted(second, options));
    const names = printed.flatMap(({ name, rows }) => Array.from({ length: rows }, () => name));
    names.forEach((name, at) => {
      append(cells, columns.flatMap((column) => indicatorCell(column, row + at, at === 0 ? names.length : 0, group, name, printed)));
    });
    row += names.length;
  }
  return { cells, last: row - 1 };
}

function isPrinted({ rows, withoutCost }: Level2Definition, { cost }: TemplateOptions): boolean {
  return rows > 0 && (withoutCost !== true || !cost);
}

/** `height` is how many rows the group has, in its first row; 0 in the others. */
function indicatorCell({ id, left, right }: PlacedColumn, row: number, height: number, group: Level1Definition, name: string, printed: readonly Level2Definition[]): BlankCell[] {
  const rect = { top: row, left, bottom: row, right };
  if (id === 'level1') return height === 0 ? [] : [labelCell({ ...rect, bottom: row + height - 1 }, group.name)];
  if (id === 'level2') return [{ rect, content: { kind: 'label', text: name, choices: printed.map((second) => second.name) } }];
  return [{ rect, content: inputOf(id) }];
}

function itemRows(columns: readonly PlacedColumn[], first: number): { readonly cells: BlankCell[]; readonly last: number } {
  const cells = printedItems.flatMap((item, at) => columns.map(({ id, left, right }): BlankCell => {
    const rect = { top: first + at, left, bottom: first + at, right };
    const text = publicItems.find((each) => each.id === item)?.printed ?? '';
    return id === 'item' ? { rect, content: { kind: 'label', text, isItem: true } } : { rect, content: inputOf(id) };
  }));
  return { cells, last: first + printedItems.length - 1 };
}

/** The names of lines are read from the left. */
function lineRows(lines: readonly LayoutRow[], first: number): { readonly cells: BlankCell[]; readonly last: number } {
  const cells = drawnRows(lines, first, 0).map((cell): BlankCell => (cell.content.kind === 'label' ? { ...cell, content: { ...cell.content, isItem: true } } : cell));
  return { cells, last: first + lines.length - 1 };
}

function inputOf(column: ColumnId): Content {
  const own = choices[column];
  return { kind: 'input', input: inputs[column] ?? 'text', slot: null, column, ...(own && { choices: own }) };
}

function labelCell(rect: Rect, text: string): BlankCell {
  return { rect, content: { kind: 'label', text } };
}
