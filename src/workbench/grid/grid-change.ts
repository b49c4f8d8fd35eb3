import type { Cell, Rect } from '../../sheet/address';

/** What a command of the grid did, as far as the file host must know of it. */
export type GridChange =
  /** Values or formats of single cells. */
  | { readonly kind: 'cells'; readonly sheetId: string; readonly cells: readonly Cell[] }
  /** Formats of whole ranges. */
  | { readonly kind: 'formats'; readonly sheetId: string; readonly ranges: readonly Rect[] }
  /** Rows, columns or ranges have moved: any cell of these sheets may be another. */
  | { readonly kind: 'moved'; readonly sheetIds: readonly string[] }
  /** Sheets were added, removed, renamed, hidden or put into another order. */
  | { readonly kind: 'tabs' }
  /** A person looks at another sheet or cell. */
  | { readonly kind: 'looked' };

/** A command as the grid tells it after it was carried out. */
export interface GridCommand {
  readonly id: string;
  readonly params?: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

const movers = new Set(['insert-row', 'insert-col', 'remove-rows', 'remove-col', 'move-rows', 'move-columns', 'move-range', 'reorder-range']);
const tabMutations = new Set(['insert-sheet', 'remove-sheet', 'set-worksheet-name', 'set-worksheet-order', 'set-worksheet-hidden']);
const looks = new Set(['sheet.operation.set-selections', 'sheet.operation.set-worksheet-active']);
const prefix = 'sheet.mutation.';

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function texts(...values: readonly unknown[]): string[] {
  return values.filter((value) => typeof value === 'string');
}

/** Places of a sparse matrix: rows by number, in each the columns by number. */
function cellsOf(matrix: unknown): Cell[] {
  return Object.entries(fieldsOf(matrix)).flatMap(([row, line]) => Object.keys(fieldsOf(line)).map((column) => ({ row: Number(row), column: Number(column) })));
}

function rangesOf(list: unknown): Rect[] {
  if (!Array.isArray(list)) return [];
  return list.map(fieldsOf).flatMap(({ startRow, startColumn, endRow, endColumn }) => {
    const [top, left, bottom, right] = [startRow, startColumn, endRow, endColumn].map(Number);
    return top === undefined || left === undefined || bottom === undefined || right === undefined ? [] : [{ top, left, bottom, right }];
  });
}

function formatRanges({ ranges, values }: Fields): Rect[] {
  return [...rangesOf(ranges), ...Object.values(fieldsOf(values)).flatMap((each) => rangesOf(fieldsOf(each)['ranges']))];
}

/** What a command changed; null for those that change neither cells nor what a person looks at. */
export function gridChange({ id, params }: GridCommand): GridChange | null {
  if (looks.has(id)) return { kind: 'looked' };
  if (!id.startsWith(prefix)) return null;
  const name = id.slice(prefix.length);
  const fields = fieldsOf(params);
  const [sheetId = ''] = texts(fields['subUnitId']);
  if (tabMutations.has(name)) return { kind: 'tabs' };
  if (movers.has(name)) return { kind: 'moved', sheetIds: texts(fields['subUnitId'], fieldsOf(fields['from'])['subUnitId'], fieldsOf(fields['to'])['subUnitId']) };
  if (name === 'set-range-values') return { kind: 'cells', sheetId, cells: cellsOf(fields['cellValue']) };
  if (name === 'set.numfmt' || name === 'remove.numfmt') return { kind: 'formats', sheetId, ranges: formatRanges(fields) };
  return null;
}
