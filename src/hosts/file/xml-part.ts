import { partKey } from './archive';
import type { Archive } from './archive';
import { isBalanced } from './balanced';
import { hasText, indexOfText } from './bytes';
import { damaged, Refusal } from './failure';
import { unpackEntry } from './unpack';

const declaredEncoding = /^<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/;

function utf16Name(bytes: Uint8Array): string | null {
  if (hasText(bytes, '\xFF\xFE', 0) || hasText(bytes, '<\0', 0)) return 'utf-16le';
  if (hasText(bytes, '\xFE\xFF', 0) || hasText(bytes, '\0<', 0)) return 'utf-16be';
  return null;
}

/** The part in UTF-8: office packages may use UTF-16 too, and nothing else. Throws a `Refusal` for another encoding. */
export function toUtf8(bytes: Uint8Array, name: string): Uint8Array {
  const utf16 = utf16Name(bytes);
  if (utf16 !== null) return new TextEncoder().encode(new TextDecoder(utf16).decode(bytes));
  const encoding = declaredEncoding.exec(String.fromCharCode(...bytes.subarray(0, 200)).replace(/^\xEF\xBB\xBF/, ''))?.[1];
  if (encoding !== undefined && !/^(utf-?8|us-ascii)$/i.test(encoding)) throw damaged('encoding', name);
  return bytes;
}

function afterText(bytes: Uint8Array, text: string, from: number): number {
  const at = indexOfText(bytes, text, from);
  return at < 0 ? bytes.length : at + text.length;
}

/** What stands before the root element: 'dtd' where there is a document type, 'none' without a root. */
function prolog(bytes: Uint8Array): 'root' | 'dtd' | 'none' {
  let at = indexOfText(bytes, '<');
  while (at >= 0) {
    if (hasText(bytes, '<!DOCTYPE', at)) return 'dtd';
    if (!hasText(bytes, '<?', at) && !hasText(bytes, '<!--', at)) return hasText(bytes, '<!', at) ? 'none' : 'root';
    at = indexOfText(bytes, '<', hasText(bytes, '<?', at) ? afterText(bytes, '?>', at) : afterText(bytes, '-->', at));
  }
  return 'none';
}

/**
 * One XML part of which nobody has said that it is whole, unpacked and in UTF-8; null where the archive has none of that name (in any case).
 * Throws a `Refusal` where it is broken, no XML, or has a document type, which can hide entities.
 */
export function openXmlPart(archive: Archive, name: string): Uint8Array | null {
  const entry = archive.entries.get(partKey(name));
  if (!entry) return null;
  const bytes = toUtf8(unpackEntry(archive, entry), entry.name);
  const found = prolog(bytes);
  if (found === 'dtd') throw new Refusal({ code: 'unsafe-xml', data: { part: entry.name } });
  if (found === 'none') throw damaged('not-xml', entry.name);
  return bytes;
}

/** One XML part that is whole, or null where the archive has none of that name. Throws a `Refusal` as `openXmlPart`, and where it is cut or overwritten. */
export function xmlPart(archive: Archive, name: string): Uint8Array | null {
  const bytes = openXmlPart(archive, name);
  if (bytes && !isBalanced(bytes)) throw damaged('not-xml', name);
  return bytes;
}
