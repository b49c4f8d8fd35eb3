import { builtInFormats } from './built-in-formats';
import { contentOf, elements, escapeXml, xmlText } from './xml-tags';

/** Number-format code of a cell that has none of its own. */
export const generalFormat = 'General';

/** The reader keeps no more format numbers than these. */
const mostFormats = 392;

/** The number-format code of each cell style, in the order of the styles. */
export function formatOfStyles(xml: string): string[] {
  const own = elements(contentOf(xml, 'numFmts'), 'numFmt');
  const codes = new Map(own.map((tag) => [Number(tag.get('numFmtId')), tag.get('formatCode') ?? generalFormat]));
  const styles = elements(contentOf(xml, 'cellXfs'), 'xf');
  return styles.map((style) => {
    const number = Number(style.get('numFmtId') ?? 0);
    return codes.get(number) ?? builtInFormats.get(number) ?? generalFormat;
  });
}

/**
 * A styles part with nothing but the number formats that cells use, renumbered from 1: the reader loses
 * formats above number 392, which grown workbooks have, and does not know the Chinese built-in ones.
 * From the 393rd different format in use on, cells count as "General".
 */
export function plainStyles(bytes: Uint8Array): Uint8Array {
  const formats = formatOfStyles(xmlText(bytes));
  const used = [...new Set(formats)].filter((code) => code !== generalFormat).slice(0, mostFormats);
  const numbers = new Map(used.map((code, index) => [code, index + 1]));
  const codes = used.map((code, index) => `<numFmt numFmtId="${index + 1}" formatCode="${escapeXml(code)}"/>`);
  const styles = formats.map((code) => `<xf numFmtId="${numbers.get(code) ?? 0}"/>`);
  return new TextEncoder().encode(
    `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>${codes.join('')}</numFmts>` +
      `<cellXfs>${styles.join('')}</cellXfs></styleSheet>`,
  );
}
