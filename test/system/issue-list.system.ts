import { afterAll, beforeAll, expect } from '@jest/globals';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'papaparse';
import type { CellValue } from '../../src/sheet/snapshot';
import { sheetsIn } from '../cli/books';
import { runApart } from '../cli/terminal';
import { fixturePath } from '../fixtures/load';
import { converted } from './soffice';
import { testsWith } from './tests-with';

const { describe, test } = testsWith('soffice');

let folder = '';
let list = '';
let rows: readonly (readonly CellValue[])[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'indicator-check-list-'));
  const sent = path.join(folder, '报送 资料');
  list = path.join(folder, '问题清单.xlsx');
  mkdirSync(sent);
  // Names with signs that mean something in a link.
  for (const [fixture, name] of [['bad-water-bureau', '水利局 #1（100%25）.xlsx'], ['hebei-stacked-two-blank', '交通局"二".xlsx']] as const) copyFileSync(fixturePath(fixture), path.join(sent, name));
  expect(runApart('check', sent, path.join(folder, '没有.xlsx'), '--across', '--format', `xlsx=${list}`)).toMatchObject({ status: 3 });
  rows = (await sheetsIn(list))[0]?.values ?? [];
  expect(rows.length).toBeGreaterThan(100);
}, 300_000);
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const texts = (grid: readonly (readonly CellValue[])[]): string[][] => grid.map((row) => row.map(String));

describe('LibreOffice opens the list of findings', () => {
  test('as a workbook, with every cell', async () => {
    const again = await sheetsIn(converted(list, 'xlsx:Calc MS Excel 2007 XML', folder));
    expect(again.map(({ name }) => name)).toEqual(['问题清单']);
    expect(texts(again[0]?.values ?? [])).toEqual(texts(rows));
  }, 120_000);

  test('shows in every cell what we wrote, results of formulas included', () => {
    const { data } = parse(readFileSync(converted(list, 'csv:Text - txt - csv (StarCalc):44,34,76,1', folder), 'utf8'), { skipEmptyLines: 'greedy' });
    expect(data).toEqual(texts(rows).filter((row) => row.some((text) => text !== '')));
  }, 120_000);

  test('and each link leads to the finding’s file, sheet and cell', () => {
    const page = readFileSync(converted(list, 'pdf', folder), 'latin1');
    const links = Array.from(page.matchAll(/\/URI\(((?:\\.|[^\\)])*)\)/g), ([, address = '']) => address.replace(/\\(.)/g, '$1').split('#'));
    const findings = rows.filter((row) => String(row[0]).endsWith('.xlsx') && /![A-Z]+\d+$/.test(String(row[4])));
    expect(links.map((parts) => parts.length)).toEqual(links.map(() => 2));
    expect(links.map(([file = '', place = '']) => [path.resolve(folder, decodeURIComponent(file)), decodeURIComponent(place).replaceAll("'", '')])).toEqual(findings.map((row) => [row[0], row[4]]));
    expect(findings.every((row) => existsSync(String(row[0])))).toBe(true);
  }, 120_000);
});
