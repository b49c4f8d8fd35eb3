import type { Project, TableContent } from '../content/content';
import type { Indicator } from '../content/indicator';
import type { Reading } from '../content/reading';
import type { Columns, IndicatorBlock } from '../detect/table';
import { type Cell, cellAddress } from '../sheet/address';
import { madeOnce } from '../sheet/remembered';
import { compact } from '../sheet/text';

/** What a cell of a table is, by names: they stay when rows move. */
export interface CellSubject {
  readonly key: string;
  /** What the cell holds, where it is a cell that is read. */
  readonly text: string;
  /** What a person calls it: the label or the indicator's name, as the table prints it. */
  readonly label: string;
}

/** Names the field, indicator or item that a cell belongs to, and its column. */
export function subjectOf(content: TableContent, cell: Cell): CellSubject {
  return fieldsByCell(content).get(cellAddress(cell)) ?? inRows(content, cell) ?? outside(content, cell);
}

function isAt({ row, column }: Cell, reading: Reading | null | undefined): reading is Reading {
  return reading?.cell.row === row && reading.cell.column === column;
}

/** The cells of a table's projects. A list may have thousands of projects, and as many findings ask: they are named at one go. */
const fieldsByCell = madeOnce(({ projects }: TableContent): ReadonlyMap<string, CellSubject> => {
  const byCell = new Map<string, CellSubject>();
  for (const project of projects) {
    // Several projects share a table: their own names tell their fields apart.
    const before = projects.length > 1 ? `${compact(project.name)}|` : '';
    for (const [reading, subject] of fieldsOf(project)) {
      const place = reading && cellAddress(reading.cell);
      if (place && !byCell.has(place)) byCell.set(place, { ...subject, key: `${before}${subject.key}` });
    }
  }
  return byCell;
});

/** The cells of a project with what they are; of a cell that is two things the first counts. */
function fieldsOf({ fields, budget, plan, money }: Project): (readonly [Reading | null | undefined, CellSubject])[] {
  const known: (readonly [Reading | null | undefined, CellSubject])[] = [];
  for (const [id, { value, label }] of Object.entries(fields)) for (const reading of [value, label]) known.push([reading, { key: `field:${id}`, text: value.text, label: label.text }]);
  for (const { name, reading } of budget.sources) known.push([reading, { key: `source:${name}`, text: reading.text, label: name }]);
  for (const { label, reading } of plan?.periods ?? []) known.push([reading, { key: `period:${compact(label)}`, text: reading.text, label }]);
  for (const { name, label, states, rate, weight, score } of money?.lines ?? []) {
    const cells = [['label', label], ...Object.entries(states).map(([state, amount]) => [state, amount.reading] as const), ['rate', rate], ['weight', weight], ['score', score]] as const;
    for (const [which, reading] of cells) known.push([reading, { key: `money:${name}:${which}`, text: reading?.text ?? '', label: name }]);
  }
  return known;
}

/** A row of indicators, of the 三公 table or of a summary; rows of one name are told apart by their order. */
function inRows(content: TableContent, { row, column }: Cell): CellSubject | null {
  const place = placesByRow(content).get(row);
  if (!place) return null;
  const { at, block, name } = place;
  const id = columnAt(block.columns, column);
  if (name === null) return { key: `heading:${at}:${id}`, text: '', label: '' };
  return { key: `row:${at}:${name}${place.before === 0 ? '' : `#${place.before + 1}`}:${id}`, text: textAt(place.indicator, id), label: name.slice(name.lastIndexOf('/') + 1) };
}

/** A row of a table: its block and that block's number, its name (null for the heading), how many rows of that name stand above it. */
interface RowPlace {
  readonly at: number;
  readonly block: IndicatorBlock;
  readonly name: string | null;
  readonly before: number;
  readonly indicator: Indicator | null;
}

/** The rows of a table's blocks, named at one go: each name needs all that stand above it. */
const placesByRow = madeOnce(({ table, indicators, items, lines }: TableContent): ReadonlyMap<number, RowPlace> => {
  const byRow = new Map<number, RowPlace>();
  const put = (row: number, place: RowPlace): void => { if (!byRow.has(row)) byRow.set(row, place); };
  const indicatorAt = firstByRow(indicators);
  const lineAt = firstByRow([...items, ...lines]);
  table.blocks.forEach((block, at) => {
    const seen = new Map<string, number>();
    if (block.heading !== null) put(block.heading, { at, block, name: null, before: 0, indicator: null });
    for (const row of block.rows) {
      const indicator = indicatorAt.get(row) ?? null;
      const name = indicator ? nameOf(indicator) : compact(lineAt.get(row)?.label.text ?? '');
      const before = seen.get(name) ?? 0;
      seen.set(name, before + 1);
      put(row, { at, block, name, before, indicator });
    }
  });
  return byRow;
});

function firstByRow<Row extends { readonly row: number }>(rows: readonly Row[]): ReadonlyMap<number, Row> {
  const byRow = new Map<number, Row>();
  for (const each of rows) if (!byRow.has(each.row)) byRow.set(each.row, each);
  return byRow;
}

function nameOf({ section, level1, level2, name }: Indicator): string {
  return [section ?? '', compact(level1.text), compact(level2.text), name].join('/');
}

function columnAt(columns: Columns, column: number): string {
  return Object.entries(columns).find(([, at]) => at === column)?.[0] ?? '';
}

function textAt(indicator: Indicator | null, id: string): string {
  const reading: unknown = indicator && id !== '' ? Reflect.get(indicator, id) : null;
  return typeof reading === 'object' && reading !== null && 'text' in reading ? String(reading.text) : '';
}

/** The title, what stands below the rows, else the place within the table. */
function outside({ table, title, footer }: TableContent, cell: Cell): CellSubject {
  if (isAt(cell, title)) return { key: 'title', text: title.text, label: title.text };
  for (const which of ['weight', 'score', 'grade', 'reason'] as const) {
    const reading = footer[which];
    if (isAt(cell, reading)) return { key: `footer:${which}`, text: reading.text, label: '' };
  }
  return { key: `place:${cell.row - table.range.top}:${cell.column - table.range.left}`, text: '', label: '' };
}
