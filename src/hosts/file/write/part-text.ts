import { escapeXml, xmlText } from '../xml-tags';
import { toUtf8 } from '../xml-part';
import { type Parts, partName } from './parts';

const section = '<![CDATA[';
const sectionEnd = ']]>';

/** Text with its raw sections written as other text is, so that nothing in them looks like an element. */
function withoutSections(xml: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = xml.indexOf(section); at >= 0; at = xml.indexOf(section, from)) {
    const end = xml.indexOf(sectionEnd, at);
    if (end < 0) throw new Error('a raw section does not end');
    pieces.push(xml.slice(from, at), escapeXml(xml.slice(at + section.length, end)));
    from = end + sectionEnd.length;
  }
  return from === 0 ? xml : pieces.join('') + xml.slice(from);
}

/** What a part tells of its encoding, where that is no longer true. */
function withoutEncoding(xml: string): string {
  return xml.replace(/^(<\?xml[^>]*?)\s+encoding\s*=\s*(?:"utf-16[^"]*"|'utf-16[^']*')/i, '$1');
}

/** A part as text that elements can be found in by their tags: without comments and raw sections. Throws where there is none. */
export function partText(parts: Parts, name: string): string {
  const bytes = parts.get(partName(parts, name) ?? '');
  if (!bytes) throw new Error(`the package has no part ${name}`);
  return withoutEncoding(withoutSections(xmlText(toUtf8(bytes, name))));
}
