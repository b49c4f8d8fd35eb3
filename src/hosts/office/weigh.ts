import type { CellValue } from '../../sheet/snapshot';

function textBytes(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) >= 0x80) bytes += 2;
  }
  return bytes;
}

/** Bytes that a grid takes up in an answer of Excel's, about: JSON in UTF-8. */
export function gridBytes(grid: readonly (readonly CellValue[])[]): number {
  let bytes = 2;
  for (const row of grid) {
    bytes += 3;
    for (const value of row) bytes += typeof value === 'string' ? textBytes(value) + 3 : String(value).length + 1;
  }
  return bytes;
}
