import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import type { FileFailure } from '../../../src/hosts/file/failure';
import { makeParts, makeWorkbook, oneSheet, withClaimedSize } from './make-package';
import { failureOf } from './open';

const one = '<row r="1"><c r="A1"><v>1</v></c></row>';
const sheetName = 'xl/worksheets/sheet1.xml';
const latin = (text: string): Uint8Array => strToU8(text, true);
const compound = (text: string): Uint8Array => latin(`\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1${'\0'.repeat(600)}${text.replace(/./g, '$&\0')}${'\0'.repeat(100)}`);
const archive = (...names: string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])));

describe('the first bytes', () => {
  test.each<[string, Uint8Array, FileFailure]>([
    ['empty', new Uint8Array(), { code: 'empty-file', data: {} }],
    ['encrypted', compound('EncryptedPackage'), { code: 'encrypted', data: {} }],
    ['.xls or .et', compound('Workbook'), { code: 'legacy-format', data: { kind: 'xls' } }],
    ['HTML', latin('<html><table></table></html>'), { code: 'html', data: {} }],
    ['HTML after white space', latin('\r\n  <table>'), { code: 'html', data: {} }],
    ['HTML after a byte-order mark', latin('\xEF\xBB\xBF<!DOCTYPE html>'), { code: 'html', data: {} }],
    ['HTML in UTF-16', latin('\xFF\xFE<\0h\0t\0m\0l\0'), { code: 'html', data: {} }],
    ['spreadsheet XML of 2003', latin('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'), { code: 'legacy-format', data: { kind: 'xml-2003' } }],
    ['PNG', latin('\x89PNG\r\n\x1A\n'), { code: 'not-a-workbook', data: { kind: 'png' } }],
    ['JPEG', latin('\xFF\xD8\xFF\xE0'), { code: 'not-a-workbook', data: { kind: 'jpeg' } }],
    ['GIF', latin('GIF89a'), { code: 'not-a-workbook', data: { kind: 'gif' } }],
    ['BMP', latin('BM\x10\0'), { code: 'not-a-workbook', data: { kind: 'bmp' } }],
    ['PDF', latin('%PDF-1.7'), { code: 'not-a-workbook', data: { kind: 'pdf' } }],
    ['text', latin('a,b\n1,2'), { code: 'not-a-workbook', data: { kind: 'unknown' } }],
    ['white space', latin('   '), { code: 'not-a-workbook', data: { kind: 'unknown' } }],
    ['half a signature', latin('PK'), { code: 'not-a-workbook', data: { kind: 'unknown' } }],
    ['a signature alone', latin('PK\x03\x04'), { code: 'damaged', data: { reason: 'no-directory' } }],
  ])('%s', (_, bytes, failure) => {
    expect(failureOf(bytes)).toEqual(failure);
  });
});

describe('archives of another kind', () => {
  test.each<[string, Uint8Array, FileFailure]>([
    ['no part of an office file', archive('readme.txt'), { code: 'not-a-workbook', data: { kind: 'archive' } }],
    ['Word', archive('[Content_Types].xml', 'word/document.xml'), { code: 'not-a-workbook', data: { kind: 'word' } }],
    ['PowerPoint', archive('[Content_Types].xml', 'ppt/presentation.xml'), { code: 'not-a-workbook', data: { kind: 'powerpoint' } }],
    ['binary workbook', archive('[Content_Types].xml', 'xl/workbook.bin'), { code: 'legacy-format', data: { kind: 'xlsb' } }],
    ['OpenDocument', archive('mimetype', 'content.xml', 'META-INF/manifest.xml'), { code: 'legacy-format', data: { kind: 'ods' } }],
    ['no xl/workbook.xml', makeWorkbook({ sheets: [{ name: 'a' }] }, { 'xl/workbook.xml': null }), { code: 'damaged', data: { reason: 'missing-part', part: 'xl/workbook.xml' } }],
    ['no content types', makeWorkbook({ sheets: [{ name: 'a' }] }, { '[Content_Types].xml': null }), { code: 'damaged', data: { reason: 'missing-part', part: '[Content_Types].xml' } }],
  ])('%s', (_, bytes, failure) => {
    expect(failureOf(bytes)).toEqual(failure);
  });
});

describe('a truncated archive', () => {
  const whole = oneSheet(one.repeat(200));
  test.each([0.05, 0.2, 0.5, 0.8, 0.95, 0.999])('at %f of its length', (part) => {
    expect(failureOf(whole.slice(0, Math.floor(whole.length * part)))?.code).toBe('damaged');
  });
});

describe('damage within', () => {
  const parts = makeParts({ sheets: [{ name: 'a', rows: one }] });
  const stored = zipSync(parts, { level: 0 });
  const sheetAt = Buffer.from(stored).indexOf('<sheetData>');

  test('a byte changed', () => {
    const changed = stored.slice();
    changed[sheetAt] = 0x20;
    expect(failureOf(changed)).toEqual({ code: 'damaged', data: { reason: 'checksum', part: sheetName } });
  });

  test.each<[string, Uint8Array | string, FileFailure]>([
    ['no XML', 'hello', { code: 'damaged', data: { reason: 'not-xml', part: sheetName } }],
    ['an encoding that packages do not allow', '<?xml version="1.0" encoding="GBK"?><worksheet/>', { code: 'damaged', data: { reason: 'encoding', part: sheetName } }],
    ['a document type', '<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>', { code: 'unsafe-xml', data: { part: sheetName } }],
    ['a document type in UTF-16', new Uint8Array(Buffer.from('\uFEFF<!DOCTYPE x><worksheet/>', 'utf16le')), { code: 'unsafe-xml', data: { part: sheetName } }],
  ])('%s', (_, sheet, failure) => {
    expect(failureOf(makeWorkbook({ sheets: [{ name: 'a' }] }, { [sheetName]: sheet }))).toEqual(failure);
  });

  test('two parts of one name', () => {
    const bytes = makeWorkbook({ sheets: [{ name: 'a', rows: one }] }, { 'XL/workbook.xml': '<workbook/>' });
    expect(failureOf(bytes)).toMatchObject({ code: 'damaged', data: { reason: 'duplicate-part' } });
  });
});

describe('a sheet that cannot be read is named', () => {
  const sheets = [{ name: 'good', rows: one }, { name: '表 "2"', rows: one }];
  const second = 'xl/worksheets/sheet2.xml';
  const strings = '<si><t>a</t></si>';
  test.each<[string, string | null]>([
    ['a shared string that does not exist', '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>99</v></c></row></sheetData></worksheet>'],
    ['the shared string after the last', '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>1</v></c></row></sheetData></worksheet>'],
    ['a part that is missing', null],
    ['a part that is cut', '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>'],
    ['a part that is cut after its rows', '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><merge'],
    ['a part without rows', '<worksheet></worksheet>'],
    ['a part of another kind', '<chartspace/>'],
    ['a row beyond the last', '<worksheet><sheetData><row r="1048577"><c r="A1048577"><v>1</v></c></row></sheetData></worksheet>'],
    ['a column beyond the last', '<worksheet><sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>'],
  ])('%s', (_, part) => {
    expect(failureOf(makeWorkbook({ sheets, strings }, { [second]: part }))).toEqual({ code: 'sheet-unreadable', data: { sheets: ['表 "2"'] } });
  });

  test('a link that is missing', () => {
    const bytes = makeWorkbook({ sheets }, { 'xl/_rels/workbook.xml.rels': null });
    expect(failureOf(bytes)).toEqual({ code: 'sheet-unreadable', data: { sheets: ['good', '表 "2"'] } });
  });
});

describe('too large', () => {
  const spaces = ' '.repeat(20_000_000);
  const bomb = makeWorkbook({ sheets: [{ name: 'a' }] }, { [sheetName]: `<worksheet><sheetData>${spaces}</sheetData></worksheet>` });

  test('an honest bomb, by its size', () => {
    expect(failureOf(bomb, { unpackedBytes: 1_000_000 })).toMatchObject({ code: 'too-large', data: { measure: 'unpacked-bytes', limit: 1_000_000 } });
  });

  test('an honest bomb, by its ratio', () => {
    expect(failureOf(bomb)).toMatchObject({ code: 'too-large', data: { measure: 'ratio', limit: 500, part: sheetName } });
  });

  test.each([[0], [100], [19_000_000], [20_000_000 - 1]])('a bomb whose directory claims %i bytes', (size) => {
    const failure = failureOf(withClaimedSize(bomb, sheetName, size), { ratio: 2000 });
    expect(failure).toEqual({ code: 'damaged', data: { reason: 'size', part: sheetName } });
  });

  test('a small part that claims a gigabyte', () => {
    const claimed = withClaimedSize(oneSheet(one), sheetName, 1_000_000_000);
    expect(failureOf(claimed)).toMatchObject({ code: 'too-large', data: { measure: 'unpacked-bytes' } });
    expect(failureOf(claimed, { unpackedBytes: 2e9, ratio: 1e9 })).toMatchObject({ code: 'damaged', data: { reason: 'size' } });
  });

  test('too many parts', () => {
    const extra = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`xl/media/${index}.txt`, 'x']));
    const bytes = makeWorkbook({ sheets: [{ name: 'a', rows: one }] }, extra);
    expect(failureOf(bytes, { parts: 50 })).toEqual({ code: 'too-large', data: { measure: 'parts', actual: 67, limit: 50 } });
    expect(failureOf(bytes, { parts: 67 })).toBeNull();
  });
});
