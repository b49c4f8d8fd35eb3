import { strToU8, zipSync } from 'fflate';

export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageLinks = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A sheet of a workbook that is complete enough for every reader. Its id is its place, from 1. */
export interface SheetOfBook {
  readonly name?: string;
  /** What stands within sheetData. */
  readonly rows?: string;
  /** What stands before and after the rows. */
  readonly head?: string;
  readonly tail?: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** Links of the sheet: kind and target. */
  readonly links?: readonly (readonly [type: string, target: string])[];
}

export interface BookOfParts {
  readonly sheets: readonly SheetOfBook[];
  /** What stands within the workbook after its list of sheets, and before it. */
  readonly afterSheets?: string;
  readonly beforeSheets?: string;
  /** What stands within cellXfs after the first style, and before that list. */
  readonly styles?: string;
  readonly beforeStyles?: string;
  /** Other parts with their kinds, by name; null for one whose kind goes without saying. */
  readonly parts?: Readonly<Record<string, readonly [type: string | null, content: string]>>;
  /** Links of the workbook: kind and target. */
  readonly links?: readonly (readonly [type: string, target: string])[];
}

function escape(name: string): string {
  return name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function linkList(list: readonly (readonly [string, string])[]): string {
  const items = list.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${links}/${type}" Target="${target}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${packageLinks}">${items.join('')}</Relationships>`;
}

/** A workbook's parts as text, as the office programs lay them out. */
export function partsOfBook({ sheets, afterSheets = '', beforeSheets = '', styles = '', beforeStyles = '', parts = {}, links: own = [] }: BookOfParts): Record<string, string> {
  const tags = sheets.map(({ name = '', state }, index) => `<sheet name="${escape(name === '' ? `表${index + 1}` : name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`);
  const overrides = Object.entries(parts).flatMap(([name, [type]]) => (type === null ? [] : [`<Override PartName="/${name}" ContentType="${type}"/>`]));
  const texts: Record<string, string> = {
    '[Content_Types].xml':
      '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>` +
      `${sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${types}.worksheet+xml"/>`).join('')}${overrides.join('')}</Types>`,
    '_rels/.rels': linkList([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${main}" xmlns:r="${links}">${beforeSheets}<sheets>${tags.join('')}</sheets>${afterSheets}</workbook>`,
    'xl/_rels/workbook.xml.rels': linkList([...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const), ['styles', 'styles.xml'], ...own]),
    'xl/styles.xml':
      `<?xml version="1.0" encoding="UTF-8"?><styleSheet xmlns="${main}">${beforeStyles}<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${styles}</cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  };
  sheets.forEach(({ rows = '', head = '', tail = '', links: ofSheet = [] }, index) => {
    texts[`xl/worksheets/sheet${index + 1}.xml`] = `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}" xmlns:r="${links}">${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`;
    if (ofSheet.length > 0) texts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = linkList(ofSheet);
  });
  for (const [name, [, content]] of Object.entries(parts)) texts[name] = content;
  return texts;
}

/** The bytes of a package from its parts' texts. */
export function zipped(texts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(texts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])));
}

/** A workbook's bytes. */
export function book(content: BookOfParts): Uint8Array {
  return zipped(partsOfBook(content));
}

/** A workbook of one sheet, its id "1". */
export function sheetBook(rows: string, more: Omit<SheetOfBook, 'rows'> = {}, rest: Omit<BookOfParts, 'sheets'> = {}): Uint8Array {
  return book({ sheets: [{ ...more, rows }], ...rest });
}
