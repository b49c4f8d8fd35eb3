import { expect, test } from '@jest/globals';
import type { CellValue } from '../../../../src/sheet/snapshot';
import { valueAt } from '../../../../src/sheet/snapshot';
import { partsOfBook, sheetBook, zipped } from './book';
import { done, planOf, textsOf, writable, writeAt } from './writing';

const sheet = 'xl/worksheets/sheet1.xml';

/** The sheet part of a usual book, rewritten. */
function rewritten(rows: string, convert: (xml: string) => string | Uint8Array, more: Parameters<typeof partsOfBook>[0]['sheets'][number] = {}): Uint8Array {
  const texts: Record<string, string | Uint8Array> = partsOfBook({ sheets: [{ ...more, rows }] });
  return zipped({ ...texts, [sheet]: convert(String(texts[sheet])) });
}

function utf16(xml: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le'));
}

const usual = '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row><row r="3"><c r="A3"><v>5</v></c></row>';

/** Books in which A1 is 1, C1 is 3 and A3 is 5; B2 and B1 are written. */
const layouts: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['usual', sheetBook(usual)],
  ['rows without numbers', sheetBook('<row><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row><row/><row><c r="A3"><v>5</v></c></row>')],
  ['cells without addresses', sheetBook('<row r="1"><c><v>1</v></c><c/><c><v>3</v></c></row><row r="3"><c><v>5</v></c></row>')],
  ['neither', sheetBook('<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c><v>5</v></c></row>')],
  ['some rows without numbers', sheetBook('<row><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row><row r="3"><c><v>5</v></c></row>')],
  ['rows in another order', sheetBook('<row r="3"><c r="A3"><v>5</v></c></row><row r="2"><c r="F2"><v>9</v></c></row><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row>')],
  ['cells in another order', sheetBook('<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row><row r="3"><c r="A3"><v>5</v></c></row>')],
  ['lines and spaces between elements', sheetBook('\n  <row r="1">\n    <c r="A1">\n <v>1</v>\n </c>\n <c r="C1"><v>3</v></c>\n  </row>\n <row r="3"> <c r="A3"><v>5</v></c></row>\n')],
  ['spaces in closing tags', sheetBook('<row r="1" ><c r="A1" ><v>1</v></c ><c r="C1"><v>3</v></c\n></row ><row r="3"><c r="A3"><v>5</v></c></row>')],
  ['attributes in apostrophes', sheetBook("<row r='1' ht='20' customHeight='1'><c r='A1'><v>1</v></c><c r='C1'><v>3</v></c></row><row r='3'><c r='A3'><v>5</v></c></row>")],
  ['spans that are too narrow', sheetBook(usual.replaceAll('<row ', '<row spans="1:1" '))],
  ['something after the cells of a row', sheetBook('<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c><extLst><ext uri="x"/></extLst></row><row r="3"><c r="A3"><v>5</v></c></row>')],
  ['prefixed elements', rewritten(usual, (xml) => xml.replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replace('xmlns=', 'xmlns:x='))],
  ['comments that look like cells', rewritten(usual, (xml) => xml.replace('<sheetData>', '<!-- <sheetData><row r="2"><c r="B2"><v>7</v></c></row></sheetData> --><sheetData>').replace('<row r="3">', '<!-- </row> --><row r="3">'))],
  ['raw sections', rewritten(usual.replace('</c></row><row r="3">', '</c><c r="D1" t="inlineStr"><is><t><![CDATA[</c><c r="B2">]]></t></is></c></row><row r="3">'), (xml) => xml)],
  ['UTF-16', rewritten(usual, utf16)],
  ['a byte-order mark', rewritten(usual, (xml) => `\ufeff${xml}`)],
  ['no styles', zipped(Object.fromEntries(Object.entries(partsOfBook({ sheets: [{ rows: usual }] })).filter(([name]) => name !== 'xl/styles.xml').map(([name, text]) => [name, text.replace(/<(?:Override|Relationship) [^>]*styles[^>]*>/, '')])))],
  ['styles that are missing', zipped(Object.fromEntries(Object.entries(partsOfBook({ sheets: [{ rows: usual }] })).filter(([name]) => name !== 'xl/styles.xml')))],
  ['styles without lists', zipped({ ...partsOfBook({ sheets: [{ rows: usual }] }), 'xl/styles.xml': '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>' })],
  ['prefixed styles', zipped(Object.fromEntries(Object.entries(partsOfBook({ sheets: [{ rows: usual }] })).map(([name, text]) => [name, name === 'xl/styles.xml' ? text.replace(/<(\/?)(?=[a-z])/gi, '<$1s:').replace('xmlns=', 'xmlns:s=') : text])))],
  ['the strict dialect', zipped(Object.fromEntries(Object.entries(partsOfBook({ sheets: [{ rows: usual }] })).map(([name, text]) => [name, text
    .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main')
    .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships')])))],
];

const wanted: readonly (readonly [row: number, column: number, value: CellValue])[] = [[0, 0, 1], [0, 1, '甲'], [0, 2, 3], [1, 1, 7], [2, 0, 5]];

test.each(layouts)('cells are written among %s, and taken back', async (_, bytes) => {
  const host = writable(bytes);
  const [first] = (await host.read('workbook')).sheets;
  const { undo } = await done(host, planOf(writeAt('1', 'B1', [['甲'], [7]])));
  const [written] = (await host.read('workbook')).sheets;
  if (!written) throw new Error('no sheet');
  expect(wanted.map(([row, column]) => [row, column, valueAt(written, row, column)])).toStrictEqual(wanted);
  // By a host that knows nothing of the one that wrote.
  const other = writable(host.save());
  await done(other, undo);
  expect((await other.read('workbook')).sheets[0]).toStrictEqual(first);
  await done(host, undo);
  expect(host.save()).toStrictEqual(new Uint8Array(bytes));
});

test('a sheet without rows takes cells', async () => {
  for (const rows of ['<sheetData/>', '<sheetData></sheetData>', '<sheetData />']) {
    const host = writable(rewritten('', (xml) => xml.replace('<sheetData></sheetData>', rows)));
    await done(host, planOf(writeAt('1', 'C5', [['甲', 2]])));
    expect((await host.read('workbook')).sheets[0]).toMatchObject({ origin: { row: 4, column: 2 }, values: [['甲', 2]] });
  }
});

test('rows that nothing is written to stay as they are written', async () => {
  const rest = '<row r="9" spans="1:2" ht="33.75" customHeight="1" x14ac:dyDescent="0.3" hidden="1"><c r="A9" s="0" t="str" ph="1"><f>"a"&amp;"b"</f><v>ab</v></c></row>';
  const host = writable(sheetBook(usual + rest));
  await done(host, planOf(writeAt('1', 'B2', [[7]])));
  expect(textsOf(host.save())[sheet]).toContain(`<row r="2"><c r="B2"><v>7</v></c></row><row r="3"><c r="A3"><v>5</v></c></row>${rest}`);
});

const cut: readonly (readonly [string, string])[] = [
  ['a row', '<row r="1"><c r="A1"><v>1</v></c>'],
  ['a cell', '<row r="1"><c r="A1"><v>1</v></row>'],
];

test.each(cut)('%s that does not end is never written to: the workbook does not open', (_, rows) => {
  expect(() => writable(sheetBook(rows))).toThrow('sheet-unreadable');
});
