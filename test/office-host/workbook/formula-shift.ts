import { Unmodelled } from '../protocol/errors';
import { shiftedRect, shiftedRow, type RowShift } from './row-shift';

const reference = /((?:'(?:[^']|'')+'|[\w.\u4e00-\u9fff]+)!)?(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?(?![\w(])/g;

function sheetName(prefix: string): string {
  return prefix.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
}

/** References of a piece of a formula outside its strings. */
function shiftedPiece(piece: string, isOwn: boolean, name: string, shift: RowShift): string {
  if (/(?<![A-Z$\d])\$?\d+:\$?\d+/.test(piece)) throw new Unmodelled(`moving rows under the formula ${piece}`);
  return piece.replace(reference, (whole, prefix: string | undefined, d1: string, c1: string, d2: string, r1: string, d3?: string, c2?: string, d4?: string, r2?: string) => {
    const isMeant = prefix === undefined ? isOwn : sheetName(prefix).toLowerCase() === name.toLowerCase();
    if (!isMeant) return whole;
    const head = prefix ?? '';
    if (r2 === undefined || c2 === undefined) {
      const row = shiftedRow(Number(r1) - 1, shift);
      return row === null ? `${head}#REF!` : `${head}${d1}${c1}${d2}${row + 1}`;
    }
    const rect = shiftedRect({ top: Number(r1) - 1, bottom: Number(r2) - 1, left: 0, right: 0 }, shift);
    return rect ? `${head}${d1}${c1}${d2}${rect.top + 1}:${d3 ?? ''}${c2}${d4 ?? ''}${rect.bottom + 1}` : `${head}#REF!`;
  });
}

/** A formula after rows have come in or gone on a sheet, as Excel keeps its references. */
export function shiftedFormula(formula: string, isOwn: boolean, name: string, shift: RowShift): string {
  return formula.split(/("(?:[^"]|"")*")/).map((piece) => (piece.startsWith('"') ? piece : shiftedPiece(piece, isOwn, name, shift))).join('');
}
