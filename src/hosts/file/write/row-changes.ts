import { columnLetters, parseRange } from '../../../sheet/address';
import { groupedBy } from '../../../sheet/lists';
import { type CellChange, changedCell, keptCell, withoutKeys } from './cell-change';
import { attributeList, elementIn, prefixOf, spliced } from './markup';
import { cellsIn, type Numbered, rowsIn } from './sheet-rows';

function changedRow(old: Numbered | null, row: number, changes: readonly CellChange[], prefix: string): string {
  const found = old ? [...cellsIn(old.inner, prefix)] : [];
  const cells = new Map(found.map((cell) => [cell.number, cell]));
  const byColumn = new Map(changes.map((change) => [change.column, change]));
  const columns = [...new Set([...cells.keys(), ...byColumn.keys()])].sort((one, other) => one - other);
  const inner = columns.map((column) => {
    const cell = cells.get(column);
    const change = byColumn.get(column);
    if (change) return changedCell(cell, change, prefix);
    return cell ? keptCell(cell, old?.inner.slice(cell.start, cell.end) ?? '', row, prefix) : '';
  });
  const rest = old?.inner.slice(found.at(-1)?.end ?? 0) ?? '';
  // "spans" is a hint about the row's columns, and may be wrong now.
  const attributes = old ? withoutKeys(old.attributes, ['r', 'spans']) : [];
  const content = inner.join('') + rest;
  if (content === '' && attributes.length === 0) return '';
  return `<${prefix}row${attributeList([['r', String(row + 1)], ...attributes])}>${content}</${prefix}row>`;
}

function numbered(row: Numbered, text: string, prefix: string): string {
  if (row.attributes.has('r')) return text;
  return `<${prefix}row${attributeList([['r', String(row.number + 1)], ...row.attributes])}>${row.inner}</${prefix}row>`;
}

/** The rows of a sheet with cells changed; rows that are not concerned stay as they are. */
function changedRows(data: string, changes: readonly CellChange[], prefix: string): string {
  const rows = [...rowsIn(data, prefix)];
  const known = new Set(rows.map(({ number }) => number));
  const byRow = groupedBy(changes, ({ row }) => row);
  const added = [...byRow].filter(([row]) => !known.has(row)).sort(([one], [other]) => one - other);
  const written: string[] = [];
  let [from, next] = [0, 0];
  for (const row of rows) {
    written.push(data.slice(from, row.start));
    for (let each = added[next]; each && each[0] < row.number; each = added[next]) {
      written.push(changedRow(null, ...each, prefix));
      next += 1;
    }
    const own = byRow.get(row.number);
    // Where two elements are of one row, the first takes the changes.
    byRow.delete(row.number);
    written.push(own ? changedRow(row, row.number, own, prefix) : numbered(row, data.slice(row.start, row.end), prefix));
    from = row.end;
  }
  return [...written, data.slice(from), ...added.slice(next).map((each) => changedRow(null, ...each, prefix))].join('');
}

/** The range that a sheet part says it covers, made to cover the changed cells too. */
function withDimension(xml: string, changes: readonly CellChange[], prefix: string): string {
  const told = elementIn(xml, `${prefix}dimension`);
  const rect = told && parseRange(told.attributes.get('ref') ?? '');
  if (!told || !rect) return xml;
  const { top, bottom, left, right } = changes.reduce((all, { row, column }) => ({
    top: Math.min(all.top, row), bottom: Math.max(all.bottom, row), left: Math.min(all.left, column), right: Math.max(all.right, column),
  }), rect);
  return spliced(xml, told.start, told.end, `<${prefix}dimension ref="${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}"/>`);
}

/** A sheet part with cells changed; everything else of it stays as it is. Throws for a part without rows. */
export function withCellsChanged(xml: string, changes: readonly CellChange[]): string {
  if (changes.length === 0) return xml;
  const prefix = prefixOf(xml);
  const data = elementIn(xml, `${prefix}sheetData`);
  if (!data) throw new Error('a sheet part has no rows');
  const rows = changedRows(data.inner, changes, prefix);
  const element = `<${prefix}sheetData${attributeList(data.attributes)}>${rows}</${prefix}sheetData>`;
  return withDimension(spliced(xml, data.start, data.end, element), changes.filter(({ input }) => input !== null && input !== ''), prefix);
}
