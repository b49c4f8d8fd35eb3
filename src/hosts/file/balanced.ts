import { hasText, indexOfText } from './bytes';

const [opening, closing, slash, exclamation, question, single, double] = [0x3c, 0x3e, 0x2f, 0x21, 0x3f, 0x27, 0x22];

/** Where a tag ends that begins at `at`: at its ">", those in attributes left aside; -1 where it does not, or another tag begins in it. */
function tagEnd(bytes: Uint8Array, at: number): number {
  let quote = 0;
  for (let place = at + 1; place < bytes.length; place += 1) {
    const byte = bytes[place];
    if (quote !== 0) {
      if (byte === quote) quote = 0;
      if (byte === opening) return -1;
      continue;
    }
    if (byte === closing) return place;
    if (byte === opening) return -1;
    if (byte === single || byte === double) quote = byte;
  }
  return -1;
}

/** Where something that is no element ends: a comment, a raw section, an instruction; -1 where it does not. */
function asideEnd(bytes: Uint8Array, at: number): number {
  const [begin, end] = hasText(bytes, '<!--', at) ? ['<!--', '-->'] : hasText(bytes, '<![CDATA[', at) ? ['<![CDATA[', ']]>'] : ['<', '>'];
  const found = indexOfText(bytes, end, at + begin.length);
  return found < 0 ? -1 : found + end.length - 1;
}

const isNameEnd = (byte: number | undefined): boolean => byte === undefined || byte <= 0x20 || byte === slash || byte === closing;

/** Whether the names of an opening and a closing tag are the same. */
function isSameName(bytes: Uint8Array, open: number, close: number): boolean {
  let at = 0;
  while (!isNameEnd(bytes[open + 1 + at])) {
    if (bytes[open + 1 + at] !== bytes[close + 2 + at]) return false;
    at += 1;
  }
  return at > 0 && isNameEnd(bytes[close + 2 + at]);
}

/**
 * Whether each element of an XML part is closed in its turn, and there is one root. The readers behind take what is cut or
 * overwritten for less content, and say nothing; a walk over the tags is a small part of what reading takes.
 */
export function isBalanced(bytes: Uint8Array): boolean {
  const open: number[] = [];
  let roots = 0;
  for (let at = bytes.indexOf(opening); at >= 0; ) {
    const next = bytes[at + 1];
    const isAside = next === exclamation || next === question;
    const end = isAside ? asideEnd(bytes, at) : tagEnd(bytes, at);
    if (end < 0) return false;
    if (next === slash) {
      const begun = open.pop();
      if (begun === undefined || !isSameName(bytes, begun, at)) return false;
    } else if (!isAside) {
      if (isNameEnd(next)) return false;
      if (open.length === 0) roots += 1;
      if (bytes[end - 1] !== slash) open.push(at);
    }
    at = bytes.indexOf(opening, end + 1);
  }
  return open.length === 0 && roots === 1;
}
