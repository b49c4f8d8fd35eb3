import { CellValueType, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import type { CellValue } from '../../sheet/snapshot';

/** Text of a cell with several lines or formats, which the grid keeps as a document: "\r" ends a line, "\r\n" the text. */
function richText(stream: string): string {
  return stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

/** What a cell of the grid holds, as hosts give it. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  const stream = cell?.p?.body?.dataStream;
  if (stream !== undefined) return richText(stream);
  const value = cell?.v ?? '';
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === 'TRUE';
  if (cell?.t === CellValueType.STRING || cell?.t === CellValueType.FORCE_STRING) return String(value);
  return value;
}

/** The number-format code of a cell of the grid, from its resolved style. */
export function formatOf(style: Nullable<IStyleData>): string {
  const pattern = style?.n?.pattern ?? '';
  return pattern === '' ? 'General' : pattern;
}
