/** @jest-environment ./test/support/excelize-environment.ts */
import { describe, expect, test } from '@jest/globals';
import type { SummaryId } from '../../src/compose/summary/model';
import { planOf, type Proposal } from '../../src/compose/summary/summary-plan';
import { openWritableWorkbook, type WritableFile } from '../../src/hosts/file/write/open-writable';
import { summaryWords } from '../../src/locales/summary-words';
import { planSummaries } from '../../src/run/plan-summaries';
import { runCheck } from '../../src/run/run-check';
import { parseRange } from '../../src/sheet/address';
import type { CellInput } from '../../src/sheet/cell-input';
import { type CellValue, type SheetValues, valueAt } from '../../src/sheet/snapshot';
import { readFixture } from '../fixtures/load';
import { startedExcelize } from '../support/excelize';

const words = summaryWords('zh-CN');

function open(fixture = 'hebei-sheet-per-table'): WritableFile {
  const opened = openWritableWorkbook(readFixture(fixture), 'book.xlsx', { excelize: startedExcelize });
  if (!opened.ok) throw new Error(opened.failure.code);
  return opened.host;
}

async function propose(host: WritableFile, ids: readonly SummaryId[] | null, fresh = false): Promise<readonly Proposal[]> {
  return planSummaries(host, await runCheck(host), words, { ids, fresh });
}

/** Writes summaries as a person who asks for them; answers what it came to. */
async function summarise(host: WritableFile, ...ids: readonly SummaryId[]): Promise<readonly Proposal[]> {
  const all = await propose(host, ids);
  const plan = planOf(all, words);
  if (!plan) return all;
  const applied = await host.apply(plan);
  if (applied.outcome !== 'done') throw new Error(JSON.stringify(applied, (_, value: unknown) => (value instanceof Error ? value.message : value)));
  return all;
}

async function sheetOf(host: WritableFile, name: string): Promise<SheetValues> {
  const sheet = (await host.read('workbook')).sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function cellIn(sheet: SheetValues, address: string): CellValue {
  const rect = parseRange(address);
  if (!rect) throw new Error(address);
  return valueAt(sheet, rect.top, rect.left);
}

/** What a person does by hand. */
async function type(host: WritableFile, sheetName: string, cells: Readonly<Record<string, CellInput>>): Promise<void> {
  const { id } = await sheetOf(host, sheetName);
  const edits = Object.entries(cells).map(([address, input]) => {
    const rect = parseRange(address);
    if (!rect) throw new Error(address);
    return { kind: 'write' as const, range: { sheetId: id, rect }, cells: [[input]] };
  });
  const applied = await host.apply({ name: '', expect: [], edits });
  if (applied.outcome !== 'done') throw new Error(applied.outcome);
}

/** Another project's table before or among the others: a copy of one of theirs. */
async function addProject(host: WritableFile, name: string, code: string, position: number, budget = 5): Promise<void> {
  const { values, origin } = await sheetOf(host, '4.安全检查');
  const cells = values.map((row) => row.map((value): CellInput => (value === '13063021FWNIZP808GNXY' ? code : value === '网信办信息化安全检查专项经费' ? name : value === 3 ? budget : value)));
  const width = Math.max(...cells.map(({ length }) => length));
  const full = cells.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  const applied = await host.apply({
    name: '', expect: [],
    edits: [
      { kind: 'add-sheet', sheetId: 'new', name, after: null },
      { kind: 'write', range: { sheetId: 'new', rect: { top: origin.row, left: origin.column, bottom: origin.row + full.length - 1, right: origin.column + width - 1 } }, cells: full },
      { kind: 'move-sheet', sheetId: 'new', position },
    ],
  });
  if (applied.outcome !== 'done') throw new Error(applied.outcome);
}

async function removeSheet(host: WritableFile, name: string): Promise<void> {
  const { id } = await sheetOf(host, name);
  const applied = await host.apply({ name: '', expect: [], edits: [{ kind: 'delete-sheet', sheetId: id, name }] });
  if (applied.outcome !== 'done') throw new Error(applied.outcome);
}

/** The rows of a summary of ours: code, budget and what stands in a column beside it. */
async function rowsIn(host: WritableFile, beside = 'S'): Promise<readonly (readonly CellValue[])[]> {
  const sheet = await sheetOf(host, '项目绩效目标汇总');
  return Array.from({ length: 7 }, (_, at) => ['A', 'D', 'F', beside].map((column) => cellIn(sheet, `${column}${at + 4}`)));
}

const [first, second, third, fourth] = ['130630210EN07AM9ISE0I', '1306302170U9R91XGOZX7', '13063021D14R0WG1DVAMO', '13063021FWNIZP808GNXY'];

describe('run again', () => {
  test('nothing changes, with every summary there is', async () => {
    const host = open();
    await summarise(host, 'projects', 'spending', 'indicators', 'checks', 'units', 'import');
    const bytes = host.save();
    const again = await summarise(host, 'projects', 'spending', 'indicators', 'checks', 'units', 'import');
    expect(again.map(({ kind, edits }) => [kind, edits.length])).toEqual(again.map(() => ['fill', 0]));
    expect(host.save()).toEqual(bytes);
  });

  test('a summary of another kind is not taken for it', async () => {
    const host = open();
    await summarise(host, 'spending');
    expect((await propose(host, ['projects'])).map(({ kind, sheetName }) => [kind, sheetName])).toEqual([['new', '项目绩效目标汇总']]);
    expect((await propose(host, ['spending'], true)).map(({ kind, sheetName }) => [kind, sheetName])).toEqual([['new', '资金支出计划汇总 (2)']]);
  });
});

describe('a note typed beside a project', () => {
  test('stays beside it when a project comes in before it, and between', async () => {
    const host = open();
    await summarise(host, 'projects');
    await type(host, '项目绩效目标汇总', { S4: '核过', S6: '待补材料' });
    await addProject(host, '网信办新媒体专项经费', '13063021NEW00000000A1', 0);
    await addProject(host, '网信办培训专项经费', '13063021NEW00000000B2', 3);
    const [proposal] = await summarise(host, 'projects');
    expect(proposal).toMatchObject({ kind: 'fill', added: 2, kept: [] });
    expect(await rowsIn(host)).toEqual([
      [1, '13063021NEW00000000A1', 5, ''], [2, first, 27.8, '核过'], [3, second, 4, ''], [4, '13063021NEW00000000B2', 5, ''], [5, third, 4.6, '待补材料'], [6, fourth, 3, ''], ['', '', 49.4, ''],
    ]);
    expect((await propose(host, ['projects']))[0]?.edits).toEqual([]);
  });

  test('stays beside it when a project before it goes; the row that is left says why, and counts no more', async () => {
    const host = open();
    await summarise(host, 'projects');
    await type(host, '项目绩效目标汇总', { S4: '重要', S6: '待补材料' });
    await removeSheet(host, '1.舆情设备');
    const [proposal] = await summarise(host, 'projects');
    expect(proposal).toMatchObject({ kind: 'fill', gone: 1 });
    const rows = await rowsIn(host);
    expect(rows.slice(0, 5)).toEqual([['', first, '', '重要'], [1, second, 4, ''], [2, third, 4.6, '待补材料'], [3, fourth, 3, ''], ['', '', 11.6, '']]);
    expect(cellIn(await sheetOf(host, '项目绩效目标汇总'), 'R4')).toBe(words.gone);
    expect((await propose(host, ['projects']))[0]?.edits).toEqual([]);
  });

  test('what was filled in is taken back, rows that came in included', async () => {
    const host = open();
    await summarise(host, 'projects');
    await type(host, '项目绩效目标汇总', { S4: '核过' });
    await addProject(host, '网信办新媒体专项经费', '13063021NEW00000000A1', 0);
    const before = await sheetOf(host, '项目绩效目标汇总');
    const plan = planOf(await propose(host, ['projects']), words);
    const applied = plan && (await host.apply(plan));
    if (applied?.outcome !== 'done') throw new Error('not written');
    expect(await sheetOf(host, '项目绩效目标汇总')).not.toEqual(before);
    // Another write in between, so that the file is not simply put back.
    await type(host, '2.舆情处置', { Z90: '别处' });
    expect((await host.apply(applied.undo)).outcome).toBe('done');
    expect(await sheetOf(host, '项目绩效目标汇总')).toEqual(before);
  });

  test('rows that come in look like the others, in the format of their columns', async () => {
    const host = open();
    await summarise(host, 'projects');
    await addProject(host, '网信办新媒体专项经费', '13063021NEW00000000A1', 0);
    await summarise(host, 'projects');
    const { id } = await sheetOf(host, '项目绩效目标汇总');
    const [formats = []] = await host.formats([{ sheetId: id, rect: { top: 3, left: 0, bottom: 4, right: 16 } }]);
    expect(formats[0]).toEqual(formats[1]);
  });
});

describe('what a person wrote', () => {
  test('is kept and named, in figures and in words; the rest is written', async () => {
    const host = open();
    await summarise(host, 'projects');
    await type(host, '项目绩效目标汇总', { F4: 30, M5: '累计', R6: '我的备注' });
    await type(host, '2.舆情处置', { C4: 8 });
    const [proposal] = await summarise(host, 'projects');
    expect(proposal?.kind === 'fill' ? proposal.kept.map(({ cell, now, wanted }) => [cell.cell, now, wanted]) : null).toEqual([[{ row: 3, column: 5 }, 30, 27.8], [{ row: 4, column: 12 }, '累计', '分期口径']]);
    const sheet = await sheetOf(host, '项目绩效目标汇总');
    expect(['F4', 'M5', 'R6'].map((address) => cellIn(sheet, address))).toEqual([30, '累计', '我的备注']);
  });
});

describe('a sheet of the person’s own', () => {
  const headings = ['审核人', '项目名称', '金额（万元）', '备注', '财政拨款', '截至6月底', '全年', '3月', '10月底', '填报口径'];

  async function withOwnSheet(rows: readonly (readonly CellInput[])[], name = '项目汇总'): Promise<WritableFile> {
    const host = open();
    const cells = [['我县项目汇总表', ...headings.slice(1).map(() => '')], headings, ...rows.map((row) => headings.map((_, at) => row[at] ?? ''))];
    const applied = await host.apply({ name: '', expect: [], edits: [{ kind: 'add-sheet', sheetId: 'own', name, after: null }, { kind: 'write', range: { sheetId: 'own', rect: { top: 1, left: 1, bottom: cells.length, right: headings.length } }, cells }] });
    if (applied.outcome !== 'done') throw new Error(applied.outcome);
    return host;
  }

  test('its columns in any order are filled by name, others stay, new projects come below', async () => {
    const host = await withOwnSheet([['老王', '网信办舆情处置专项经费'], ['小李', '网信办网络舆情设备专项经费', '', '已看']]);
    const [proposal] = await summarise(host, 'projects');
    expect(proposal).toMatchObject({ kind: 'fill', sheetName: '项目汇总', updated: 2, added: 2, kept: [] });
    const sheet = await sheetOf(host, '项目汇总');
    expect([4, 5, 6, 7].map((row) => ['B', 'C', 'D', 'E', 'F', 'G', 'H'].map((column) => cellIn(sheet, `${column}${row}`)))).toEqual([
      ['老王', '网信办舆情处置专项经费', 4, '', 4, 0.5, 0.3], ['小李', '网信办网络舆情设备专项经费', 27.8, '已看', 27.8, '', 1],
      ['', '网信办互联网宣传引导专项经费', 4.6, '', 4.6, 0.5, 0.3], ['', '网信办信息化安全检查专项经费', 3, '', 3, 0.5, 0.2],
    ]);
    const again = await propose(host, ['projects']);
    expect(again.map(({ edits }) => edits)).toEqual([[]]);
    const [contents] = await host.contents([{ sheetId: sheet.id, rect: { top: 3, left: 3, bottom: 3, right: 10 } }]);
    expect(contents?.[0]?.[0]).toEqual({ formula: `=IF('2.舆情处置'!C4="","",'2.舆情处置'!C4)`, result: 4 });
    expect(contents?.[0]?.at(-1)).toEqual({ formula: '="分期口径"', result: '分期口径' });
  });

  test('where the free rows end, nothing is written, and it is said how many are lacking', async () => {
    const host = await withOwnSheet([['', '网信办舆情处置专项经费'], [], ['', '合计', { formula: '=SUM(D4:D5)', result: 0 }]]);
    expect((await propose(host, ['projects']))[0]).toMatchObject({ kind: 'fill', lacking: 2, edits: [] });
  });

  test('a sheet in 元 is left alone: amounts of ours are in 万元', async () => {
    const host = open();
    const cells = [['项目汇总表（单位：元）', '', ''], ['项目名称', '预算数', '其他资金'], ['甲', 50000, 0]];
    await host.apply({ name: '', expect: [], edits: [{ kind: 'add-sheet', sheetId: 'own', name: '汇总', after: null }, { kind: 'write', range: { sheetId: 'own', rect: { top: 0, left: 0, bottom: 2, right: 2 } }, cells }] });
    expect((await propose(host, ['projects'])).map(({ kind }) => kind)).toEqual(['new']);
    await type(host, '汇总', { A1: '项目汇总表（单位：万元）' });
    expect((await propose(host, ['projects'])).map(({ kind, sheetName }) => [kind, sheetName])).toEqual([['fill', '汇总']]);
  });

  test('a sheet that does not call itself a summary is none', async () => {
    const host = open();
    const rows = [['项目名称', '预算数', '其他资金'], ['甲', 5, 0]];
    await host.apply({ name: '', expect: [], edits: [{ kind: 'add-sheet', sheetId: 'own', name: '经费', after: null }, { kind: 'write', range: { sheetId: 'own', rect: { top: 0, left: 0, bottom: 1, right: 2 } }, cells: rows }] });
    expect((await propose(host, ['projects'])).map(({ kind }) => kind)).toEqual(['new']);
  });
});
