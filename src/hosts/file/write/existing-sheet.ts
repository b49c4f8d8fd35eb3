import type { Rect } from '../../../sheet/address';
import type { Edit } from '../../../sheet/edit';
import type { CellChange } from './cell-change';
import { elementIn, prefixOf } from './markup';
import { withCellsChanged } from './row-changes';
import { listNames, withItemsOf, withoutItems } from './sheet-lists';
import { cellsIn, rowsIn } from './sheet-rows';

/** Styles of the cells that a sheet of the library's has. */
function stylesOf(made: string): CellChange[] {
  const prefix = prefixOf(made);
  const data = elementIn(made, `${prefix}sheetData`)?.inner ?? '';
  return [...rowsIn(data, prefix)].flatMap((row) => [...cellsIn(row.inner, prefix)].map((cell): CellChange => ({ row: row.number, column: cell.number, input: null, style: Number(cell.attributes.get('s') ?? 0) })));
}

/** A sheet part with the looks, merges, validations and links of a sheet that the library made, at the same places. */
export function withLooksOf(xml: string, made: string): string {
  const styled = withCellsChanged(xml, stylesOf(made));
  return listNames.reduce((text, name) => withItemsOf(text, made, name), styled);
}

/** A sheet part with everything taken away that lies within a rectangle. */
export function cleared(xml: string, rect: Rect): string {
  const prefix = prefixOf(xml);
  const data = elementIn(xml, `${prefix}sheetData`)?.inner ?? '';
  const emptied = [...rowsIn(data, prefix)].filter(({ number }) => number >= rect.top && number <= rect.bottom).flatMap((row) => [...cellsIn(row.inner, prefix)]
    .filter(({ number }) => number >= rect.left && number <= rect.right)
    .map((cell): CellChange => ({ row: row.number, column: cell.number, input: '', style: 0 })));
  return listNames.reduce((text, name) => withoutItems(text, name, rect), withCellsChanged(xml, emptied));
}

/** Edits that give looks and the like to places beside what a sheet holds. */
export function isLookEdit(edit: Edit): boolean {
  return ['format', 'borders', 'merge', 'validation', 'link'].includes(edit.kind);
}

