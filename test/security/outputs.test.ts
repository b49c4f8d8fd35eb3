/** @jest-environment ./test/support/excelize-environment.ts */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { strFromU8, unzipSync } from 'fflate';
import { DomUtils, parseDocument } from 'htmlparser2';
import { z } from 'zod';
import { addressOf } from '../../src/cli/batch/xlsx-output';
import { runCommand } from '../../src/cli/run';
import { newWorkbook } from '../../src/hosts/file/write/new-workbook';
import { openWritableWorkbook } from '../../src/hosts/file/write/open-writable';
import { loadAllXlsx } from '../office-host/workbook/load-xlsx';
import { startedExcelize } from '../support/excelize';
import { reaches } from './formulas';
import { filesWithNames, hostileFile } from './hostile-file';
import { injections } from './injections';

let folder = '';
const said: string[] = [];
const at = (name: string): string => path.join(folder, name);
const read = (name: string): string => readFileSync(at(name), 'utf8');

/** Runs a command in this process; what it prints is kept for the tests of the terminal. */
async function run(...args: readonly string[]): Promise<string> {
  let out = '';
  const print = (text: string): void => { out += text; };
  const tools = { open: (bytes: Uint8Array, name: string) => openWritableWorkbook(bytes, name, { excelize: startedExcelize }), newWorkbook };
  await runCommand(args, { out: print, err: print, colours: false, version: '0.0.0', input: Readable.from([]) }, tools);
  said.push(out);
  return out;
}

const workbooks = ['list', 'check', 'opinion', 'summaries', 'within', 'marked', 'fixed', 'aside'].map((name) => `${name}.xlsx`);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'indicator-check-security-'));
  mkdirSync(at('sent'));
  const hostile = hostileFile(at('sent'));
  const named = filesWithNames(at('sent'));
  // Words of settings come from elsewhere too.
  writeFileSync(at('settings.json'), JSON.stringify({ words: { weakBases: injections.map(({ text }) => text.slice(0, 80)) }, layouts: [{ name: injections[0]?.text, headings: { '=cmd|x': 'value', '<b>': 'level3' } }] }));
  writeFileSync(at('wrong.json'), JSON.stringify(Object.fromEntries(injections.map(({ text }) => [text, text]))));
  const all = ['--fail-on', 'never', '--config', at('settings.json')];
  const outputs = ['json', 'ndjson', 'sarif', 'html', 'xlsx'].map((format) => `${format}=${at(`check.${format}`)}`);
  await run('check', at('sent'), at('sent/nothing\u001b[31m.xlsx'), '--across', ...['text', ...outputs].flatMap((output) => ['--format', output]), ...all);
  await run('check', hostile, '--locale', 'en', ...all);
  await run('check', hostile, '--config', at('wrong.json'));
  await run('list', hostile, ...named.slice(0, 40), '-o', at('list.xlsx'), ...all);
  await run('opinion', hostile, '-o', at('opinion.xlsx'), '--deadline', '=1+1', ...all);
  await run('summarize', hostile, ...named.slice(0, 5), '-o', at('summaries.xlsx'), ...all);
  await run('summarize', hostile, '--into', at('within.xlsx'), ...all);
  await run('mark', hostile, '-o', at('marked.xlsx'), ...all);
  await run('fix', hostile, '-o', at('fixed.xlsx'), ...all);
  await run('suppress', hostile, '--rule', 'budget-adds-up', '--reason', '=cmd|\' /C calc\'!A0<img src=x onerror=1>\u001b[2J', '-o', at('aside.xlsx'), ...all);
  await run('suppress', at('aside.xlsx'), '--show');
  await run('check', at('aside.xlsx'), '--show-suppressed', ...all);
  await run('suppress', hostile, '--rule', 'budget-adds-up', '--at', '\u001b[31m!C4', '--reason', 'x', '-o', at('none.xlsx'));
  await run('fix', hostile, '--dry-run', ...all);
  await run('template', '\u001b[31m<b>', '-o', at('none.xlsx'));
  await run('\u202echeck', '--\u001b[2Jx');
}, 300_000);

afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

describe('what a terminal gets', () => {
  test('steers nothing: no control but the line’s end, no mark of direction', () => {
    expect(said.length).toBeGreaterThan(12);
    for (const text of said) expect(text.match(/[^\n\P{Cc}]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu)).toBeNull();
  });

  test('no text begins a line of its own, as a build’s command or as a record', () => {
    const begun = said.flatMap((text) => text.split('\n')).filter((line) => /^\s*::|^\{/.test(line));
    expect(begun).toEqual([]);
  });
});

describe('what programs get', () => {
  /** All keys of a value, however deep. */
  function keysOf(value: unknown): string[] {
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, each]) => [...(Array.isArray(value) ? [] : [key]), ...keysOf(each)]);
  }
  const names = ['check.json', 'check.sarif'];

  test.each(names)('%s is one value, whose members are ours alone', (name) => {
    const value: unknown = JSON.parse(read(name));
    expect(keysOf(value).filter((key) => !/^\$?[a-zA-Z][\w-]*$/.test(key) || key === 'injected')).toEqual([]);
  });

  test('sarif is valid', () => {
    const ajv = new Ajv({ strict: false });
    addFormats(ajv);
    const isSarif = ajv.compile(z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync('test/cli/sarif-schema-2.1.0.json', 'utf8'))));
    expect([isSarif(JSON.parse(read('check.sarif'))), isSarif.errors]).toEqual([true, null]);
  });

  test('ndjson has a line for each file and one for what is between them', () => {
    const records = read('check.ndjson').trimEnd().split('\n').map((line) => z.looseObject({ path: z.string().optional(), across: z.array(z.unknown()).optional() }).parse(JSON.parse(line)));
    expect(records).toHaveLength(readdirSync(at('sent')).length + 2);
    expect(records.filter(({ path: file }) => file === 'injected')).toEqual([]);
  });

  test('a result that is gathered again is the same', async () => {
    const outputs = ['--format', `json=${at('again.json')}`, '--fail-on', 'never'];
    await run('collect', at('check.ndjson'), ...outputs);
    const counted = z.object({ totals: z.looseObject({}) });
    expect(counted.parse(JSON.parse(read('again.json')))).toEqual(counted.parse(JSON.parse(read('check.json'))));
  });
});

test('a baseline knows again what it has written, whatever the files are called', async () => {
  const args = [at('sent'), '--fail-on', 'never', '--config', at('settings.json')];
  await run('check', ...args, '--write-baseline', at('baseline.json'));
  const out = await run('check', ...args, '--baseline', at('baseline.json'), '--new-only', '--format', 'json');
  expect(z.looseObject({ totals: z.looseObject({}) }).parse(JSON.parse(out.slice(out.indexOf('{'), out.lastIndexOf('}') + 1))).totals).toMatchObject({ errors: 0, warnings: 0, infos: 0 });
}, 120_000);

test('the page holds no element, attribute or address of the injections’', () => {
  const elements = DomUtils.getElementsByTagName('*', parseDocument(read('check.html')));
  const attributes = new Set(elements.flatMap(({ name, attribs }) => Object.keys(attribs).map((attribute) => `${name} ${attribute}`)));
  expect([...attributes].filter((attribute) => / (?:on\w+|src|href|action|data|srcdoc|formaction|ping)$/.test(attribute))).toEqual([]);
  expect([...new Set(elements.map(({ name }) => name))].filter((name) => /^(?:iframe|object|embed|base|link|img|svg|math|template|textarea)$/.test(name))).toEqual([]);
  expect(elements.filter(({ name }) => name === 'script')).toHaveLength(1);
  expect(elements.filter(({ attribs }) => 'http-equiv' in attribs).map(({ attribs }) => attribs['http-equiv'])).toEqual(['Content-Security-Policy']);
  expect(elements.filter(({ attribs }) => /\binjected\b/.test(`${attribs['class'] ?? ''} ${attribs['name'] ?? ''}`))).toEqual([]);
  expect(elements.flatMap(({ attribs }) => attribs['style'] ?? []).filter((style) => /url|expression|@/i.test(style))).toEqual([]);
});

describe('written workbooks, as a second reader reads them', () => {
  let formulas: string[][] = [];
  beforeAll(async () => {
    const books = await loadAllXlsx(workbooks.map((name) => readFileSync(at(name))));
    formulas = books.map(({ sheets }) => sheets.flatMap((sheet) => Object.values(sheet.formulas ?? {})));
  }, 120_000);

  test('no cell but those of our own formulas is one, and none of them asks for anything outside', () => {
    expect(formulas.map((each, book) => [workbooks[book], each.filter((formula) => reaches(formula) && workbooks[book] !== 'check.xlsx')])).toEqual(workbooks.map((name) => [name, []]));
    // The list of many files leads to them by formulas; marks, repairs and lists of one file have none.
    const counts: Readonly<Record<string, number>> = Object.fromEntries(formulas.map((each, book) => [workbooks[book] ?? '', each.length]));
    expect(counts).toMatchObject({ 'opinion.xlsx': 0, 'marked.xlsx': 0, 'fixed.xlsx': 0, 'aside.xlsx': 0 });
    expect(counts['within.xlsx']).toBeGreaterThan(0);
    expect(counts['check.xlsx']).toBeGreaterThan(0);
  });

  test('the list of many files leads to these files and nowhere else, whatever they are called', () => {
    const links = formulas[workbooks.indexOf('check.xlsx')] ?? [];
    const targets = links.map((formula) => /^=HYPERLINK\("((?:[^"]|"")*)","(?:[^"]|"")*"\)$/.exec(formula)?.[1] ?? formula);
    expect(targets.filter((target) => !target.startsWith('sent/'))).toEqual([]);
  });

  test('a name that reads as an address, a share or a place leads to the file of that name all the same', () => {
    const lead = (name: string): string => addressOf(at(name), at('list.xlsx'), '表', 'A1');
    expect(['javascript:x.xlsx', 'http:x.xlsx', '\\\\example.invalid\\share\\x.xlsx', '#x.xlsx', '甲 #2 100%41.xlsx', 'sent/x.xlsx'].map(lead)).toEqual([
      './javascript:x.xlsx#\'表\'!A1', './http:x.xlsx#\'表\'!A1', './\\\\example.invalid\\share\\x.xlsx#\'表\'!A1', './%23x.xlsx#\'表\'!A1', '甲 %232 100%2541.xlsx#\'表\'!A1', 'sent/x.xlsx#\'表\'!A1',
    ]);
  });

  test.each(workbooks)('%s has no connection, link, program or script in its parts', (name) => {
    const parts = unzipSync(readFileSync(at(name)));
    expect(Object.keys(parts).filter((part) => /externalLink|connections|vbaProject|embeddings|activeX|customUI|webExtension/i.test(part))).toEqual([]);
    const xml = Object.entries(parts).filter(([part]) => /\.(?:xml|rels)$/.test(part)).map(([, bytes]) => strFromU8(bytes));
    expect(xml.filter((text) => /TargetMode="External"|<ddeLink|<oleLink|<!DOCTYPE|<!ENTITY/.test(text))).toEqual([]);
  });
});
