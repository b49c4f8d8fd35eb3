import { expect, test } from '@jest/globals';
import type { CellInput } from '../../../../src/sheet/cell-input';
import { type SheetOfBook, sheetBook } from './book';
import { done, planOf, textsOf, writable, writeAt } from './writing';

const formats = '<numFmts count="1"><numFmt numFmtId="176" formatCode="0.00_);[Red]\\(0.00\\)"/></numFmts>';
/** Styles 1 to 7 of the books below. */
const styles = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>',
  '<xf numFmtId="14" fontId="0" fillId="1" borderId="0" xfId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/>',
  '<xf numFmtId="57" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
].join('');

const cell = (style: number, content: string): string => `<row r="1"><c r="A1" s="${style}"${content}</c><c r="B1" s="${style}"><v>2</v></c></row>`;
const text = ' t="inlineStr"><is><t>=a</t></is>';
const number = '><v>1</v>';

const places: readonly (readonly [name: string, rows: string, more?: SheetOfBook])[] = [
  ['a text after an apostrophe', cell(1, text)],
  ['a centred text', cell(2, text)],
  ['a date', cell(3, number)],
  ['a format of the workbook’s own', cell(4, number)],
  ['a percentage without protection', cell(5, number)],
  ['a text after an apostrophe, in the text format', cell(6, text)],
  ['a Chinese date', cell(7, number)],
  ['a style that does not exist', cell(99, number)],
  ['an empty cell in a row of a style', '<row r="1" s="5" customFormat="1"><c r="B1" s="4"><v>2</v></c></row>'],
  ['an empty cell in a row whose style does not count', '<row r="1" s="5"><c r="B1" s="4"><v>2</v></c></row>'],
  ['an empty cell in a column of a style', '<row r="1"><c r="B1" s="4"><v>2</v></c></row>', { head: '<cols><col min="1" max="1" width="9" style="3"/><col min="2" max="16384" width="9"/></cols>' }],
  ['a plain cell in a column of a style', '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="4"><v>2</v></c></row>', { head: '<cols><col min="1" max="3" width="9" style="3"/></cols>' }],
  ['an empty cell beside the used range, in the text format', '<row r="1"><c r="A1" s="2"/></row>'],
  ['an error', cell(4, ' t="e"><v>#N/A</v>')],
  ['a truth value', cell(4, ' t="b"><v>1</v>')],
  ['a date as text of the standard', cell(3, ' t="d"><v>2024-01-31</v>')],
];
const inputs: readonly CellInput[] = ['甲', 12.5, true, '', { formula: '=B1*2', result: 4 }, { formula: '="a"', result: 'a' }];

function bookOf(rows: string, more: SheetOfBook = {}): Uint8Array {
  return sheetBook(rows, more, { styles, beforeStyles: formats });
}

async function lookOf(bytes: Uint8Array): Promise<unknown> {
  const host = writable(bytes);
  const rect = { top: 0, left: 0, bottom: 2, right: 3 };
  const [sheet] = (await host.read('workbook')).sheets;
  return { sheet, formats: await host.formats([{ sheetId: '1', rect }]) };
}

test.each(places)('%s is put back with its format, whatever was written', async (_, rows, more = {}) => {
  const bytes = bookOf(rows, more);
  const first = await lookOf(bytes);
  for (const input of inputs) {
    const host = writable(bytes);
    const { undo } = await done(host, planOf(writeAt('1', 'A1', [[input]])));
    const [format] = (await host.formats([{ sheetId: '1', rect: { top: 0, left: 0, bottom: 0, right: 0 } }])).flat(2);
    if (typeof input === 'string' && input !== '') expect(format).toBe('@');
    if (typeof input !== 'string') expect(format).not.toBe('@');
    const other = writable(host.save());
    await done(other, undo);
    expect(await lookOf(other.save())).toStrictEqual(first);
  }
});

/** Number of a cell's style, and the styles of a file. */
function styleOf(bytes: Uint8Array): { readonly style: string | undefined; readonly count: number } {
  const texts = textsOf(bytes);
  return { style: /<c r="A1"[^>]*? s="(\d+)"/.exec(texts['xl/worksheets/sheet1.xml'] ?? '')?.[1], count: (/<cellXfs.*<\/cellXfs>/.exec(texts['xl/styles.xml'] ?? '')?.[0].match(/<xf /g) ?? []).length };
}

const again: readonly (readonly [name: string, style: number, content: string])[] = [
  ['text after an apostrophe', 1, text], ['centred text', 2, text], ['date', 3, number], ['own format', 4, number], ['unprotected percentage', 5, number], ['Chinese date', 7, number],
];

test.each(again)('a write taken back finds the very style of before: %s', async (_, style, content) => {
  const host = writable(bookOf(cell(style, content)));
  const { undo } = await done(host, planOf(writeAt('1', 'A1', [[content === text ? '乙' : '甲']])));
  const other = writable(host.save());
  await done(other, undo);
  expect(styleOf(other.save()).style).toBe(String(style));
});

test('a format is added once, however many cells get it', async () => {
  const host = writable(bookOf('<row r="1"><c r="A1" s="4"><v>1</v></c><c r="B1" s="4"><v>2</v></c></row><row r="2"><c r="A2" s="4"><v>3</v></c></row>'));
  const { count } = styleOf(host.save());
  await done(host, planOf(writeAt('1', 'A1', [['甲', '乙'], ['丙', null]]), writeAt('1', 'D9', [['丁']])));
  // But for their format, the four cells look the same.
  expect(styleOf(host.save()).count).toBe(count + 1);
  await done(host, planOf(writeAt('1', 'A1', [['戊']])));
  expect(styleOf(host.save()).count).toBe(count + 1);
});

test('a number in the place of a text after an apostrophe has no apostrophe', async () => {
  const host = writable(bookOf(cell(1, text)));
  await done(host, planOf(writeAt('1', 'A1', [[5]])));
  expect(styleOf(host.save()).style).toBe('0');
});

test('a format that is named wins, and an error is put back as one only under another than text’s', async () => {
  const host = writable(bookOf(''));
  await done(host, planOf(writeAt('1', 'A1', [['#N/A', '#N/A', '#N/A', 0.5, 'a']], [['General', '@', null, '0.0%', '0.00_);[Red]\\(0.00\\)']])));
  const xml = textsOf(host.save())['xl/worksheets/sheet1.xml'] ?? '';
  expect(xml).toContain('<c r="A1" t="e"><v>#N/A</v></c>');
  expect(xml.match(/t="inlineStr"/g)).toHaveLength(3);
  expect((await host.formats([{ sheetId: '1', rect: { top: 0, left: 0, bottom: 0, right: 4 } }]))[0]).toStrictEqual([['General', '@', '@', '0.0%', '0.00_);[Red]\\(0.00\\)']]);
});
