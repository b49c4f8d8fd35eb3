/** @jest-environment jsdom */
import '../text-encoding';
import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { markPlan } from '../../../src/compose/marks';
import { planOf as repairPlan } from '../../../src/compose/repair-plan';
import { repairsOf } from '../../../src/compose/repairs';
import { runCheck } from '../../../src/run/run-check';
import { setUp, type Setup, settle } from '../../hosts/office/setup';
import { createTestHost } from '../host';
import { blanked } from '../recorder/blank';
import { recordMessages } from '../recorder/hook';
import { type Batch, type Entry, lineOf, readTrace } from '../recorder/trace';
import type { WorkbookData } from '../workbook/data';
import { loadXlsx } from '../workbook/load-xlsx';
import { replay } from './replay';

let workbook: WorkbookData;
let setup: Setup;
let trace: Entry[];

/** What a person does with the add-in while messages are recorded. */
async function work({ excel, host }: Setup): Promise<void> {
  await host.watch(() => undefined);
  const report = await runCheck(host);
  const { sheets } = await host.read('workbook');
  await host.apply(markPlan(report, sheets.map(({ id }) => id), '标记'));
  await host.apply(repairPlan(repairsOf(report), '修正').plan);
  await host.apply({ name: '新表', expect: [], edits: [{ kind: 'add-sheet', sheetId: 'new', name: '新', after: null }, { kind: 'write', range: { sheetId: 'new', rect: { top: 0, left: 0, bottom: 0, right: 1 } }, cells: [['甲', 5]] }] });
  await host.select({ sheetId: sheets[0]?.id ?? '', rect: { top: 3, left: 1, bottom: 3, right: 1 } });
  excel.person.types(excel.model.sheets[0]?.name ?? '', 'B3', '新的名称');
  await settle();
}

beforeAll(async () => {
  workbook = await loadXlsx(new Uint8Array(readFileSync('assets/samples/bad-water-bureau.xlsx')));
});

beforeEach(async () => {
  trace = [{ kind: 'start', platform: 'PC', version: '16', level: '1.14', language: 'zh-CN', blanked: false }];
  setup = await setUp({ workbook });
  recordMessages(window, (entry) => trace.push(entry));
});

afterEach(() => { setup.shutdown(); });

function withBatches(change: (batch: Batch) => Batch): Entry[] {
  return trace.map((entry) => (entry.kind === 'batch' ? change(entry) : entry));
}

test('what was recorded is answered by the model as it was, over a file of lines, with other ids of sheets', async () => {
  await work(setup);
  const kinds = trace.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'batch').length).toBeGreaterThan(8);
  expect(kinds).toContain('event');
  const read = readTrace(trace.map(lineOf).join(''));
  expect(read).toEqual(trace);
  const other = { ...workbook, sheets: workbook.sheets.map((sheet, at) => ({ ...sheet, id: `{other-${at}}` })) };
  const { differences, batches, calls, refused } = replay(read, createTestHost({ workbook: other }));
  expect(differences).toEqual([]);
  expect([batches > 8, calls > 100, refused]).toEqual([true, true, 0]);
});

test('a trace without the contents of cells has none of them, and is answered alike', async () => {
  await work(setup);
  const blank = withBatches((batch) => ({ ...batch, request: blanked(batch.request), response: batch.response && blanked(batch.response) }));
  blank[0] = { kind: 'start', platform: 'PC', version: '16', level: '1.14', language: 'zh-CN', blanked: true };
  const text = blank.filter(({ kind }) => kind === 'batch').map(lineOf).join('');
  const words = workbook.sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === 'string' && cell.length > 3).map((word) => JSON.stringify(word).slice(1, -1));
  expect(words.length).toBeGreaterThan(100);
  expect(words.filter((word) => text.includes(`"${word}"`))).toEqual([]);
  expect(text).toContain('□□□□');
  const { differences } = replay(blank, createTestHost({ workbook }));
  expect(differences).toEqual([]);
});

describe('a changed answer is reported, with its call', () => {
  const changes: [string, RegExp, string, { call: RegExp; place: string }][] = [
    ['another name', /"Visibility":"Visible"/, '"Visibility":"Hidden"', { call: /^Workbook\.Worksheets\..*load\(id, name, visibility\)$/, place: 'Visibility' }],
    ['a field that the model lacks', /"Visibility":"Visible"/, '"Visibility":"Visible","TabId":7', { call: /load/, place: 'TabId' }],
    ['a row less', /"Values":\[\[/, '"Values":[["x"],[', { call: /GetRange\.load\(values\)/, place: 'Values.length' }],
    ['an error', /^\{"Results"/, '{"Error":{"Code":"GeneralException","ActionIndex":0},"Other"', { call: /.+/, place: 'Error.Code' }],
  ];

  test.each(changes)('%s', async (_, from, to, { call, place }) => {
    await runCheck(setup.host);
    let isChanged = false;
    const changed = withBatches((batch) => {
      const response = batch.response?.replace(from, to) ?? null;
      if (isChanged || response === batch.response) return batch;
      isChanged = true;
      return { ...batch, response };
    });
    expect(isChanged).toBe(true);
    const { differences } = replay(changed, createTestHost({ workbook }));
    expect(differences.map((each) => each.place)).toContain(place);
    for (const each of differences) expect(each.call).toMatch(call);
  });

  test('a batch that Excel refused as a whole is counted, and not compared', async () => {
    await runCheck(setup.host);
    const refused = withBatches((batch) => ({ ...batch, response: null, refused: 5004 }));
    expect(replay(refused, createTestHost({ workbook }))).toMatchObject({ refused: trace.filter(({ kind }) => kind === 'batch').length, calls: 0, differences: [] });
  });
});

test('a library that hands its batches over elsewhere is said to be so', () => {
  expect(() => { recordMessages({}, () => undefined); }).toThrow('elsewhere');
});
