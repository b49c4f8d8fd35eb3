import { hasText } from '../bytes';

/** Characters that no text file has: a file that holds one is something else. */
// eslint-disable-next-line no-control-regex -- looks for exactly these
const foreign = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffe\uffff]/;

function decodedAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes as text: by their byte-order mark, else UTF-8, else GBK as Chinese Windows writes it. Null where they are no text in any of these. */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decodedAs(bytes, encodingOf(bytes)) ?? decodedAs(bytes, 'gb18030');
  return text === null || foreign.test(text) ? null : text;
}

function encodingOf(bytes: Uint8Array): string {
  if (hasText(bytes, '\xFF\xFE', 0)) return 'utf-16le';
  return hasText(bytes, '\xFE\xFF', 0) ? 'utf-16be' : 'utf-8';
}
