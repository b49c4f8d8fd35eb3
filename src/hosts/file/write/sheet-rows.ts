import { cellAddress, columnLetters, parseRange } from '../../../sheet/address';
import type { CellInput } from '../../../sheet/cell-input';
import type { Attributes } from '../xml-tags';
import { cellContent, formulaMarkup } from './cell-markup';
import { attributeList, type Element, elementIn, elementsIn, prefixOf, spliced } from './markup';

/** What becomes of one cell: its content (null: kept), its style (null: kept), or its formula's text alone. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly input: CellInput | null;
  readonly style: number | null;
  /** Written in place of the formula element, its result kept: a shared formula that must stand alone. */
  readonly formula?: string;
}

/** A row or cell with its number, from 0; elements without one come after those before them. */
export interface Numbered extends Element {
  readonly number: number;
}

/** Rows of a sheet's `sheetData`. */
export function* rowsIn(data: string, prefix: string): Generator<Numbered> {
  let next = 0;
  for (const row of elementsIn(data, `${prefix}row`)) {
    const told = row.attributes.get('r');
    const number = told === undefined ? next : Number(told) - 1;
    next = number + 1;
    yield { ...row, number };
  }
}

/** Cells of a row. */
export function* cellsIn(row: string, prefix: string): Generator<Numbered> {
  let next = 0;
  for (const cell of elementsIn(row, `${prefix}c`)) {
    const number = parseRange(cell.attributes.get('r') ?? '')?.left ?? next;
    next = number + 1;
    yield { ...cell, number };
  }
}

function withoutKeys(attributes: Attributes, keys: readonly string[]): [string, string][] {
  return [...attributes].filter(([key]) => !keys.includes(key));
}

function cellElement(attributes: Iterable<readonly [string, string]>, inner: string, prefix: string): string {
  const list = attributeList(attributes);
  return inner === '' ? `<${prefix}c${list}/>` : `<${prefix}c${list}>${inner}</${prefix}c>`;
}

/** A cell that keeps its value: only its style changes, or a shared formula becomes one of its own. */
function restyledCell(old: Numbered | undefined, place: readonly [string, string][], formula: string | undefined, prefix: string): string {
  const kept = old ? withoutKeys(old.attributes, ['r', 's']) : [];
  const inner = old?.inner ?? '';
  const own = formula === undefined ? inner : inner.replace(new RegExp(`<${prefix}f\\b[^>]*?(?:/>|>[^<]*</${prefix}f>)`), () => formulaMarkup(formula, prefix));
  return cellElement([...place, ...kept], own, prefix);
}

function changedCell(old: Numbered | undefined, { row, column, input, style: wanted, formula }: CellChange, prefix: string): string {
  const style = wanted === null ? old?.attributes.get('s') ?? null : String(wanted);
  const place: [string, string][] = [['r', cellAddress({ row, column })], ...(style === null ? [] : [['s', style] as [string, string]])];
  if (input === null) return restyledCell(old, place, formula, prefix);
  const content = cellContent(input, prefix);
  // Attributes about the old content (dynamic arrays, rich values, phonetics) go with it.
  if (!content) return style === null ? '' : cellElement(place, '', prefix);
  return cellElement(content.type === null ? place : [...place, ['t', content.type]], content.inner, prefix);
}

/** A kept cell, with its address told: cells before it may be new. */
function keptCell({ attributes, inner, number }: Numbered, row: number, prefix: string): string {
  return cellElement([['r', cellAddress({ row, column: number })], ...withoutKeys(attributes, ['r'])], inner, prefix);
}

function changedRow(old: Numbered | null, row: number, changes: readonly CellChange[], prefix: string): string {
  const cells = new Map(old ? [...cellsIn(old.inner, prefix)].map((cell) => [cell.number, cell]) : []);
  const byColumn = new Map(changes.map((change) => [change.column, change]));
  const columns = [...new Set([...cells.keys(), ...byColumn.keys()])].sort((one, other) => one - other);
  const inner = columns.map((column) => {
    const cell = cells.get(column);
    const change = byColumn.get(column);
    if (change) return changedCell(cell, change, prefix);
    return cell ? keptCell(cell, row, prefix) : '';
  });
  // "spans" is a hint about the row's columns, and may be wrong now.
  const attributes = old ? withoutKeys(old.attributes, ['r', 'spans']) : [];
  return `<${prefix}row${attributeList([['r', String(row + 1)], ...attributes])}>${inner.join('')}</${prefix}row>`;
}

function numbered(row: Numbered, data: string, prefix: string): string {
  if (row.attributes.has('r')) return data.slice(row.start, row.end);
  return `<${prefix}row${attributeList([['r', String(row.number + 1)], ...row.attributes])}>${row.inner}</${prefix}row>`;
}

/** The rows of a sheet with cells changed; rows that are not concerned stay as they are. */
function changedRows(data: string, changes: readonly CellChange[], prefix: string): string {
  const byRow = new Map<number, CellChange[]>();
  for (const change of changes) byRow.set(change.row, [...(byRow.get(change.row) ?? []), change]);
  const pending = [...byRow].sort(([one], [other]) => one - other);
  const written: string[] = [];
  for (const row of rowsIn(data, prefix)) {
    for (let next = pending[0]; next && next[0] < row.number; next = pending[0]) {
      written.push(changedRow(null, next[0], next[1], prefix));
      pending.shift();
    }
    const own = pending[0]?.[0] === row.number ? pending.shift() : undefined;
    written.push(own ? changedRow(row, row.number, own[1], prefix) : numbered(row, data, prefix));
  }
  return written.concat(pending.map(([row, own]) => changedRow(null, row, own, prefix))).join('');
}

/** The range that a sheet part says it covers, made to cover the changed cells too. */
function withDimension(xml: string, changes: readonly CellChange[], prefix: string): string {
  const told = elementIn(xml, `${prefix}dimension`);
  const rect = told && parseRange(told.attributes.get('ref') ?? '');
  if (!told || !rect) return xml;
  const rows = changes.map(({ row }) => row);
  const columns = changes.map(({ column }) => column);
  const [top, bottom] = [Math.min(rect.top, ...rows), Math.max(rect.bottom, ...rows)];
  const [left, right] = [Math.min(rect.left, ...columns), Math.max(rect.right, ...columns)];
  return spliced(xml, told.start, told.end, `<${prefix}dimension ref="${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}"/>`);
}

/** A sheet part with cells changed; everything else of it stays as it is. Throws for a part without rows. */
export function withCellsChanged(xml: string, changes: readonly CellChange[]): string {
  if (changes.length === 0) return xml;
  const prefix = prefixOf(xml);
  const data = elementIn(xml, `${prefix}sheetData`);
  if (!data) throw new Error('a sheet part has no rows');
  const rows = changedRows(data.inner, changes, prefix);
  return withDimension(spliced(xml, data.start, data.end, `<${prefix}sheetData>${rows}</${prefix}sheetData>`), changes, prefix);
}
