/** @jest-environment jsdom */
import '../office-host/text-encoding';
import { beforeAll, expect, test } from '@jest/globals';
import { type SummaryId, summaryIds } from '../../src/compose/summary/model';
import { gathered, summariesWithRows, summaryPlan } from '../../src/compose/summary/summary-plan';
import { openWorkbookFile } from '../../src/hosts/file/open-workbook-file';
import { summaryWords } from '../../src/locales/summary-words';
import { runCheck } from '../../src/run/run-check';
import type { Plan } from '../../src/sheet/edit';
import { readFixture } from '../fixtures/load';
import { planOf, rect, write } from './office/applying';
import { type FileCase, type FileResult, throughFiles } from './same/cases';
import { compareHosts } from './same/compare';

const fixtures = ['hebei-sheet-per-table', 'self-evaluation-sichuan', 'monitoring-half-year', 'three-public-layouts', 'bad-water-bureau'];
const words = summaryWords('zh-CN');
const written = new Set<SummaryId>();

/** A plan for each summary: the model of Excel knows a formula's result by its text alone, which sheets beside each other share. */
async function summariesOf(name: string): Promise<[SummaryId, Plan][]> {
  const opened = openWorkbookFile(readFixture(name), name);
  if (!opened.ok) throw new Error(name);
  const all = gathered({ file: null, report: await runCheck(opened.host) }, words);
  return summariesWithRows(all).flatMap((id): [SummaryId, Plan][] => {
    written.add(id);
    const plan = summaryPlan([id], all, [], words);
    return plan ? [[id, plan]] : [];
  });
}

/** A row that comes in between others, with the looks that the plan gives it. */
const rowPutIn = planOf(
  { kind: 'insert-rows', sheetId: '#0', at: 2, count: 1 },
  { kind: 'format', range: { sheetId: '#0', rect: rect('A3:C3') }, look: { bold: true, wrap: true, numberFormat: '0.00%' } },
  { kind: 'borders', range: { sheetId: '#0', rect: rect('A3:C3') }, borders: { sides: ['left', 'right', 'inside-vertical'], style: 'thin', color: '#7F7F7F' } },
  write('#0', 'A3:C3', [['供气', 0.5, { formula: '=B3*2', result: 1 }]], [['@', '0.00%', '0.00%']]),
);

const cases: { readonly of: string; readonly one: FileCase }[] = [{ of: 'rows', one: { file: null, plan: rowPutIn, calculated: { '0!B5': [4, 4.5], '0!C5': [6, 7] } } }];
let results: readonly FileResult[] = [];

beforeAll(async () => {
  for (const name of fixtures) {
    const file = name.startsWith('bad-') ? `assets/samples/${name}.xlsx` : `test/fixtures/workbooks/${name}.xlsx`;
    for (const [, plan] of await summariesOf(name)) cases.push({ of: name, one: { file, plan } });
  }
  results = await throughFiles(cases.map(({ one }) => one));
}, 240_000);

test.each(['rows', ...fixtures])('%s: the same in a file and in Excel, there and back', async (name) => {
  let compared = 0;
  for (const [at, { of, one }] of cases.entries()) {
    const fromFile = results[at];
    if (of !== name || !fromFile) continue;
    await compareHosts(one, fromFile);
    compared += 1;
  }
  expect(compared).toBeGreaterThan(0);
});

test('every summary is among them', () => {
  expect([...written].sort()).toEqual([...summaryIds].sort());
});
