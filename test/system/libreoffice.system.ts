/** @jest-environment ./test/support/excelize-environment.ts */
import { afterAll, beforeAll, expect } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { issueListPlan } from '../../src/compose/issue-list';
import { markPlan, unmarkPlan } from '../../src/compose/marks';
import { openWorkbookFile } from '../../src/hosts/file/open-workbook-file';
import type { WritableFile } from '../../src/hosts/file/write/open-writable';
import { listWords } from '../../src/locales/list-words';
import { runCheck } from '../../src/run/run-check';
import type { Plan } from '../../src/sheet/edit';
import type { SheetValues } from '../../src/sheet/snapshot';
import { readFixture } from '../fixtures/load';
import { book } from '../hosts/file/write/book';
import { featuresBook } from '../hosts/file/write/features-book';
import { figures, rowsOf } from '../hosts/file/write/formula-cells';
import { done, planOf, range, writable, writeAt } from '../hosts/file/write/writing';
import { startedExcelize } from '../support/excelize';
import { converted } from './soffice';
import { testsWith } from './tests-with';

const { describe, test } = testsWith('soffice');

let folder = '';

beforeAll(() => { folder = mkdtempSync(path.join(tmpdir(), 'indicator-check-office-')); });

afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

/** What LibreOffice makes of a file when it opens it and saves it again; it names what it cannot open and goes on. */
function reopened(name: string, bytes: Uint8Array): Uint8Array {
  const file = path.join(folder, `${name}.xlsx`);
  writeFileSync(file, bytes);
  return new Uint8Array(readFileSync(converted(file, 'xlsx:Calc MS Excel 2007 XML', folder)));
}

async function sheetsIn(bytes: Uint8Array): Promise<readonly SheetValues[]> {
  const opened = openWorkbookFile(bytes, 'again.xlsx');
  if (!opened.ok) throw new Error(opened.failure.code);
  return (await opened.host.read('workbook')).sheets;
}

/** Values of a sheet by place, numbers as far as both programs keep them; as text, for the library that made one of the files says of its results that they are text. */
function valuesOf({ origin, values }: SheetValues): Record<string, string> {
  return Object.fromEntries(values.flatMap((row, down) => row.flatMap((value, across) => (value === '' ? [] : [[`${origin.row + down},${origin.column + across}`, String(typeof value === 'number' ? Number(value.toPrecision(12)) : value)]]))));
}

async function expectSame(name: string, bytes: Uint8Array): Promise<void> {
  const [ours, theirs] = [await sheetsIn(bytes), await sheetsIn(reopened(name, bytes))];
  expect(theirs.map((sheet) => sheet.name)).toEqual(ours.map((sheet) => sheet.name));
  // It also fills in what a pivot table shows.
  for (const [at, sheet] of ours.entries()) expect({ [sheet.name]: valuesOf(theirs[at] ?? sheet) }).toMatchObject({ [sheet.name]: valuesOf(sheet) });
}

/** Marks, a list of findings within the workbook, and taking the marks away: each state is opened. */
async function through(name: string, host: WritableFile, mark: Plan): Promise<void> {
  await done(host, mark);
  await expectSame(`${name}-marked`, host.save());
  await done(host, issueListPlan([{ file: null, report: await runCheck(host) }], '问题清单', listWords('zh-CN')));
  await expectSame(`${name}-listed`, host.save());
  await done(host, unmarkPlan((await host.read('workbook')).sheets.filter((sheet) => sheet.name !== '保护').map(({ id }) => id), '清除标注'));
  await expectSame(`${name}-unmarked`, host.save());
}

describe('LibreOffice opens what we write, with all sheets and values', () => {
  test('a workbook with everything that people put into one', async () => {
    const host = writable(featuresBook(await startedExcelize()), startedExcelize);
    await through('features', host, planOf({ kind: 'mark', sheetId: '1', marks: [{ level: 'error', areas: [range('1', 'B2:D4').rect] }] }));
  }, 300_000);

  test.each(['bad-water-bureau', 'hunan-wide-list'])('%s', async (fixture) => {
    const host = writable(readFixture(fixture), startedExcelize);
    const { sheets } = await host.read('workbook');
    await through(fixture, host, markPlan(await runCheck(host), sheets.map(({ id }) => id), '标注'));
  }, 300_000);
});

test('LibreOffice calculates what we could not, and finds what we could as it stands', async () => {
  const table = '<?xml version="1.0"?><table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="表" displayName="表" ref="A1:A3"><tableColumns count="1"><tableColumn id="1" name="数"/></tableColumns></table>';
  const host = writable(book({
    sheets: [{
      rows: rowsOf({ A1: '数', A2: 1, A3: 2, B1: { f: 'SUM(表[数])', v: 3 }, B2: { f: 'B1*2', v: 6 }, C1: { f: 'SUM(A2:A3)', v: 3 }, C2: { f: 'TEXT(C1/10,"0.0%")', v: '30.0%' }, C3: { f: 'IF(C1=3,"平","不平")', v: '平' }, C4: { f: 'C1/(A2-1)', v: '#DIV/0!' } }),
      tail: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>', links: [['table', '../tables/table1.xml']],
    }],
    parts: { 'xl/tables/table1.xml': ['application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml', table] },
  }));
  await done(host, planOf(writeAt('1', 'A2', [[5]])));
  const known = { C1: 7, C2: '70.0%', C3: '不平', C4: 1.75 };
  expect(await figures(host.save(), ['B1', 'B2', ...Object.keys(known)])).toEqual({ B1: '', B2: '', ...known });
  expect(await figures(reopened('calculated', host.save()), ['B1', 'B2', ...Object.keys(known)])).toEqual({ B1: 7, B2: 14, ...known });
}, 300_000);
