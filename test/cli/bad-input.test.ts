import { expect, test } from '@jest/globals';
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Unzipped, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { z } from 'zod';
import { fixturePath } from '../fixtures/load';
import { randomFrom } from '../support/random';
import { withClaimedSize } from '../hosts/file/make-package';
import { inFolder, run } from './terminal';

const bad = fixturePath('bad-water-bureau');
const printed = z.object({ workbooks: z.array(z.object({ path: z.string(), findings: z.array(z.unknown()) })), failures: z.array(z.object({ path: z.string(), code: z.string() })) });
const sheet = 'xl/worksheets/sheet1.xml';
const compound = (text: string): string => `\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1${'\0'.repeat(600)}${text.replace(/./g, '$&\0')}${'\0'.repeat(100)}`;

const sound = new Uint8Array(readFileSync(bad));
const packed = (change: (parts: Unzipped) => Unzipped): Uint8Array => zipSync(change(unzipSync(sound)), { level: 6 });
/** The workbook with another text of a part. */
const rewritten = (part: string, change: (text: string) => string): Uint8Array => packed((parts) => ({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) }));
const renamed = (part: string, name: string): Uint8Array => packed((parts) => Object.fromEntries(Object.entries(parts).map(([each, bytes]) => [each === part ? name : each, bytes])));

const random = randomFrom(9);

/** Each kind of bad input with its failure; null where the workbook is odd, and must be checked like any other. */
const inputs: readonly (readonly [name: string, bytes: Uint8Array, code: string | null])[] = [
  ['truncated', sound.slice(0, sound.length / 2), 'damaged'],
  ['encrypted', strToU8(compound('EncryptedPackage'), true), 'encrypted'],
  ['a bomb by size', rewritten(sheet, (text) => text.replace('</sheetData>', () => `</sheetData>${' '.repeat(320 * 2 ** 20)}`)), 'too-large'],
  ['a bomb by rows', rewritten(sheet, (text) => text.replace('</sheetData>', () => `${'<row/>'.repeat(4_000_000)}</sheetData>`)), 'too-large'],
  ['a lying directory', withClaimedSize(rewritten(sheet, (text) => `${text}${' '.repeat(2 ** 20)}`), sheet, 1000), 'damaged'],
  ['a merge over the whole sheet', rewritten(sheet, (text) => text.replace(/<mergeCells.*<\/mergeCells>|<\/sheetData>/s, (found) => `${found.startsWith('</') ? found : ''}<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>`)), null],
  ['validations over whole columns', rewritten(sheet, (text) => text.replace(/(<pageMargins|<\/worksheet>)/, '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576 A:XFD"><formula1>"是,否"</formula1></dataValidation></dataValidations>$1')), null],
  ['a bad shared-string index', rewritten(sheet, (text) => text.replace(/t="s"><v>\d+/, 't="s"><v>999999')), 'sheet-unreadable'],
  ['prefixed names', rewritten(sheet, (text) => text.replace(/<(\/?)([A-Za-z]+)(?=[\s>/])/g, '<$1x:$2').replace(/xmlns=/, 'xmlns:x=')), null],
  ['the strict dialect', rewritten('xl/workbook.xml', (text) => text.replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006', 'http://purl.oclc.org/ooxml/spreadsheetml')), null],
  ['a part’s name in another case', renamed(sheet, 'XL/WorkSheets/SHEET1.xml'), null],
  ['no workbook.xml', renamed('xl/workbook.xml', 'xl/other.xml'), 'damaged'],
  ['random bytes', Uint8Array.from({ length: 20_000 }, () => random.below(256)), 'not-a-workbook'],
  ['random bytes after an archive’s signature', Uint8Array.from([0x50, 0x4b, 3, 4, ...Array.from({ length: 20_000 }, () => random.below(256))]), 'damaged'],
];

test('a folder with every kind of bad input: a line for each, and all others are checked as if they were alone', async () => {
  await inFolder(async (folder) => {
    for (const [name, bytes] of inputs) writeFileSync(path.join(folder, `${name}.xlsx`), bytes);
    mkdirSync(path.join(folder, 'x.xlsx'));
    copyFileSync(bad, path.join(folder, 'x.xlsx', 'within.xlsx'));
    symlinkSync('circle.xlsx', path.join(folder, 'circle.xlsx'));
    const { status, out, err } = await run('check', folder, '--format', 'json');
    const { workbooks, failures } = printed.parse(JSON.parse(out));
    const name = (each: { readonly path: string }): string => path.basename(each.path, '.xlsx');
    expect(status).toBe(3);
    expect(Object.fromEntries(failures.map((each) => [name(each), each.code]))).toEqual({ ...Object.fromEntries(inputs.flatMap(([each, , code]) => (code === null ? [] : [[each, code]]))), circle: 'link-circle' });
    expect(new Set(workbooks.map(name))).toEqual(new Set(['within', ...inputs.flatMap(([each, , code]) => (code === null ? [each] : []))]));
    const alone = printed.parse(JSON.parse((await run('check', bad, '--format', 'json')).out)).workbooks[0]?.findings;
    for (const workbook of workbooks) expect([name(workbook), workbook.findings]).toEqual([name(workbook), alone]);
    const lines = err.trim().split('\n');
    expect(lines).toHaveLength(failures.length);
    for (const [at, { path: file }] of failures.entries()) expect(lines[at]).toMatch(new RegExp(`^${file}：.+。$`));
  });
}, 120_000);
