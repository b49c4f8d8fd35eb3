import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** Checked parts of a workbook, ready for the reader. */
export interface PlainParts {
  /** Sheet parts in tab order. */
  readonly sheets: readonly Uint8Array[];
  readonly sharedStrings: Uint8Array | null;
  readonly styles: Uint8Array | null;
  readonly date1904: boolean;
}

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const office = 'http://schemas.openxmlformats.org';
const main = `${office}/spreadsheetml/2006/main`;
const officeLinks = `${office}/officeDocument/2006/relationships`;
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The name under which the reader hands back the sheet of an index: the person's names may be equal, or odd. */
export function plainSheetName(index: number): string {
  return `s${index + 1}`;
}

function contentTypes(parts: PlainParts): string {
  const override = (part: string, type: string): string => `<Override PartName="/xl/${part}.xml" ContentType="${contentType}.${type}+xml"/>`;
  return [
    `${head}<Types xmlns="${office}/package/2006/content-types">`,
    override('workbook', 'sheet.main'),
    parts.sharedStrings ? override('sharedStrings', 'sharedStrings') : '',
    parts.styles ? override('styles', 'styles') : '',
    ...parts.sheets.map((_, index) => override(`worksheets/${plainSheetName(index)}`, 'worksheet')),
    '</Types>',
  ].join('');
}

function workbook(parts: PlainParts): string {
  const sheets = parts.sheets.map((_, index) => `<sheet name="${plainSheetName(index)}" sheetId="${index + 1}" r:id="r${index + 1}"/>`);
  return (
    `${head}<workbook xmlns="${main}" xmlns:r="${officeLinks}"><workbookPr date1904="${parts.date1904 ? 1 : 0}"/>` +
    `<sheets>${sheets.join('')}</sheets></workbook>`
  );
}

function links(parts: PlainParts): string {
  const sheets = parts.sheets.map(
    (_, index) => `<Relationship Id="r${index + 1}" Type="${officeLinks}/worksheet" Target="worksheets/${plainSheetName(index)}.xml"/>`,
  );
  return `${head}<Relationships xmlns="${office}/package/2006/relationships">${sheets.join('')}</Relationships>`;
}

/**
 * Writes the smallest workbook that holds the parts, not packed. The reader is given this and never the
 * file itself, so that it opens no part that was not checked and guesses at no sheet's place.
 */
export function plainWorkbook(parts: PlainParts): Uint8Array {
  const text = new TextEncoder();
  const files: Zippable = {
    '[Content_Types].xml': text.encode(contentTypes(parts)),
    'xl/workbook.xml': text.encode(workbook(parts)),
    'xl/_rels/workbook.xml.rels': text.encode(links(parts)),
  };
  if (parts.sharedStrings) files['xl/sharedStrings.xml'] = parts.sharedStrings;
  if (parts.styles) files['xl/styles.xml'] = parts.styles;
  parts.sheets.forEach((sheet, index) => {
    files[`xl/worksheets/${plainSheetName(index)}.xml`] = sheet;
  });
  return zipSync(files, { level: 0 });
}
