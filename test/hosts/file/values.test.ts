import { describe, expect, test } from '@jest/globals';
import { utils, write } from '@e965/xlsx';
import type { CellValue } from '../../../src/sheet/snapshot';
import { oneSheet } from './make-package';
import { sheetsOf, valuesOf } from './open';

const cell = (attributes: string, content: string): string => `<row r="1"><c r="A1"${attributes}>${content}</c></row>`;
const number = (text: string): string => cell('', `<v>${text}</v>`);
const string = (index: number): string => cell(' t="s"', `<v>${index}</v>`);

describe('a cell is given as Excel gives it', () => {
  test.each<[string, string, CellValue, string?]>([
    ['whole number', number('42'), 42],
    ['negative number', number('-7.5'), -7.5],
    ['scientific notation', number('1.5E+3'), 1500],
    ['negative zero', number('-0'), 0],
    ['a sum with a binary tail', number('0.30000000000000004'), 0.3],
    ['a third', number('0.33333333333333331'), 0.333333333333333],
    ['16 digits', number('1234567890123456'), 1234567890123460],
    ['15 digits', number('123456789012345'), 123456789012345],
    ['a percentage', cell(' s="1"', '<v>0.956</v>'), 0.956],
    ['a date is its serial', cell(' s="2"', '<v>45292</v>'), 45292],
    ['a time is a part of a day', cell(' s="2"', '<v>0.5</v>'), 0.5],
    ['an ISO date is its serial', cell(' t="d"', '<v>2024-01-01T00:00:00</v>'), 45292],
    ['true', cell(' t="b"', '<v>1</v>'), true],
    ['false', cell(' t="b"', '<v>0</v>'), false],
    ['a shared string', string(0), '数量指标', '<si><t>数量指标</t></si>'],
    ['white space is kept', string(0), ' a ', '<si><t xml:space="preserve"> a </t></si>'],
    ['entities', string(0), '<≥ & "x">', '<si><t>&lt;≥ &amp; &quot;x&quot;&gt;</t></si>'],
    ['an emoji', string(0), '达标🎉', '<si><t>达标🎉</t></si>'],
    ['line breaks', string(0), 'a\nb', '<si><t>a\nb</t></si>'],
    ['rich text', string(0), '≥10次', '<si><r><rPr><b/></rPr><t>≥</t></r><r><t>10</t></r><r><t xml:space="preserve">次</t></r></si>'],
    ['readings are left out', string(0), '東京', '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>'],
    ['readings of rich text', string(0), '東京', '<si><r><t>東</t></r><r><t>京</t></r><rPh sb="0" eb="2"><t>トウ</t></rPh></si>'],
    ['after an empty item', string(1), 'b', '<si/><si><t>b</t></si>'],
    ['an empty text with reading settings', string(0), '', '<si><t/><phoneticPr fontId="1"/></si>'],
    ['an item with white space in its tag', string(0), 'a', '<si ><t>a</t></si>'],
    ['the last string', string(1), 'b', '<si><t>a</t></si><si><t>b</t></si>'],
    ['an inline string', cell(' t="inlineStr"', '<is><t>内联</t></is>'), '内联'],
    ['a formula with a number', cell('', '<f>1+1</f><v>2</v>'), 2],
    ['a formula with text', cell(' t="str"', '<f>"a"&amp;"b"</f><v>ab</v>'), 'ab'],
    ['a formula with text that reads as an entity', cell(' t="str"', '<f>A2</f><v>&amp;lt;b&amp;gt; &amp; &#38;quot; &lt;i&gt;</v>'), '&lt;b&gt; & &quot; <i>'],
    ['a formula with text that reads as an escape', cell(' t="str"', '<f>A2</f><v>_x005F_x000D_a_x000A_b</v>'), '_x000D_a\nb'],
    ['text that looks like an error', string(0), '#REF!', '<si><t>#REF!</t></si>'],
    ['text that looks like a number', string(0), '007', '<si><t>007</t></si>'],
    ['no number at all', number('NaN'), '#NUM!'],
    ['a number too large', number('1e999'), '#NUM!'],
    ...['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA'].map(
      (name): [string, string, CellValue] => [name, cell(' t="e"', `<v>${name}</v>`), name],
    ),
    ['an error unknown here', cell(' t="e"', '<v>#SPILL!</v>'), '#UNKNOWN!'],
  ])('%s', async (_, rows, value, strings = '') => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/></cellXfs>';
    expect(await valuesOf(oneSheet(rows, { strings, styles }))).toEqual(value === '' ? [] : [[value]]);
  });
});

describe('the used range is what has content', () => {
  const blank = { origin: { row: 0, column: 0 }, values: [] };
  test.each<[string, string, object]>([
    ['an empty sheet', '', blank],
    ['styled blanks alone', '<row r="3"><c r="B3" s="1"/></row>', blank],
    ['one cell', '<row r="1"><c r="A1"><v>1</v></c></row>', { origin: { row: 0, column: 0 }, values: [[1]] }],
    ['offset', '<row r="3"><c r="C3"><v>1</v></c><c r="E3"><v>2</v></c></row>', { origin: { row: 2, column: 2 }, values: [[1, '', 2]] }],
    ['ragged', '<row r="1"><c r="B1"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row>', { origin: { row: 0, column: 0 }, values: [['', 1], [], [2]] }],
    ['blanks around', '<row r="1"><c r="A1" s="1"/></row><row r="2"><c r="A2" s="1"/><c r="B2"><v>1</v></c><c r="C2" s="1"/></row>', { origin: { row: 1, column: 1 }, values: [[1]] }],
    ['no addresses', '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>', { origin: { row: 0, column: 0 }, values: [[1, 2], [3]] }],
    ['blank rows without numbers', '<row><c><v>1</v></c></row><row/><row></row><row><c><v>2</v></c></row>', { origin: { row: 0, column: 0 }, values: [[1], [], [], [2]] }],
    ['an untrue dimension', '<worksheet><dimension ref="A1:Z99"/><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData></worksheet>', { origin: { row: 1, column: 1 }, values: [[1]] }],
    ['prefixed elements', '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>', { origin: { row: 0, column: 0 }, values: [[5]] }],
    ['a link over whole columns', '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><hyperlinks><hyperlink ref="A1:XFD1048576" location="a"/></hyperlinks></worksheet>', { origin: { row: 0, column: 0 }, values: [[1]] }],
    ['the last cell of a sheet', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', { origin: { row: 1_048_575, column: 16_383 }, values: [[1]] }],
  ])('%s', async (_, rows, expected) => {
    expect((await sheetsOf(oneSheet(rows)))[0]).toEqual({ id: '7', name: 'Sheet1', visibility: 'visible', ...expected });
  });
});

test('what passes the cell limit is named', async () => {
  const rows = [1, 2, 3, 4, 5].map((row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}"><v>0</v></c></row>`).join('');
  const [sheet] = await sheetsOf(oneSheet(rows), { cells: 6 });
  expect(sheet?.values).toEqual([[1, 0], [2, 0], [3, 0]]);
  expect(sheet?.unread).toEqual({ top: 3, left: 0, bottom: 4, right: 1 });
});

test('dates of the 1904 system stay as they stand in the file', async () => {
  expect(await valuesOf(oneSheet(number('43830'), { date1904: true }))).toEqual([[43830]]);
  expect(await valuesOf(oneSheet(cell(' t="d"', '<v>2024-01-01</v>'), { date1904: true }))).toEqual([[43830]]);
});

test('a workbook of another writer', async () => {
  const sheet = utils.aoa_to_sheet([['项目', 1.5, true], [null, '≥10']]);
  const book = { SheetNames: ['表'], Sheets: { 表: sheet } };
  const written: unknown = write(book, { type: 'array', bookSST: true, compression: true });
  const bytes = written instanceof ArrayBuffer ? new Uint8Array(written) : new Uint8Array();
  expect((await sheetsOf(bytes))[0]).toMatchObject({ name: '表', origin: { row: 0, column: 0 }, values: [['项目', 1.5, true], ['', '≥10']] });
});
