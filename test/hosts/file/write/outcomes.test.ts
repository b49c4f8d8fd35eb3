/** @jest-environment ./test/support/excelize-environment.ts */
import { expect, test } from '@jest/globals';
import type { Edit, Expectation } from '../../../../src/sheet/edit';
import { openWritableWorkbook } from '../../../../src/hosts/file/write/open-writable';
import { startedExcelize } from '../../../support/excelize';
import { book, sheetBook } from './book';
import { failingAt, type Fault } from './faults';
import { issueSheet } from './issue-sheet';
import { done, planOf, range, writable, writeAt } from './writing';

const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><f>SUM(A1:B1)</f><v>3</v></c></row>';
const bytes = book({ sheets: [{ rows }, { rows: '<row r="5"><c r="C5"><v>9</v></c></row>' }] });
const original = new Uint8Array(bytes);
const mark: Edit = { kind: 'mark', sheetId: '1', marks: [{ level: 'error', areas: [range('1', 'A1').rect] }] };

/** Every kind of write: on what is there, beside it, on new sheets, of sheets. */
const writes: readonly (readonly [name: string, edits: readonly Edit[]])[] = [
  ['contents', [writeAt('1', 'A1', [['甲', 5], [null, { formula: '=A1&""', result: '甲' }]])]],
  ['contents far away', [writeAt('1', 'CX2000', [[1]])]],
  ['a formula written over', [writeAt('1', 'A2', [[4]])]],
  ['cells emptied', [writeAt('1', 'A1', [['', '']])]],
  ['marks', [mark]],
  ['a list on a sheet of its own', issueSheet('list', '1')],
  ['two sheets', [...issueSheet('a', '1', '清单一'), ...issueSheet('b', '2', '清单二')]],
  ['looks beside what is there', [
    writeAt('1', 'E5', [['标题', ''], [1, 2]]), { kind: 'merge', range: range('1', 'E5:F5') }, { kind: 'format', range: range('1', 'E5:F6'), look: { bold: true, fill: '#FFFF00', numberFormat: '0.00' } },
    { kind: 'borders', range: range('1', 'E5:F6'), borders: { sides: ['top', 'bottom'], style: 'medium', color: '#000000' } }, { kind: 'validation', range: range('1', 'F6'), validation: { rule: { type: 'decimal', min: 0, max: 9 }, strict: true } },
    { kind: 'link', cell: { sheetId: '1', cell: { row: 5, column: 4 } }, target: range('2', 'C5') },
  ]],
  ['rows put in', [{ kind: 'insert-rows', sheetId: '2', at: 2, count: 2 }, writeAt('2', 'C3', [['甲'], ['乙']])]],
  ['rows put in above what is written', [{ kind: 'insert-rows', sheetId: '2', at: 4, count: 1 }, writeAt('2', 'B4', [[7, 8]]), writeAt('2', 'B5', [['甲', null]]), writeAt('2', 'C6', [[10]])]],
  ['contents that overlap', [writeAt('1', 'A1', [[5, 6]]), writeAt('1', 'B1', [['甲'], ['乙']]), writeAt('1', 'A1', [[null, null], [null, '丙']])]],
  ['tabs moved and renamed', [{ kind: 'move-sheet', sheetId: '2', position: 0 }, { kind: 'rename-sheet', sheetId: '1', name: '新名' }]],
  ['a sheet, contents and marks at once', [...issueSheet('list', '2'), writeAt('1', 'A1', [[7]]), mark]],
];

test.each(writes)('%s: done, and taken back by the same host and by another', async (_, edits) => {
  const host = writable(bytes, startedExcelize);
  const before = (await host.read('workbook')).sheets;
  const { undo } = await done(host, planOf(...edits));
  expect(host.save()).not.toStrictEqual(original);
  const other = writable(host.save(), startedExcelize);
  await done(other, undo);
  expect((await other.read('workbook')).sheets).toStrictEqual(before);
  await done(host, undo);
  expect(host.save()).toStrictEqual(original);
});

/** Parts of the work that may fail, one after the other. */
const faults: readonly Fault[] = ['throws', 'answers'];
const withLibrary = writes.filter(([name]) => /list|two sheets|looks|rows put in|at once/.test(name));

test.each(withLibrary)('%s: whichever call of the library fails, the file is what it was', async (_, edits) => {
  const whole = failingAt(await startedExcelize(), -1, 'throws');
  await done(writable(bytes, () => Promise.resolve(whole.excelize)), planOf(...edits));
  expect(whole.calls()).toBeGreaterThan(2);
  for (const fault of faults) {
    for (let failing = 0; failing < whole.calls(); failing += 1) {
      const { excelize } = failingAt(await startedExcelize(), failing, fault);
      const host = writable(bytes, () => Promise.resolve(excelize));
      const applied = await host.apply(planOf(...edits));
      expect([failing, applied.outcome]).toStrictEqual([failing, 'taken-back']);
      expect(host.save()).toStrictEqual(original);
    }
  }
});

test('a library that cannot be loaded takes nothing but what needs it, and is asked for again', async () => {
  let asked = 0;
  const host = writable(bytes, () => {
    asked += 1;
    return asked === 1 ? Promise.reject(new Error('no net')) : startedExcelize();
  });
  expect(await host.apply(planOf(...issueSheet('list', '1')))).toMatchObject({ outcome: 'taken-back', error: new Error('no net') });
  expect(host.save()).toStrictEqual(original);
  expect((await host.apply(planOf(writeAt('1', 'A1', [[2]])))).outcome).toBe('done');
  expect((await host.apply(planOf(...issueSheet('list', '1')))).outcome).toBe('done');
  expect(asked).toBe(2);
});

test('nothing is written where the plan that takes back cannot be kept, or where the person stops it', async () => {
  const host = writable(bytes);
  const plan = planOf(writeAt('1', 'A1', [[2]]));
  await expect(host.apply(plan, { beforeWriting: () => Promise.reject(new Error('full')) })).rejects.toThrow('full');
  await expect(host.apply(plan, { signal: AbortSignal.abort(new Error('stopped')) })).rejects.toThrow('stopped');
  const stop = new AbortController();
  await expect(host.apply(plan, { signal: stop.signal, beforeWriting: () => { stop.abort(new Error('late')); return Promise.resolve(); } })).rejects.toThrow('late');
  expect(host.save()).toStrictEqual(original);
  expect((await host.apply(plan)).outcome).toBe('done');
});

test('the plan told before writing takes back what was written, and what was not', async () => {
  const plan = planOf(writeAt('1', 'A1', [[2, null, '甲']]), ...issueSheet('list', '1'));
  const told: Parameters<typeof done>[1][] = [];
  const host = writable(bytes, startedExcelize);
  const before = (await host.read('workbook')).sheets;
  await host.apply(plan, { beforeWriting: (undo) => { told.push(undo); return Promise.resolve(); } });
  const [undo] = told;
  if (!undo) throw new Error('no plan was told');
  for (const file of [host.save(), original]) {
    const other = writable(file, startedExcelize);
    await done(other, undo);
    expect((await other.read('workbook')).sheets).toStrictEqual(before);
  }
});

test('plans given at once are carried out one after the other', async () => {
  const host = writable(sheetBook(rows), startedExcelize);
  const outcomes = await Promise.all([host.apply(planOf(...issueSheet('a', '1', '一'))), host.apply(planOf(writeAt('1', 'C1', [[1]]))), host.apply(planOf(...issueSheet('b', '1', '二'))), host.apply(planOf(writeAt('1', 'D1', [['乙']])))]);
  expect(outcomes.map(({ outcome }) => outcome)).toStrictEqual(['done', 'done', 'done', 'done']);
  const [sheet, ...others] = (await host.read('workbook')).sheets;
  expect(sheet?.values[0]).toStrictEqual([1, 2, 1, '乙']);
  expect(others.map(({ name }) => name)).toStrictEqual(['二', '一']);
});

const expected = (address: string, ...cells: readonly (string | number)[]): Expectation => ({ kind: 'cells', range: range('1', address), cells: [cells] });

/** Plans that are not begun: what the workbook is, what they expect and do, and why not. */
const refused: readonly (readonly [name: string, file: Uint8Array, expect: readonly Expectation[], edits: readonly Edit[], code: string])[] = [
  ['a cell that has changed', bytes, [expected('A1', 8)], [writeAt('1', 'A1', [[2]])], 'cell-changed'],
  ['a cell that is no longer empty', bytes, [expected('A1', '')], [writeAt('1', 'A1', [[2]])], 'cell-changed'],
  ['a figure that has become a text', bytes, [expected('A1', '1')], [writeAt('1', 'A1', [[2]])], 'cell-changed'],
  ['a value that has become a formula', bytes, [expected('A2', 3)], [writeAt('1', 'A2', [[2]])], 'cell-changed'],
  ['a sheet that has gone', bytes, [], [writeAt('9', 'A1', [[2]])], 'sheet-missing'],
  ['a sheet that has grown', bytes, [{ kind: 'within', sheetId: '1', rect: range('1', 'A1:B1').rect }], [mark], 'sheet-grown'],
  ['a protected sheet', sheetBook(rows, { tail: '<sheetProtection sheet="1" objects="1"/>' }), [], [writeAt('1', 'A1', [[2]])], 'sheet-protected'],
  ['marks on a protected sheet', sheetBook(rows, { tail: '<sheetProtection algorithmName="SHA-512" sheet="true"/>' }), [], [mark], 'sheet-protected'],
  ['a protected workbook', sheetBook(rows, {}, { beforeSheets: '<workbookProtection lockStructure="1"/>' }), [], issueSheet('list', '1'), 'workbook-protected'],
  ['a cell under a merge', sheetBook(rows, { tail: '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>' }), [], [writeAt('1', 'B1', [[2]])], 'cell-merged'],
  ['a merge over a merge', sheetBook(rows, { tail: '<mergeCells count="1"><mergeCell ref="E5:F6"/></mergeCells>' }), [], [{ kind: 'merge', range: range('1', 'F6:G6') }], 'cell-merged'],
  ['a look on a person’s cells', bytes, [], [{ kind: 'format', range: range('1', 'B1:C9'), look: { bold: true } }], 'not-ours'],
  ['a width of a person’s sheet', bytes, [], [{ kind: 'width', sheetId: '1', from: 0, to: 1, characters: 5 }], 'not-ours'],
];

test.each(refused)('%s is refused, and the file stays', async (_, file, expectations, edits, code) => {
  const host = writable(file);
  const applied = await host.apply({ name: 'test', expect: expectations, edits });
  expect(applied).toMatchObject({ outcome: 'refused' });
  expect(applied.outcome === 'refused' ? [...new Set(applied.refusals.map((refusal) => refusal.code))] : []).toStrictEqual([code]);
  expect(host.save()).toStrictEqual(new Uint8Array(file));
});

/** Obstacles that are none. */
const accepted: readonly (readonly [name: string, file: Uint8Array, edits: readonly Edit[]])[] = [
  ['the first cell of a merge', sheetBook(rows, { tail: '<mergeCells count="1"><mergeCell ref="A1:C3"/></mergeCells>' }), [writeAt('1', 'A1', [['标题']])]],
  ['a hidden row', sheetBook(rows.replace('<row r="1">', '<row r="1" hidden="1">')), [writeAt('1', 'A1', [[2]])]],
  ['a filtered range', sheetBook(rows, { tail: '<autoFilter ref="A1:B2"><filterColumn colId="0"><filters><filter val="3"/></filters></filterColumn></autoFilter>' }), [writeAt('1', 'A1', [[2]]), mark]],
  ['a hidden sheet', book({ sheets: [{ rows }, { rows, state: 'veryHidden' }] }), [writeAt('2', 'A1', [[2]])]],
  ['a sheet whose protection is off', sheetBook(rows, { tail: '<sheetProtection sheet="0" objects="1"/>' }), [writeAt('1', 'A1', [[2]])]],
  ['a workbook whose windows are locked', sheetBook(rows, {}, { beforeSheets: '<workbookProtection lockWindows="1"/>' }), issueSheet('list', '1')],
];

test.each(accepted)('%s is written to', async (_, file, edits) => {
  const host = writable(file, startedExcelize);
  expect((await host.apply(planOf(...edits))).outcome).toBe('done');
});

test('a file that is none is told as one that cannot be read', () => {
  const opened = openWritableWorkbook(new Uint8Array([1, 2, 3]), 'a.xlsx', { excelize: startedExcelize });
  expect(opened).toMatchObject({ ok: false, failure: { code: 'not-a-workbook' } });
});

test('cells beyond the limit of reading are not written over unseen', async () => {
  const opened = openWritableWorkbook(sheetBook(rows), 'a.xlsx', { excelize: startedExcelize, limits: { cells: 2 } });
  if (!opened.ok) throw new Error(opened.failure.code);
  expect(await opened.host.apply(planOf(writeAt('1', 'A2', [[1]])))).toMatchObject({ outcome: 'refused', refusals: [{ code: 'not-ours' }] });
  expect((await opened.host.apply(planOf(writeAt('1', 'A1', [[5]])))).outcome).toBe('done');
});
