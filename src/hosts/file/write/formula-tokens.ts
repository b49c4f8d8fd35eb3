/** A piece of a formula's text. Texts of all pieces together are the formula. */
export interface Token {
  /**
   * `sheet` is a sheet's name with its "!"; `cell`, `columns` and `rows` are references ("$B2", "A:C", "1:3");
   * `bracket` is a reference into a table or another workbook; `function` is a name before "(".
   */
  readonly kind: 'string' | 'sheet' | 'bracket' | 'cell' | 'columns' | 'rows' | 'function' | 'name' | 'other';
  readonly text: string;
}

const word = '[\\p{L}\\p{N}_.\\\\?]';
const notWord = `(?!${word})`;
const patterns: readonly (readonly [Token['kind'], RegExp])[] = [
  ['string', /"(?:[^"]|"")*"/uy],
  ['sheet', /'(?:[^']|'')*'!/uy],
  ['columns', new RegExp(`\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}${notWord}(?![(!])`, 'uy')],
  ['rows', new RegExp(`\\$?\\d{1,7}:\\$?\\d{1,7}${notWord}`, 'uy')],
  ['cell', new RegExp(`\\$?[A-Za-z]{1,3}\\$?\\d{1,7}${notWord}(?![(!])`, 'uy')],
  ['sheet', new RegExp(`[\\p{L}_\\\\]${word}*(?::[\\p{L}_\\\\]${word}*)?!`, 'uy')],
  ['function', new RegExp(`[\\p{L}_\\\\]${word}*(?=\\()`, 'uy')],
  ['name', new RegExp(`[\\p{L}_\\\\]${word}*`, 'uy')],
  ['other', /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?/uy],
  ['other', /[^"'[\p{L}\p{N}_$\\]+/uy],
];

/** Where the bracket that opens at a place is closed again; an apostrophe takes the next character's meaning away. */
function bracketEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === "'") at += 1;
    if (character === '[') depth += 1;
    if (character === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

function tokenAt(text: string, at: number): Token {
  if (text[at] === '[') return { kind: 'bracket', text: text.slice(at, bracketEnd(text, at)) };
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined && found !== '') return { kind, text: found };
  }
  return { kind: 'other', text: text.slice(at, at + 1) };
}

/** The pieces of a formula in Excel's English grammar. */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length; at += tokens.at(-1)?.text.length ?? 1) tokens.push(tokenAt(formula, at));
  return tokens;
}
