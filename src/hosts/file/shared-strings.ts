import { xmlText } from './xml-tags';

const emptyElement = /<([\w.-]+:)?(si|t)(?:\s[^<>]*)?\/>/g;
const spacedItem = /<([\w.-]+:)?si\s[^<>]*>/g;
const itemEnd = /<\/(?:[\w.-]+:)?si>/;

/**
 * The shared strings in the one spelling that the reader counts rightly: it passes over `<si/>` (all later
 * strings would shift by one), takes what follows `<t/>` for text, and counts one string too many after the
 * last `</si>`, so that an index beyond the list would read as an empty cell. Null where there are no strings.
 */
export function plainSharedStrings(bytes: Uint8Array): Uint8Array | null {
  const xml = xmlText(bytes)
    .replace(emptyElement, (_, prefix: string | undefined, name: string) => `<${prefix ?? ''}${name}></${prefix ?? ''}${name}>`)
    .replace(spacedItem, (_, prefix: string | undefined) => `<${prefix ?? ''}si>`);
  const end = itemEnd.exec(xml)?.[0];
  if (end === undefined) return null;
  const last = xml.lastIndexOf(end);
  return new TextEncoder().encode(xml.slice(0, last) + xml.slice(last + end.length));
}
