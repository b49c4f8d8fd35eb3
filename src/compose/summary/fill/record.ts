import { type CellInput, type Formula, isFormula } from '../../../sheet/cell-input';
import { decimal, decimalText } from '../../../sheet/decimal';
import { quotedText } from '../../../sheet/reference';
import type { CellValue } from '../../../sheet/snapshot';

/**
 * What a row holds of ours, as short marks of its values within the formula of its place: a person sees nothing of it, it
 * moves with the row, and tells a value that we wrote from one that was typed over it. `T(N("…"))` is an empty text.
 */
export function withRecord(place: CellInput, values: readonly (readonly [column: string, value: CellValue])[]): CellInput {
  if (!isFormula(place) || !place.formula.endsWith(')')) return place;
  const marks = values.filter(([, value]) => value !== '').map(([column, value]) => markOf(column, value));
  return marks.length === 0 ? place : { ...place, formula: `${place.formula.slice(0, -1)}&T(N("${marks.join(' ')}")))` };
}

/** The marks in the formula of a place. */
export function recordIn(place: CellInput | undefined): ReadonlySet<string> {
  const marks = place !== undefined && isFormula(place) ? /&T\(N\("([0-9a-z ]*)"\)\)\)$/i.exec(place.formula)?.[1] : undefined;
  return new Set(marks?.split(' '));
}

/** The mark of a value in a column: FNV-1a, in seven characters at most. */
export function markOf(column: string, value: CellValue): string {
  let hash = 0x811c9dc5;
  for (const character of `${column}\n${typeof value}\n${String(value)}`) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** A formula takes no longer text. */
const mostText = 255;

/** A value as a formula, where no record can stand beside it: a person who types types values, so that it is known again as ours. */
export function asFormula(value: CellValue): Formula | '' {
  if (value === '') return '';
  if (typeof value === 'number') return { formula: `=${decimalText(decimal(value))}`, result: value };
  const characters = Array.from(String(value));
  const pieces = Array.from({ length: Math.ceil(characters.length / mostText) }, (_, at) => characters.slice(at * mostText, (at + 1) * mostText).join(''));
  return { formula: `=${pieces.map(quotedText).join('&')}`, result: value };
}
