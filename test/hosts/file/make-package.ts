import { strToU8, zipSync } from 'fflate';

const office = 'http://schemas.openxmlformats.org';
const links = `${office}/officeDocument/2006/relationships`;

export interface MadeSheet {
  readonly name: string;
  /** What stands within sheetData; or a whole part, where it begins with "<?xml" or "<worksheet". */
  readonly rows?: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly type?: 'worksheet' | 'chartsheet' | 'dialogsheet';
}

export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[];
  /** What stands within sst. */
  readonly strings?: string;
  /** What stands within styleSheet. */
  readonly styles?: string;
  readonly activeTab?: number;
  readonly date1904?: boolean;
}

export type Parts = Record<string, Uint8Array>;

function link(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${links}/${type}" Target="${target}"/>`;
}

function linkList(...items: string[]): string {
  return `<Relationships xmlns="${office}/package/2006/relationships">${items.join('')}</Relationships>`;
}

function sheetPart(rows: string): string {
  if (/^<(\?xml|\w*:?worksheet)/.test(rows)) return rows;
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${office}/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
}

function escape(name: string): string {
  return name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The parts of a workbook by name, as the office programs lay them out. */
export function makeParts(workbook: MadeWorkbook): Parts {
  const tags = workbook.sheets.map(
    (sheet, index) =>
      `<sheet name="${escape(sheet.name)}" sheetId="${index + 7}"${sheet.state ? ` state="${sheet.state}"` : ''} r:id="rId${index + 1}"/>`,
  );
  const book =
    `<?xml version="1.0"?><workbook xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${links}">` +
    `<workbookPr${workbook.date1904 ? ' date1904="1"' : ''}/><bookViews><workbookView activeTab="${workbook.activeTab ?? 0}"/></bookViews>` +
    `<sheets>${tags.join('')}</sheets></workbook>`;
  const bookLinks = workbook.sheets.map((sheet, index) => link(`rId${index + 1}`, sheet.type ?? 'worksheet', `worksheets/sheet${index + 1}.xml`));
  const texts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"/>`,
    '_rels/.rels': linkList(link('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': book,
    'xl/_rels/workbook.xml.rels': linkList(...bookLinks, link('rIdS', 'sharedStrings', 'sharedStrings.xml'), link('rIdT', 'styles', 'styles.xml')),
    'xl/sharedStrings.xml': `<sst>${workbook.strings ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet>${workbook.styles ?? ''}</styleSheet>`,
  };
  workbook.sheets.forEach((sheet, index) => {
    texts[`xl/worksheets/sheet${index + 1}.xml`] = sheetPart(sheet.rows ?? '');
  });
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
}

/** A workbook's bytes. Parts given replace those made; null leaves one out. */
export function makeWorkbook(workbook: MadeWorkbook, replaced: Record<string, Uint8Array | string | null> = {}): Uint8Array {
  const parts = makeParts(workbook);
  for (const [name, part] of Object.entries(replaced)) {
    if (part === null) Reflect.deleteProperty(parts, name);
    if (part !== null) parts[name] = typeof part === 'string' ? strToU8(part) : part;
  }
  return zipSync(parts);
}

/** A workbook of one sheet with the rows given. */
export function oneSheet(rows: string, more: Omit<MadeWorkbook, 'sheets'> = {}): Uint8Array {
  return makeWorkbook({ ...more, sheets: [{ name: 'Sheet1', rows }] });
}

/** A copy in which the directory's entry of a part tells another unpacked size. */
export function withClaimedSize(archive: Uint8Array, part: string, size: number): Uint8Array {
  const copy = archive.slice();
  const view = new DataView(copy.buffer);
  const name = strToU8(part);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) !== 0x0201_4b50) continue;
    if (name.every((byte, index) => copy[at + 46 + index] === byte)) view.setUint32(at + 24, size, true);
  }
  return copy;
}
