import { type CellInput, isFormula } from '../../../sheet/cell-input';
import { type CellValue, isErrorValue } from '../../../sheet/snapshot';
import { escapeXml } from '../xml-tags';

/** Characters that XML cannot hold, as the format escapes them; and what looks like such an escape. */
export function escapedCharacters(text: string): string {
  return text
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    // eslint-disable-next-line no-control-regex -- these are the characters that have to go
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`);
}

/** Text of a cell or formula as a part has it. */
function escapedText(text: string): string {
  return escapeXml(escapedCharacters(text));
}

/** Text of a part, its entities resolved, without the format's own escapes. */
export function unescapedText(text: string): string {
  return text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** A cell's kind and what stands in it, for a result or a plain value. */
interface Content {
  readonly type: string | null;
  readonly inner: string;
}

/** What a cell's value is written as; the kind is null for a number. Throws for what is no number. */
export function valueContent(value: CellValue): Content {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${value} cannot stand in a cell`);
  if (typeof value === 'number') return { type: null, inner: String(value) };
  if (typeof value === 'boolean') return { type: 'b', inner: value ? '1' : '0' };
  return { type: isErrorValue(value) ? 'e' : 'str', inner: escapedText(value) };
}

/** A formula's element; the text without "=". */
export function formulaMarkup(formula: string, prefix: string): string {
  return `<${prefix}f>${escapedText(formula)}</${prefix}f>`;
}

/**
 * What a cell element holds for a content; null for an empty cell. Text stands in the cell itself and not in the
 * shared table: the table, which all sheets use, stays as it is. A formula carries its result, with its type.
 */
export function cellContent(input: CellInput, prefix: string): Content | null {
  if (input === '') return null;
  if (isFormula(input)) {
    const { type, inner } = valueContent(input.result);
    return { type, inner: `${formulaMarkup(input.formula.slice(1), prefix)}<${prefix}v>${inner}</${prefix}v>` };
  }
  if (typeof input === 'string') return { type: 'inlineStr', inner: `<${prefix}is><${prefix}t xml:space="preserve">${escapedText(input)}</${prefix}t></${prefix}is>` };
  const { type, inner } = valueContent(input);
  return { type, inner: `<${prefix}v>${inner}</${prefix}v>` };
}
