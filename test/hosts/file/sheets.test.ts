import { describe, expect, test } from '@jest/globals';
import { strToU8 } from 'fflate';
import { makeParts, makeWorkbook, oneSheet } from './make-package';
import type { MadeSheet } from './make-package';
import { failureOf, opened, sheetsOf } from './open';

const one = '<row r="1"><c r="A1"><v>1</v></c></row>';

test.each([['budget "2024"'], ["it's"], ['a & b <c>'], ['  spaces  '], ['绩效目标表'], ['🎯 目标'], ['__proto__'], ['constructor'], ['a>b']])(
  'a sheet named %j', async (name) => {
    const [sheet] = await sheetsOf(makeWorkbook({ sheets: [{ name, rows: one }] }));
    expect(sheet?.name).toBe(name);
    expect(sheet?.values).toEqual([[1]]);
  },
);

test('sheets stand in the order of their tabs, with id and visibility', async () => {
  const sheets: MadeSheet[] = [{ name: 'a' }, { name: 'b', state: 'hidden' }, { name: 'c', state: 'veryHidden' }];
  const read = await sheetsOf(makeWorkbook({ sheets }));
  expect(read.map(({ id, name, visibility }) => [id, name, visibility])).toEqual([
    ['7', 'a', 'visible'], ['8', 'b', 'hidden'], ['9', 'c', 'very-hidden'],
  ]);
});

test('two sheets of one name are both read', async () => {
  const two = one.replace('<v>1', '<v>2');
  const read = await sheetsOf(makeWorkbook({ sheets: [{ name: 'a', rows: one }, { name: 'a', rows: two }] }));
  expect(read.map(({ id, values }) => [id, values])).toEqual([['7', [[1]]], ['8', [[2]]]]);
});

test('chart and dialog sheets are left out', async () => {
  const sheets: MadeSheet[] = [{ name: 'chart', type: 'chartsheet', rows: '<?xml ?><chartsheet/>' }, { name: 'a', rows: one }, { name: 'dialog', type: 'dialogsheet', rows: '<?xml ?><dialogsheet/>' }];
  expect((await sheetsOf(makeWorkbook({ sheets }))).map((sheet) => sheet.name)).toEqual(['a']);
});

test('a workbook of nothing but charts is read, and has no sheets', async () => {
  const charts = makeWorkbook({ sheets: [{ name: 'chart', type: 'chartsheet', rows: '<?xml ?><chartsheet/>' }] });
  expect(await sheetsOf(charts)).toEqual([]);
  expect((await opened(charts).read('active-sheet')).sheets).toEqual([]);
});

test('a workbook that names no sheet is damaged, and not without faults', () => {
  expect(failureOf(makeWorkbook({ sheets: [] }))).toEqual({ code: 'damaged', data: { reason: 'not-xml', part: 'xl/workbook.xml' } });
});

describe('the active sheet', () => {
  const sheets: MadeSheet[] = [{ name: 'hidden', state: 'hidden' }, { name: 'a' }, { name: 'chart', type: 'chartsheet', rows: '<?xml ?><chartsheet/>' }, { name: 'b' }];
  test.each([[3, 'b'], [1, 'a'], [2, 'a'], [99, 'a']])('tab %i → %s', async (activeTab, name) => {
    const read = await opened(makeWorkbook({ sheets, activeTab })).read('active-sheet');
    expect(read.sheets.map((sheet) => sheet.name)).toEqual([name]);
  });
});

describe('formats', () => {
  const styles =
    '<numFmts count="3"><numFmt numFmtId="176" formatCode="0.0%"/><numFmt numFmtId="9000" formatCode="0&quot;万元&quot;"/></numFmts>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="176"/><xf numFmtId="9000"/><xf numFmtId="31"/><xf numFmtId="49"/><xf numFmtId="999"/></cellXfs>' +
    '<dxfs><dxf><numFmt numFmtId="176" formatCode="wrong"/></dxf></dxfs>';
  const rows = `<row r="2">${['B', 'C', 'D', 'E', 'F', 'G', 'H'].map((column, index) => `<c r="${column}2" s="${index}">${index === 5 ? '' : '<v>1</v>'}</c>`).join('')}</row>`;

  test('codes of cells, of blanks among them and of places outside', async () => {
    const host = opened(oneSheet(rows, { styles }));
    const grids = await host.formats([
      { sheetId: '7', rect: { top: 0, left: 0, bottom: 1, right: 8 } },
      { sheetId: '7', rect: { top: 1, left: 2, bottom: 1, right: 2 } },
    ]);
    expect(grids).toEqual([
      [Array<string>(9).fill('General'), ['General', 'General', '0.00%', '0.0%', '0"万元"', 'yyyy"年"m"月"d"日"', '@', 'General', 'General']],
      [['0.00%']],
    ]);
  });

  test('a workbook with more than 392 format numbers keeps those in use', async () => {
    const many = Array.from({ length: 600 }, (_, index) => `<numFmt numFmtId="${index + 164}" formatCode="0&quot;u${index}&quot;"/>`);
    const host = opened(oneSheet('<row r="1"><c r="A1" s="1"><v>1</v></c></row>', { styles: `<numFmts>${many.join('')}</numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="763"/></cellXfs>` }));
    expect(await host.formats([{ sheetId: '7', rect: { top: 0, left: 0, bottom: 0, right: 0 } }])).toEqual([[['0"u599"']]]);
  });

  test('an unknown sheet id is refused', async () => {
    await expect(opened(oneSheet(one)).formats([{ sheetId: 'x', rect: { top: 0, left: 0, bottom: 0, right: 0 } }])).rejects.toThrow('"x"');
  });
});

describe('an aborted signal', () => {
  test('before reading', async () => {
    const host = opened(oneSheet(one));
    await expect(host.read('workbook', AbortSignal.abort('stop'))).rejects.toBe('stop');
    await expect(host.formats([], AbortSignal.abort('stop'))).rejects.toBe('stop');
  });

  test('between two sheets', async () => {
    const control = new AbortController();
    const reading = opened(makeWorkbook({ sheets: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] })).read('workbook', control.signal);
    control.abort('stop');
    await expect(reading).rejects.toBe('stop');
  });
});

test('sheets with formulas that have no result are marked', async () => {
  const rows = (content: string): string => `<row r="1"><c r="A1">${content}</c></row>`;
  const contents = ['<f>1+1</f><v>2</v>', '<f>1+1</f>', '<f>1+1</f><v/>', '<v>1</v>'];
  const host = opened(makeWorkbook({ sheets: contents.map((content, index) => ({ name: `s${index}`, rows: rows(content) })) }));
  const { sheets } = await host.read('workbook');
  expect(sheets.filter(({ uncalculated }) => uncalculated).map(({ name }) => name)).toEqual(['s1', 's2']);
});

describe('spellings of the package that office programs read too', () => {
  const parts = makeParts({ sheets: [{ name: 'a', rows: one }] });
  const text = (name: string): string => new TextDecoder().decode(parts[name]);
  const links = 'xl/_rels/workbook.xml.rels';
  const sheet = 'xl/worksheets/sheet1.xml';
  const utf16 = (name: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text(name)}`, 'utf16le'));
  test.each<[string, Record<string, Uint8Array | string | null>]>([
    ['absolute targets', { [links]: text(links).replaceAll('Target="', 'Target="/xl/') }],
    ['names in another case', { [sheet]: null, 'XL/Worksheets/SHEET1.XML': text(sheet) }],
    ['backslashes', { [sheet]: null, 'xl\\worksheets\\sheet1.xml': text(sheet) }],
    ['parts in UTF-16', { [sheet]: utf16(sheet), 'xl/workbook.xml': utf16('xl/workbook.xml') }],
    ['a byte-order mark', { [sheet]: `\uFEFF${text(sheet)}` }],
    ['comments before the root', { [sheet]: text(sheet).replace('<worksheet', '<!-- <!DOCTYPE x> --><worksheet') }],
    ['the strict dialect', { 'xl/workbook.xml': text('xl/workbook.xml').replace('http://schemas.openxmlformats.org/spreadsheetml', 'http://purl.oclc.org/ooxml/spreadsheetml') }],
    ['no shared strings and no styles', { 'xl/sharedStrings.xml': null, 'xl/styles.xml': null }],
    ['a part of no use here', { 'xl/media/image1.png': strToU8('\x89PNG', true) }],
    ['no list of package links', { '_rels/.rels': null }],
  ])('%s', async (_, replaced) => {
    const [read] = await sheetsOf(makeWorkbook({ sheets: [{ name: 'a', rows: one }] }, replaced));
    expect(read?.values).toEqual([[1]]);
  });
});
