const opening = '([（【〔〖[［';
const closing = ')]）】〕〗]］';
/** In front of a closing bracket: the number of a list, 「1）」 「a)」 「二）」. */
const listNumber = /(?:\d{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,2}|[①-⑳])$/;
/** Half-open intervals, [85,95), close with the other kind: kinds are not told apart. */

export interface StrayBracket {
  readonly sign: string;
  readonly at: number;
  readonly closing: boolean;
}

/** The first bracket of a text without its other half, or null. Book-title marks are counted by themselves. */
export function strayBracket(text: string): StrayBracket | null {
  return stray(text, opening, closing) ?? stray(text, '《', '》');
}

function stray(text: string, opens: string, closes: string): StrayBracket | null {
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (opens.includes(sign)) open.push(at);
    if (!closes.includes(sign)) continue;
    if (open.length === 0 && !listNumber.test(text.slice(0, at))) return { sign, at, closing: true };
    open.pop();
  }
  const [first] = open;
  return first === undefined ? null : { sign: text.charAt(first), at: first, closing: false };
}
