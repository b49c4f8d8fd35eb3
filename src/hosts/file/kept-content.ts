import { keptNamespace, textOfKept } from '../../sheet/kept-part';
import { type Archive, partKey } from './archive';
import { Refusal } from './failure';
import { relationshipsOf } from './relationships';
import { xmlPart } from './xml-part';

/** Ours is a few kilobytes; a larger one is somebody else's. */
const largest = 4_000_000;

/** What we keep with a workbook; null for nothing. Parts of others, whatever is in them, keep nobody from reading the workbook. */
export function keptContent(archive: Archive, workbook: string): string | null {
  for (const { type, part } of relationshipsOf(archive, workbook)) {
    if (type !== 'customXml' || part === null || (archive.entries.get(partKey(part))?.unpackedSize ?? Infinity) > largest) continue;
    const text = textOfPart(archive, part);
    if (text !== null) return text;
  }
  return null;
}

function textOfPart(archive: Archive, part: string): string | null {
  try {
    const bytes = xmlPart(archive, part);
    const xml = bytes ? new TextDecoder().decode(bytes) : '';
    return xml.includes(keptNamespace) ? textOfKept(xml) : null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
