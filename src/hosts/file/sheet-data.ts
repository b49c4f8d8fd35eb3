import { isBalanced } from './balanced';
import { hasText, indexOfText, joinBytes, lastIndexOfText } from './bytes';
import { xmlText } from './xml-tags';

const utf8 = new TextEncoder();
const before = utf8.encode('<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">');
const after = utf8.encode('</worksheet>');
const prefixLength = 40;

/** Where the tag begins whose local name stands at `at`, or -1: "<sheetData", "</x:sheetData". */
function tagStart(bytes: Uint8Array, at: number, opening: '<' | '</'): number {
  const head = String.fromCharCode(...bytes.subarray(Math.max(0, at - prefixLength), at));
  const match = (opening === '<' ? /<(?:[\w.-]+:)?$/ : /<\/(?:[\w.-]+:)?$/).exec(head);
  return match ? at - match[0].length : -1;
}

/** The element with the rows, from its opening to its closing tag; null where the sheet part is cut or is none. */
function rowsElement(bytes: Uint8Array): Uint8Array | null {
  const name = indexOfText(bytes, 'sheetData');
  if (name < 0 || lastIndexOfText(bytes, 'worksheet>') < name) return null;
  const start = tagStart(bytes, name, '<');
  const opened = bytes.indexOf(0x3e, name);
  if (start < 0 || opened < 0) return null;
  if (hasText(bytes, '/', opened - 1)) return bytes.subarray(start, opened + 1);
  const closing = lastIndexOfText(bytes, 'sheetData>');
  if (closing <= opened || tagStart(bytes, closing, '</') < 0) return null;
  return bytes.subarray(start, closing + 'sheetData>'.length);
}

/** The reader does not count `<row/>`, and would move all rows without a number below it up by one. */
function withOpenRows(rows: Uint8Array): Uint8Array {
  if (indexOfText(rows, '<row/>') < 0) return rows;
  return utf8.encode(new TextDecoder().decode(rows).replaceAll('<row/>', '<row></row>'));
}

const storedText = /(<(?:[\w.-]+:)?v(?:\s[^<>]*)?>)([^<]*)(?=<)/g;
const ampersand = /&(?:amp|#38|#x26);/gi;
const underscore = /_x005F_/gi;

/**
 * The reader resolves a formula's text twice, so that `&lt;` as a person reads it would become `<`: what would be
 * resolved by the second time is escaped once more.
 */
function withPlainResults(rows: Uint8Array): Uint8Array {
  const doubtful = ['&amp;', '&#', '_x005'].some((text) => indexOfText(rows, text) >= 0);
  if (!doubtful) return rows;
  const escaped = (text: string): string => text.replace(ampersand, '&amp;amp;').replace(underscore, '_x005F_x005F_x005F_');
  return utf8.encode(new TextDecoder().decode(rows).replace(storedText, (_, open: string, text: string) => open + escaped(text)));
}

/** The reader takes what stands in a comment or in a raw section for elements. */
function withPlainText(bytes: Uint8Array): Uint8Array {
  return indexOfText(bytes, '<!') < 0 ? bytes : utf8.encode(xmlText(bytes));
}

/**
 * A sheet part with nothing but its rows, or null where it is incomplete. The reader takes a cut sheet for
 * an empty one, and would visit each cell of a link that spans whole columns.
 */
export function bareSheetPart(bytes: Uint8Array): Uint8Array | null {
  if (!isBalanced(bytes)) return null;
  const rows = rowsElement(withPlainText(bytes));
  return rows && joinBytes([before, withPlainResults(withOpenRows(rows)), after]);
}

const withoutResult = /(?:<\/(?:[\w.-]{1,40}:)?f>|<(?:[\w.-]{1,40}:)?f [^<>]*\/>)<(?:\/(?:[\w.-]{1,40}:)?c>|(?:[\w.-]{1,40}:)?v ?\/>)/;

/** Whether a sheet part has a formula that was saved without its result. */
export function hasUncalculated(bytes: Uint8Array): boolean {
  // One byte, one character: the pattern is plain ASCII, and the engine's own search is ten times as fast as ours.
  return withoutResult.test(new TextDecoder('latin1').decode(bytes));
}
