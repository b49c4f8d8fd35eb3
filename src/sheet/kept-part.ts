/** The namespace of the part in which a workbook keeps our data. */
export const keptNamespace = 'urn:indicator-check:kept:1';

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const root = /<(?:[\w.-]+:)?kept\b[^>]*>([\s\S]*)<\/(?:[\w.-]+:)?kept\s*>/;

/** The part around a text. Both hosts write it, so that each finds what the other has kept. */
export function keptXml(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<kept xmlns="${keptNamespace}">${escaped}</kept>`;
}

/** The text that a part holds; null where it is none of ours. */
export function textOfKept(xml: string): string | null {
  if (!xml.includes(keptNamespace)) return null;
  const text = root.exec(xml)?.[1];
  return text === undefined ? null : text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    const code = hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : null;
    if (code !== null) return code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
    return named[name ?? ''] ?? whole;
  });
}
