import type { Project, TableContent } from '../content/content';
import type { Reading } from '../content/reading';
import type { Columns, IndicatorBlock } from '../detect/table';
import type { Cell } from '../sheet/address';
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
  return inProject(content, cell) ?? inRows(content, cell) ?? outside(content, cell);
}

function isAt({ row, column }: Cell, reading: Reading | null | undefined): reading is Reading {
  return reading?.cell.row === row && reading.cell.column === column;
}

function inProject({ projects }: TableContent, cell: Cell): CellSubject | null {
  for (const project of projects) {
    const found = ofProject(project, cell);
    // Several projects share a table: their own names tell their fields apart.
    if (found) return { ...found, key: projects.length > 1 ? `${compact(project.name)}|${found.key}` : found.key };
  }
  return null;
}

function ofProject({ fields, budget, plan, money }: Project, cell: Cell): CellSubject | null {
  for (const [id, field] of Object.entries(fields)) if (isAt(cell, field.value) || isAt(cell, field.label)) return { key: `field:${id}`, text: field.value.text, label: field.label.text };
  for (const { name, reading } of budget.sources) if (isAt(cell, reading)) return { key: `source:${name}`, text: reading.text, label: name };
  for (const { label, reading } of plan?.periods ?? []) if (isAt(cell, reading)) return { key: `period:${compact(label)}`, text: reading.text, label };
  for (const { name, label, states, rate, weight, score } of money?.lines ?? []) {
    const cells = [['label', label], ...Object.entries(states).map(([state, amount]) => [state, amount.reading] as const), ['rate', rate], ['weight', weight], ['score', score]] as const;
    for (const [which, reading] of cells) if (isAt(cell, reading)) return { key: `money:${name}:${which}`, text: reading.text, label: name };
  }
  return null;
}

/** A row of indicators, of the 三公 table or of a summary; rows of one name are told apart by their order. */
function inRows(content: TableContent, { row, column }: Cell): CellSubject | null {
  const at = content.table.blocks.findIndex((block) => block.rows.includes(row) || block.heading === row);
  const block = content.table.blocks[at];
  if (!block) return null;
  const id = columnAt(block.columns, column);
  if (block.heading === row) return { key: `heading:${at}:${id}`, text: '', label: '' };
  const names = block.rows.map((each) => rowName(content, each));
  const name = names[block.rows.indexOf(row)] ?? '';
  const before = names.slice(0, block.rows.indexOf(row)).filter((each) => each === name).length;
  return { key: `row:${at}:${name}${before === 0 ? '' : `#${before + 1}`}:${id}`, text: textAt(content, block, row, column), label: name.slice(name.lastIndexOf('/') + 1) };
}

function columnAt(columns: Columns, column: number): string {
  return Object.entries(columns).find(([, at]) => at === column)?.[0] ?? '';
}

function rowName({ indicators, items, lines }: TableContent, row: number): string {
  const indicator = indicators.find((each) => each.row === row);
  if (indicator) return [indicator.section ?? '', compact(indicator.level1.text), compact(indicator.level2.text), indicator.name].join('/');
  return compact((items.find((each) => each.row === row) ?? lines.find((each) => each.row === row))?.label.text ?? '');
}

function textAt({ indicators }: TableContent, { columns }: IndicatorBlock, row: number, column: number): string {
  const indicator = indicators.find((each) => each.row === row);
  const id = columnAt(columns, column);
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
