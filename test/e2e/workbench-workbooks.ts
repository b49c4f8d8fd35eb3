import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFixture } from '../fixtures/load';

const firstSheet = 'xl/worksheets/sheet1.xml';

/** A workbook of the tests with the text of its first sheet changed. */
function withSheet(name: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(readFixture(name));
  const sheet = parts[firstSheet];
  if (!sheet) throw new Error(`${name} has no ${firstSheet}`);
  return zipSync({ ...parts, [firstSheet]: strToU8(change(strFromU8(sheet))) });
}

/** Five tables one below the other, with the facts of a county's published budget. */
export const fiveTables = 'hebei-stacked-two-blank';

/**
 * The five tables, where the first total (C4, 27.80) is worked out from a quantity (I4, 139) and a price (J4, 0.2)
 * that stand beside the form.
 */
export function fiveTablesWithFormula(): Uint8Array {
  return withSheet(fiveTables, (xml) => {
    const [total, added] = ['<v>27.8</v></c><c r="D4"', '<c r="I4"><v>139</v></c><c r="J4"><v>0.2</v></c>'];
    const row = /(<row r="4".*?)(<\/row>)/.exec(xml);
    if (!row?.[1]?.includes(total)) throw new Error('the total is not where it was');
    return xml.replace(row[0], `${row[1].replace(total, `<f>ROUND(I4*J4,2)</f>${total}`)}${added}</row>`);
  });
}

/** A page that a portal hands out under the name of a workbook. */
export const webPage = new TextEncoder().encode('<!DOCTYPE html><html><head><title>登录</title></head><body><table><tr><td>1</td></tr></table></body></html>');

/** The five tables' workbook with so many rows on its first sheet. */
export function longWorkbook(rows: number): Uint8Array {
  const line = (_: unknown, index: number): string => `<row r="${index + 1}"><c r="A${index + 1}" s="4"><v>${index}</v></c><c r="B${index + 1}" s="4"><v>${index * 2}</v></c></row>`;
  return withSheet(fiveTables, (xml) => xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${Array.from({ length: rows }, line).join('')}</sheetData>`).replace(/<mergeCells.*<\/mergeCells>/s, ''));
}
