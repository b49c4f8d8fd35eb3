import { totalLabels } from '../../../forms/summary-headings';
import { type CellInput, valueOf } from '../../../sheet/cell-input';
import { groupedBy } from '../../../sheet/lists';
import type { CellValue } from '../../../sheet/snapshot';
import { compact, labelKey } from '../../../sheet/text';
import { isRowFormula } from '../columns';
import type { Summary, SummaryRow } from '../model';
import type { Found } from './found';

/** A sheet that is filled, with all that stands on it. */
export interface Ground extends Found {
  /** Contents and number formats of its used range. */
  readonly contents: readonly (readonly CellInput[])[];
  readonly formats: readonly (readonly string[])[];
}

/** What stands in a cell of the ground. */
export function contentAt({ used, contents }: Ground, row: number, column: number): CellInput {
  return contents[row - used.top]?.[column - used.left] ?? '';
}

/** Its number format. */
export function formatAt({ used, formats }: Ground, row: number, column: number): string {
  return formats[row - used.top]?.[column - used.left] ?? 'General';
}

/** The rows between the headings and the total, or the end. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly totalRow: number | null;
}

/** Finds the rows of a ground. On a sheet of ours they end with the first row without content. */
export function blockOf(ground: Ground): Block {
  const { headingRow, used, own, columns } = ground;
  const top = headingRow + 1;
  for (let row = top; row <= used.bottom; row += 1) {
    if (isTotal(ground, row)) return { top, bottom: row - 1, totalRow: row };
    if (own && Array.from(columns.values()).every((column) => contentAt(ground, row, column) === '')) return { top, bottom: row - 1, totalRow: null };
  }
  return { top, bottom: Math.max(headingRow, used.bottom), totalRow: null };
}

function isTotal(ground: Ground, row: number): boolean {
  for (let column = ground.used.left; column <= ground.used.right; column += 1) {
    const value = valueOf(contentAt(ground, row, column));
    if (typeof value === 'string' && value.length <= 12 && totalLabels.includes(labelKey(value))) return true;
  }
  return false;
}

/** Which row of the ground each row of a summary belongs to; null for rows that it has not. */
export function matched(ground: Ground, { top, bottom }: Block, { keys }: Summary, rows: readonly SummaryRow[]): readonly (number | null)[] {
  const open = new Set(Array.from({ length: bottom - top + 1 }, (_, down) => top + down));
  const places: (number | null)[] = rows.map(() => null);
  const here = (row: number, ids: readonly string[]): string => keyOf(ids.map((id) => (ground.columns.has(id) ? valueOf(contentAt(ground, row, ground.columns.get(id) ?? 0)) : '')));
  const ours = ({ cells }: SummaryRow, ids: readonly string[]): string => keyOf(ids.map((id) => valueIn(cells[id])));
  keys.forEach((ids, level) => {
    const byKey = groupedBy([...open], (row) => here(row, ids));
    rows.forEach((row, at) => {
      const key = ours(row, ids);
      if (places[at] !== null || key === '') return;
      // Two codes that differ are two projects, whatever their names.
      const place = byKey.get(key)?.find((each) => open.has(each) && keys.slice(0, level).every((before) => ours(row, before) === '' || here(each, before) === ''));
      if (place === undefined) return;
      places[at] = place;
      open.delete(place);
    });
  });
  return places;
}

function keyOf(values: readonly CellValue[]): string {
  const parts = values.map((value) => compact(String(value)).toUpperCase());
  return parts.every((part) => part !== '') ? parts.join('\n') : '';
}

/** The value of a summary's cell, whatever it is made of. */
export function valueIn(cell: SummaryRow['cells'][string] | undefined): CellValue {
  if (cell === undefined) return '';
  return typeof cell === 'object' && isRowFormula(cell) ? cell.result : valueOf(cell);
}
