import { columnLetters, parseRange } from '../../../sheet/address';
import { tokensOf } from './formula-tokens';

const lastRow = 1_048_575;
const lastColumn = 16_383;
const outside = '#REF!';

function shiftedRow(text: string, down: number): string {
  const row = Number(text) - 1 + down;
  return row < 0 || row > lastRow ? outside : String(row + 1);
}

function shiftedColumn(letters: string, across: number): string {
  const column = (parseRange(`${letters}1`)?.left ?? 0) + across;
  return column < 0 || column > lastColumn ? outside : columnLetters(column);
}

function isOnSheet(cell: string): boolean {
  const rect = parseRange(cell);
  return rect !== null && rect.top >= 0 && rect.top <= lastRow && rect.left <= lastColumn;
}

/** A reference, or one end of it, moved where it has no dollar sign. */
function shiftedPart(part: string, down: number, across: number): string {
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(part) ?? [];
  // A range of rows has its only dollar sign where that of the column would stand.
  const isFixedRow = fixedRow !== '' || (letters === '' && fixedColumn !== '');
  const column = letters === '' || fixedColumn !== '' ? letters : shiftedColumn(letters, across);
  const row = digits === '' || isFixedRow ? digits : shiftedRow(digits, down);
  return column === outside || row === outside ? outside : fixedColumn + column + fixedRow + row;
}

/** A formula's text as it reads in another cell, so many rows and columns away: what a shared formula means there. */
export function shiftFormula(formula: string, down: number, across: number): string {
  return tokensOf(formula).map(({ kind, text }) => {
    if (kind !== 'cell' && kind !== 'columns' && kind !== 'rows') return text;
    // A name may look like a cell that no sheet has: XFE1, TAX2024000.
    if (kind === 'cell' && !isOnSheet(text)) return text;
    const parts = text.split(':').map((part) => shiftedPart(part, down, across));
    return parts.includes(outside) ? outside : parts.join(':');
  }).join('');
}
