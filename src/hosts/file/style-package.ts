import { zipSync } from 'fflate';
import { escapeXml } from './xml-tags';

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const office = 'http://schemas.openxmlformats.org';
const main = `${office}/spreadsheetml/2006/main`;
const links = `${office}/officeDocument/2006/relationships`;
const types = 'application/vnd.openxmlformats-officedocument';
/** No person names a sheet so, and the library needs one. */
const placeholder = 'indicator-check placeholder';

/**
 * The smallest workbook that holds a workbook's styles and theme. The reader of styles is given this and never
 * the file itself: it would unpack and keep every cell of it, and a large file would take it minutes.
 */
export function stylePackage(styles: Uint8Array, theme: Uint8Array | null, sheetName = placeholder): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder();
  const relationship = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="${links}/${type}" Target="${target}"/>`;
  const override = (part: string, type: string): string => `<Override PartName="/xl/${part}" ContentType="${types}.${type}+xml"/>`;
  const relationships = (...list: string[]): Uint8Array =>
    text.encode(`${head}<Relationships xmlns="${office}/package/2006/relationships">${list.join('')}</Relationships>`);
  return new Uint8Array(zipSync({
    '[Content_Types].xml': text.encode([
      `${head}<Types xmlns="${office}/package/2006/content-types">`,
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      override('workbook.xml', 'spreadsheetml.sheet.main'), override('worksheets/sheet1.xml', 'spreadsheetml.worksheet'),
      override('styles.xml', 'spreadsheetml.styles'), ...(theme ? [override('theme/theme1.xml', 'theme')] : []), '</Types>',
    ].join('')),
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': text.encode(`${head}<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="${escapeXml(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': relationships(
      relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'), relationship('rId2', 'styles', 'styles.xml'),
      ...(theme ? [relationship('rId3', 'theme', 'theme/theme1.xml')] : []),
    ),
    'xl/worksheets/sheet1.xml': text.encode(`${head}<worksheet xmlns="${main}"><sheetData/></worksheet>`),
    'xl/styles.xml': styles,
    ...(theme && { 'xl/theme/theme1.xml': theme }),
  }, { level: 0 }));
}
