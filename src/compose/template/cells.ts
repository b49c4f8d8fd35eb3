import type { InputKind, LayoutCell, LayoutRow } from '../../forms/template';
import type { ColumnId } from '../../forms/form';
import type { Rect } from '../../sheet/address';

/** A cell of a blank form, merged cells as one; counted from the form's own upper left corner. */
export interface BlankCell {
  readonly rect: Rect;
  readonly content: Content;
}

export type Content =
  /** What the form prints. */
  | { readonly kind: 'label'; readonly text: string; readonly choices?: readonly string[]; readonly isItem?: true }
  /** A place to fill in; indicators' cells have their column and no name. */
  | { readonly kind: 'input'; readonly input: InputKind; readonly slot: string | null; readonly column: ColumnId | null; readonly choices?: readonly string[] }
  /** A sum of a column and of further places. */
  | { readonly kind: 'sum'; readonly column: ColumnId; readonly plus: readonly string[] };

/** The cells of rows that a form's data draws, from a row on; '<' and '^' go on with the cell at the left and above. */
export function drawnRows(rows: readonly LayoutRow[], top: number, months: number): BlankCell[] {
  return rows.flatMap((row, down) => row.flatMap((cell, across): BlankCell[] => {
    if (isContinuation(cell)) return [];
    let right = across;
    while (row[right + 1] === '<') right += 1;
    let bottom = down;
    while (rows[bottom + 1]?.[across] === '^') bottom += 1;
    return [{ rect: { top: top + down, left: across, bottom: top + bottom, right }, content: contentOf(cell, months) }];
  }));
}

function isContinuation(cell: LayoutCell): boolean {
  return cell === '<' || cell === '^';
}

function contentOf(cell: LayoutCell, months: number): Content {
  if (typeof cell === 'string') return { kind: 'label', text: withMonths(cell, months) };
  if ('sumOf' in cell) return { kind: 'sum', column: cell.sumOf, plus: cell.plus };
  return { kind: 'input', input: cell.input, slot: cell.slot, column: null };
}

/** A form's text for the months that it covers. */
export function withMonths(text: string, months: number): string {
  return text.replace('{months}', String(months));
}
