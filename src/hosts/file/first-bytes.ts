import { hasText, indexOfText } from './bytes';
import type { FileFailure, OtherKind } from './failure';

const magics: readonly (readonly [string, OtherKind])[] = [
  ['\x89PNG', 'png'],
  ['\xFF\xD8\xFF', 'jpeg'],
  ['GIF8', 'gif'],
  ['BM', 'bmp'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['%PDF', 'pdf'],
];

const compoundFile = '\xD0\xCF\x11\xE0';
const encryptedName = 'EncryptedPackage'.replace(/./g, '$&\0');
const spreadsheetXml = 'urn:schemas-microsoft-com:office:spreadsheet';
const headLength = 2048;

/** The beginning of a file as text without byte-order mark, UTF-16 nulls and leading white space. */
function headText(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, headLength));
  return head.replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, '').replaceAll('\0', '').trimStart();
}

function compoundFailure(bytes: Uint8Array): FileFailure {
  if (indexOfText(bytes, encryptedName) >= 0) return { code: 'encrypted', data: {} };
  return { code: 'legacy-format', data: { kind: 'xls' } };
}

/**
 * Looks at a file's first bytes. The answer is null for a ZIP archive, which is looked into further;
 * for anything else it says why the file is not read.
 */
export function firstBytesFailure(bytes: Uint8Array): FileFailure | null {
  if (bytes.length === 0) return { code: 'empty-file', data: {} };
  if (hasText(bytes, 'PK\x03\x04', 0)) return null;
  if (hasText(bytes, compoundFile, 0)) return compoundFailure(bytes);
  const magic = magics.find(([text]) => hasText(bytes, text, 0));
  if (magic) return { code: 'not-a-workbook', data: { kind: magic[1] } };
  const head = headText(bytes);
  if (!head.startsWith('<')) return { code: 'not-a-workbook', data: { kind: 'unknown' } };
  if (head.startsWith('<?xml') && head.includes(spreadsheetXml)) return { code: 'legacy-format', data: { kind: 'xml-2003' } };
  return { code: 'html', data: {} };
}
