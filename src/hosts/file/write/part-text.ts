import { xmlText } from '../xml-tags';
import { toUtf8 } from '../xml-part';
import { type Parts, partName } from './parts';

/** What a part tells of its encoding, where that is no longer true. */
function withoutEncoding(xml: string): string {
  return xml.replace(/^(<\?xml[^>]*?)\s+encoding\s*=\s*(?:"utf-16[^"]*"|'utf-16[^']*')/i, '$1');
}

/** A part as text that elements can be found in by their tags: without comments and raw sections. Throws where there is none. */
export function partText(parts: Parts, name: string): string {
  const bytes = parts.get(partName(parts, name) ?? '');
  if (!bytes) throw new Error(`the package has no part ${name}`);
  return withoutEncoding(xmlText(toUtf8(bytes, name)));
}
