import { describe, expect, test } from '@jest/globals';
import { type BookType, utils, write } from '@e965/xlsx';
import { z } from 'zod';
import type { CellValue, SheetValues } from '../../../src/sheet/snapshot';
import type { FileFailure } from '../../../src/hosts/file/failure';
import { openAnyFile } from '../../../src/hosts/file/open-any-file';


const rows: readonly (readonly CellValue[])[] = [['项目名称', '道路养护', '', true], ['预算数', 36.5, '', ''], ['', '', '', ''], ['6月底', 0.3, '—', '合计']];

function bookOf(bookType: BookType): Uint8Array {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet(rows.map((row) => row.map((value) => (value === '' ? null : value))));
  const share: unknown = sheet['B4'];
  if (typeof share === 'object' && share !== null) Object.assign(share, { z: '0.0%' });
  utils.book_append_sheet(book, sheet, '绩效目标');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['x']]), '隐藏');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return z.instanceof(Uint8Array).parse(write(book, { type: 'buffer', bookType }));
}

async function sheetsOf(bytes: Uint8Array, name = 'book.xls'): Promise<readonly SheetValues[]> {
  const opened = openAnyFile(bytes, name);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  return (await opened.host.read('workbook')).sheets;
}

async function valuesOf(bytes: Uint8Array, name?: string): Promise<SheetValues['values']> {
  return (await sheetsOf(bytes, name))[0]?.values ?? [];
}

async function formatAt(bytes: Uint8Array, name: string, row: number, column: number): Promise<string | undefined> {
  const opened = openAnyFile(bytes, name);
  if (!opened.ok) throw new Error(opened.failure.code);
  const [grid] = await opened.host.formats([{ sheetId: '1', rect: { top: row, left: column, bottom: row, right: column } }]);
  return grid?.[0]?.[0];
}

function failureOf(bytes: Uint8Array, name = 'book.xls'): FileFailure | null {
  const opened = openAnyFile(bytes, name);
  return opened.ok ? null : opened.failure;
}

/** Text as Chinese Windows writes it: the decoder's own table, turned round. */
function gbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gbk');
  const table = new Map<string, readonly number[]>();
  for (let high = 0x81; high < 0xff; high += 1) for (let low = 0x40; low < 0xff; low += 1) table.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  return Uint8Array.from(Array.from(text).flatMap((character) => (character < '\u0080' ? [character.charCodeAt(0)] : (table.get(character) ?? [0x3f]))));
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('.xls and WPS .et', () => {
  test.each(['book.xls', 'book.et', 'wrongly-named.xlsx'])('values, formats and hidden sheets of %s', async (name) => {
    const sheets = await sheetsOf(bookOf('biff8'), name);
    expect(sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([['绩效目标', 'visible'], ['隐藏', 'hidden']]);
    expect(sheets[0]?.values.map((row) => [0, 1, 2, 3].map((column) => row[column] ?? ''))).toEqual(rows);
    expect(await formatAt(bookOf('biff8'), name, 3, 1)).toBe('0.0%');
  });

  test('the same as the .xlsx of the same content', async () => {
    const [old, today] = [await sheetsOf(bookOf('biff8')), await sheetsOf(bookOf('xlsx'))];
    expect(old.map(({ name, origin, values }) => ({ name, origin, values }))).toEqual(today.map(({ name, origin, values }) => ({ name, origin, values })));
  });

  test.each([0.1, 0.3, 0.5, 0.7, 0.9, 0.99])('cut at %f it is damaged, and never taken for one with fewer cells', async (part) => {
    const whole = bookOf('biff8');
    const cut = whole.slice(0, Math.floor(whole.length * part));
    // What is cut off the very end may be padding: then nothing is missing.
    if (part > 0.95 && failureOf(cut) === null) expect(await sheetsOf(cut)).toEqual(await sheetsOf(whole));
    else expect(failureOf(cut)?.code).toBe('damaged');
  });

  test('older than Excel 97 it is refused: its text cannot be read for sure', () => {
    expect(failureOf(bookOf('biff5'))).toEqual({ code: 'legacy-format', data: { kind: 'xls-95' } });
  });

  test('a file of the same container that is no workbook', () => {
    // The name of the workbook's stream in the container's directory, turned into that of a document.
    const bytes = Buffer.from(bookOf('biff8'));
    const entry = bytes.indexOf(Buffer.from('Workbook', 'utf16le'));
    bytes.write('WordDocument', entry, 'utf16le');
    bytes.writeUInt16LE(2 * ('WordDocument'.length + 1), entry + 64);
    expect(failureOf(bytes)).toEqual({ code: 'not-a-workbook', data: { kind: 'word' } });
  });
});

describe('text with separated values', () => {
  const text = '项目名称,"道路, 养护"\r\n预算数,"1,036.50"\r\n指标值,≥10次\r\n比例,30.5%\r\n编码,130630260000000000012\r\n序号,007\r\n日期,2024/1/1\r\n';
  const read = [['项目名称', '道路, 养护'], ['预算数', 1036.5], ['指标值', '≥10次'], ['比例', 0.305], ['编码', '130630260000000000012'], ['序号', '007'], ['日期', '2024/1/1']];

  test.each<[string, Uint8Array]>([
    ['UTF-8', utf8(text)],
    ['UTF-8 with its mark', utf8(`\uFEFF${text}`)],
    ['GBK', gbk(text.replace('≥', '>='))],
    ['with semicolons', utf8(text.replaceAll(',', ';').replace('道路; 养护', '道路, 养护').replace('1;036', '1,036'))],
    ['with tabs', utf8(text.replaceAll(',', '\t').replace('道路\t 养护', '道路, 养护').replace('1\t036', '1,036'))],
    ['with its separator named', utf8(`sep=,\r\n${text}`)],
  ])('%s', async (_, bytes) => {
    const values = await valuesOf(bytes, '目标.csv');
    expect(values.map((row) => row.map((value) => (value === '>=10次' ? '≥10次' : value)))).toEqual(read);
    expect(await formatAt(bytes, '目标.csv', 3, 1)).toBe('0.0%');
    expect(await formatAt(bytes, '目标.csv', 1, 1)).toBe('#,##0.00');
  });

  test('in UTF-16, with tabs, under the name of a workbook, as programs save it', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('项目\t数\n甲\t1\n', 'utf16le')]);
    expect(await valuesOf(bytes, '导出.xls')).toEqual([['项目', '数'], ['甲', 1]]);
  });

  test.each<[string, Uint8Array, string]>([
    ['other text under the name of a workbook', utf8('hello\nworld, again\n'), 'a.xls'],
    ['bytes that are no text', Uint8Array.from({ length: 400 }, (_, at) => (at * 89 + 7) % 256), 'a.csv'],
    ['nothing but white space', utf8(' \n '), 'a.csv'],
  ])('%s is no table', (_, bytes, name) => {
    expect(failureOf(bytes, name)).toEqual({ code: 'not-a-workbook', data: { kind: 'unknown' } });
  });
});

describe('a web page saved as .xls', () => {
  const page = '<html><head><style>td{}</style></head><body><table><tr><td colspan=2>项目&nbsp;名称<td>甲<br>乙</tr><tr><th rowspan="2">产出</th><td>数量</td><td>30%</td></tr><tr><td>质量</td><td><b>≥</b>90</td></tr></table><p>x</p><table><tr><td>1,200</td></tr></table></body></html>';
  const read = [['项目 名称', '', '甲\n乙'], ['产出', '数量', 0.3], ['', '质量', '≥90'], [], [1200]];

  test.each<[string, Uint8Array]>([
    ['UTF-8', utf8(page)],
    ['GBK, as it declares', gbk(page.replace('<head>', '<head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">'))],
    ['GBK, undeclared', gbk(page)],
  ])('%s', async (_, bytes) => {
    expect(await valuesOf(bytes)).toEqual(read);
  });

  test('the same as the workbook that it was saved from', async () => {
    const [page] = await sheetsOf(bookOf('html'));
    expect(page?.values[0]?.slice(0, 2)).toEqual(rows[0]?.slice(0, 2));
    expect(page?.values[3]?.[1]).toBe(0.3);
  });

  test('a page that claims absurd spans, and one without an end', async () => {
    expect(await valuesOf(utf8(`<table><tr><td colspan=99999999 rowspan=99999999>a<td>b`))).toEqual([['a', 'b']]);
    expect(await valuesOf(utf8(`<table>${'<tr><td>'.repeat(3)}x`))).toEqual([['x']]);
  });

  test('a page without a table says so', () => {
    expect(failureOf(utf8('<html><body>404</body></html>'))).toEqual({ code: 'html-without-table', data: {} });
  });
});
