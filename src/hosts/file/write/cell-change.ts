import { cellAddress } from '../../../sheet/address';
import type { CellInput } from '../../../sheet/cell-input';
import type { CellValue } from '../../../sheet/snapshot';
import type { Attributes } from '../xml-tags';
import { cellContent, formulaMarkup, valueContent } from './cell-markup';
import { attributeList } from './markup';
import type { Numbered } from './sheet-rows';

/** What becomes of one cell. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** Its content; null: kept. */
  readonly input: CellInput | null;
  /** Its style; null: kept. */
  readonly style: number | null;
  /** Whether nothing is left of it: an empty cell that looks as its row or column does. */
  readonly isGone?: boolean;
  /** Whether a text that names an error is that error, and no text. */
  readonly isError?: boolean;
  /** Written in place of the formula element, its result kept: a shared formula that must stand alone. */
  readonly formula?: string;
  /** Written in place of the result, the formula kept; null: the result is taken away. */
  readonly result?: CellValue | null;
}

/** Attributes but for some. */
export function withoutKeys(attributes: Attributes, keys: readonly string[]): [string, string][] {
  return [...attributes].filter(([key]) => !keys.includes(key));
}

function cellElement(attributes: Iterable<readonly [string, string]>, inner: string, prefix: string): string {
  const list = attributeList(attributes);
  return inner === '' ? `<${prefix}c${list}/>` : `<${prefix}c${list}>${inner}</${prefix}c>`;
}

function formulaElement(prefix: string): RegExp {
  return new RegExp(`<${prefix}f(?:\\s[^>]*?)?(?:/>|>[^<]*</${prefix}f\\s*>)`);
}

/** A cell that keeps its content but for its style, its formula's text or its result. */
function keptContent(old: Numbered | undefined, place: readonly [string, string][], { formula, result }: CellChange, prefix: string): string {
  const inner = old?.inner ?? '';
  const kept = old ? withoutKeys(old.attributes, ['r', 's']) : [];
  if (result !== undefined) {
    const { type, inner: value } = result === null ? { type: null, inner: null } : valueContent(result);
    // What is told of the old result (its kind, that it is a rich value) goes with it.
    const typed = [...kept.filter(([key]) => key !== 't' && key !== 'vm'), ...(type === null ? [] : [['t', type] as [string, string]])];
    return cellElement([...place, ...typed], `${formulaElement(prefix).exec(inner)?.[0] ?? ''}${value === null ? '' : `<${prefix}v>${value}</${prefix}v>`}`, prefix);
  }
  const own = formula === undefined ? inner : inner.replace(formulaElement(prefix), () => formulaMarkup(formula, prefix));
  return cellElement([...place, ...kept], own, prefix);
}

/** The element of a changed cell; '' where nothing is left of it. */
export function changedCell(old: Numbered | undefined, change: CellChange, prefix: string): string {
  const { row, column, input, style: wanted } = change;
  const style = wanted === null ? old?.attributes.get('s') ?? null : String(wanted);
  const place: [string, string][] = [['r', cellAddress({ row, column })], ...(style === null ? [] : [['s', style] as [string, string]])];
  if (input === null) return keptContent(old, place, change, prefix);
  if (change.isGone === true) return '';
  if (change.isError === true && typeof input === 'string') return cellElement([...place, ['t', 'e']], `<${prefix}v>${input}</${prefix}v>`, prefix);
  const content = cellContent(input, prefix);
  // Attributes about the old content (dynamic arrays, rich values, phonetics) go with it.
  if (!content) return style === null ? '' : cellElement(place, '', prefix);
  return cellElement(content.type === null ? place : [...place, ['t', content.type]], content.inner, prefix);
}

/** A kept cell, with its address told: cells before it may be new. */
export function keptCell(cell: Numbered, text: string, row: number, prefix: string): string {
  if (cell.attributes.has('r')) return text;
  return cellElement([['r', cellAddress({ row, column: cell.number })], ...cell.attributes], cell.inner, prefix);
}
