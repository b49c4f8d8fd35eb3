import { parseRange, type Rect } from '../../../sheet/address';
import { type Token, tokensOf } from './formula-tokens';

/** Cells that a formula looks at. */
export interface Looked {
  /** The sheet's name in small letters. */
  readonly sheet: string;
  readonly rect: Rect;
}

/** What a formula looks at. */
export interface References {
  readonly cells: readonly Looked[];
  /** Whether it may look at other cells too, which only its calculation tells. */
  readonly isOpen: boolean;
  /** Whether it uses nothing that the calculator reads in another way: tables, runs of sheets, other workbooks. */
  readonly isPlain: boolean;
}

/** What the words of a formula may stand for. */
export interface Surroundings {
  /** Names of the sheets in small letters, in the order of their tabs. */
  readonly sheets: readonly string[];
  /** What a name means in the formulas of a sheet; null for a name that is not known. */
  readonly named: (name: string, sheet: string) => string | null;
  /** Where a table stands, with or without its headings. */
  readonly table: (name: string, withHeadings: boolean) => Looked | null;
}

const lastRow = 1_048_575;
const lastColumn = 16_383;
const workOutAddresses = new Set(['INDIRECT', 'OFFSET']);
const truths = new Set(['TRUE', 'FALSE']);
/** A name may mean other names; a circle of them ends here. */
const deepest = 8;

const nowhere: References = { cells: [], isOpen: false, isPlain: true };
const anywhere: References = { cells: [], isOpen: true, isPlain: true };

function rectOf(kind: Token['kind'], text: string): Rect | null {
  const [from = '', to = from] = text.replaceAll('$', '').split(':');
  if (kind === 'columns') return parseRange(`${from}1:${to}${lastRow + 1}`);
  if (kind === 'rows') return { top: Number(from) - 1, bottom: Number(to) - 1, left: 0, right: lastColumn };
  return parseRange(text);
}

function sheetName(token: string): string {
  const name = token.slice(0, -1);
  return (name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name).toLowerCase();
}

/** Sheets that a name before "!" means: one, a run of them ("一月:三月"), or none of this workbook's. */
function sheetsOf(name: string, { sheets }: Surroundings): readonly string[] {
  if (!name.includes(':')) return [name];
  const [first, last] = name.split(':').map((each) => sheets.indexOf(each));
  return first === undefined || last === undefined || first < 0 || last < 0 ? [] : sheets.slice(Math.min(first, last), Math.max(first, last) + 1);
}

/** What a reference means, with the tokens before and after it: the second half of a range belongs to the first. */
function ofReference(tokens: readonly Token[], at: number, own: string, around: Surroundings): References {
  const [token, next, other, before] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at - 1]];
  const isSecondHalf = before?.text === ':' && tokens[at - 2]?.kind === 'cell';
  if (!token || isSecondHalf) return nowhere;
  const isRange = next?.text === ':' && other?.kind === 'cell';
  const rect = rectOf(token.kind, isRange ? `${token.text}:${other.text}`.replaceAll('$', '') : token.text.replaceAll('$', ''));
  if (!rect) return anywhere;
  if (before?.kind !== 'sheet') return { ...nowhere, cells: [{ sheet: own, rect }] };
  const name = sheetName(before.text);
  // The cells of another workbook are not written here.
  if (tokens[at - 2]?.kind === 'bracket' || name.includes('[')) return { ...nowhere, isPlain: false };
  return { cells: sheetsOf(name, around).map((sheet) => ({ sheet, rect })), isOpen: false, isPlain: !name.includes(':') };
}

/** Whether a formula is nothing but a reference: some functions take no brackets around one. */
function isOneReference(formula: string): boolean {
  return tokensOf(formula).every(({ kind, text }) => kind === 'sheet' || kind === 'cell' || kind === 'columns' || kind === 'rows' || text === ':');
}

/** Whether the references of a name's formula move with the cell that uses the name. */
function isRelative(formula: string): boolean {
  return tokensOf(formula).some(({ kind, text }) => kind === 'cell' && !/^\$[A-Za-z]+\$\d+$/.test(text));
}

function ofName(tokens: readonly Token[], at: number, own: string, around: Surroundings, depth: number): References {
  const [{ text = '' } = {}, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (truths.has(text.toUpperCase())) return nowhere;
  if (next?.kind === 'bracket') {
    const table = around.table(text.toLowerCase(), /#(?:all|headers)/i.test(next.text));
    return table ? { cells: [table], isOpen: false, isPlain: false } : { ...anywhere, isPlain: false };
  }
  const meaning = depth >= deepest ? null : around.named(text.toLowerCase(), before?.kind === 'sheet' ? sheetName(before.text) : own);
  if (meaning === null) return anywhere;
  if (isRelative(meaning)) return { ...anywhere, isPlain: false };
  return referencesOf(meaning, own, around, depth + 1);
}

function ofToken(tokens: readonly Token[], at: number, own: string, around: Surroundings, depth: number): References {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (!token) return nowhere;
  switch (token.kind) {
    case 'cell':
    case 'columns':
    case 'rows':
      return ofReference(tokens, at, own, around);
    case 'name':
      return ofName(tokens, at, own, around, depth);
    case 'function':
      return workOutAddresses.has(token.text.toUpperCase()) ? anywhere : nowhere;
    case 'bracket':
      return next?.kind === 'sheet' || before?.kind === 'name' ? nowhere : { ...anywhere, isPlain: false };
    case 'other':
      // A range whose end is worked out.
      return token.text.includes(':') && !(token.text === ':' && before?.kind === 'cell' && next?.kind === 'cell') ? anywhere : nowhere;
    case 'string':
    case 'sheet':
      return nowhere;
  }
}

/** A formula with the meaning of each name in its place. */
export function withoutNames(formula: string, sheet: string, around: Surroundings, depth = 0): string {
  const tokens = tokensOf(formula);
  return tokens.map(({ kind, text }, at) => {
    const before = tokens[at - 1];
    const isScoped = before?.kind === 'sheet';
    if (kind === 'sheet' && tokens[at + 1]?.kind === 'name') return '';
    if (kind !== 'name' || tokens[at + 1]?.kind === 'bracket' || depth >= deepest) return text;
    const meaning = around.named(text.toLowerCase(), isScoped ? sheetName(before.text) : sheet);
    if (meaning === null) return isScoped ? before.text + text : text;
    const inner = withoutNames(meaning, sheet, around, depth + 1);
    return isOneReference(inner) ? inner : `(${inner})`;
  }).join('');
}

/** Reads what a formula, without its "=", looks at from a sheet; where that cannot be told, it is open. */
export function referencesOf(formula: string, sheet: string, around: Surroundings, depth = 0): References {
  const tokens = tokensOf(formula);
  const all = tokens.map((_, at) => ofToken(tokens, at, sheet, around, depth));
  return { cells: all.flatMap(({ cells }) => cells), isOpen: all.some(({ isOpen }) => isOpen), isPlain: all.every(({ isPlain }) => isPlain) };
}
