/** Attributes of one element, by local name, their entities resolved. */
export type Attributes = ReadonlyMap<string, string>;

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const attributePattern = /([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const prefix = '(?:[\\w.-]+:)?';
const attributeList = '((?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"]*"|\'[^\']*\'))*)';

function character(code: number): string {
  return code <= 0x10_ffff ? String.fromCodePoint(code) : '\uFFFD';
}

/** Text with its XML entities and character references resolved; unknown ones stay as they are. */
export function resolveEntities(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return character(parseInt(hex, 16));
    if (decimal !== undefined) return character(Number(decimal));
    return named[name ?? ''] ?? whole;
  });
}

/** Text made safe for an attribute in double quotes or for the content of an element. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const comment = { start: '<!--', end: '-->' };
const section = { start: '<![CDATA[', end: ']]>' };

/**
 * An XML part's text without its comments, its raw sections written as other text is: nothing in them looks like an
 * element then. Walks once: a pattern would start anew at each unclosed comment.
 */
export function xmlText(bytes: Uint8Array): string {
  const xml = new TextDecoder().decode(bytes);
  const kept: string[] = [];
  let from = 0;
  for (let at = xml.indexOf('<!'); at >= 0; at = xml.indexOf('<!', Math.max(from, at + 1))) {
    const { start, end } = xml.startsWith(section.start, at) ? section : comment;
    if (!xml.startsWith(start, at)) continue;
    const close = xml.indexOf(end, at + start.length);
    if (close < 0) break;
    kept.push(xml.slice(from, at), start === section.start ? escapeXml(xml.slice(at + start.length, close)) : '');
    from = close + end.length;
  }
  return from === 0 ? xml : kept.join('') + xml.slice(from);
}

/** The attributes of every element with a local name, in the order of the text. */
export function elements(xml: string, name: string): Attributes[] {
  const tags = xml.matchAll(new RegExp(`<${prefix}${name}${attributeList}\\s*/?>`, 'g'));
  return [...tags].map(([, list = '']) => {
    const pairs = [...list.matchAll(attributePattern)];
    return new Map(pairs.map(([, key = '', double, single]) => [key, resolveEntities(double ?? single ?? '')]));
  });
}

/** What stands within the first element of a local name; '' where there is none. */
export function contentOf(xml: string, name: string): string {
  const opening = new RegExp(`<(${prefix})${name}(?:\\s[^<>]*)?>`).exec(xml);
  if (!opening || opening[0].endsWith('/>')) return '';
  const start = opening.index + opening[0].length;
  const end = xml.indexOf(`</${opening[1] ?? ''}${name}`, start);
  return end < 0 ? '' : xml.slice(start, end);
}
