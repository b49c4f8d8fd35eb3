/** @jest-environment ./test/support/excelize-environment.ts */
import { expect, test } from '@jest/globals';
import type { Edit } from '../../../../src/sheet/edit';
import { startedExcelize } from '../../../support/excelize';
import { type BookOfParts, book, partsOfBook, zipped } from './book';
import { issueSheet } from './issue-sheet';
import { changedParts, done, planOf, range, textsOf, writable, writeAt } from './writing';

const workbook = 'xl/workbook.xml';

function add(name: string, after: string | null = null): Edit {
  return { kind: 'add-sheet', sheetId: 'new', name, after };
}

function tabs(bytes: Uint8Array): string[] {
  return [...(textsOf(bytes)[workbook] ?? '').matchAll(/<(?:\w+:)?sheet [^>]*?name="([^"]*)"/g)].map(([, name = '']) => name);
}

function told(bytes: Uint8Array, pattern: RegExp): string[] {
  return [...(textsOf(bytes)[workbook] ?? '').matchAll(pattern)].map(([, text = '']) => text);
}

const three: BookOfParts = {
  sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }, { name: "O'Neil & <Co>", rows: '<row r="1"><c r="A1"><v>2</v></c></row>' }, { state: 'hidden', rows: '<row r="1"><c r="A1"><v>3</v></c></row>' }],
  beforeSheets: '<bookViews><workbookView activeTab="1" firstSheet="1"/></bookViews>',
  afterSheets: '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">\'O\'\'Neil &amp; &lt;Co&gt;\'!$1:$2</definedName><definedName name="全局">表1!$A$1</definedName><definedName name="本表" localSheetId="2" comment="a&gt;b">表3!$A$1</definedName></definedNames>',
};

const places: readonly (readonly [after: string | null, order: readonly string[], active: string, local: readonly string[]])[] = [
  [null, ['表1', 'O\'Neil &amp; &lt;Co&gt;', '表3', '问题清单'], '1', ['1', '2']],
  ['1', ['表1', '问题清单', 'O\'Neil &amp; &lt;Co&gt;', '表3'], '2', ['2', '3']],
  ['2', ['表1', 'O\'Neil &amp; &lt;Co&gt;', '问题清单', '表3'], '1', ['1', '3']],
];

test.each(places)('a sheet comes after sheet %s, and what counts tabs follows', async (after, order, active, local) => {
  const bytes = book(three);
  const host = writable(bytes, startedExcelize);
  const { undo, sheetIds } = await done(host, planOf(add('问题清单', after), writeAt('new', 'A1', [['甲']])));
  expect(sheetIds).toStrictEqual({ new: '4' });
  expect(tabs(host.save())).toStrictEqual(order);
  expect(told(host.save(), /activeTab="(\d+)"/g)).toStrictEqual([active]);
  expect(told(host.save(), /localSheetId="(\d+)"/g)).toStrictEqual(local);
  const other = writable(host.save(), startedExcelize);
  await done(other, undo);
  expect(textsOf(other.save())[workbook]).toBe(textsOf(bytes)[workbook]);
  // Styles that nothing uses any more are left.
  expect(changedParts(bytes, other.save())).toStrictEqual(['xl/styles.xml']);
});

const names: readonly string[] = ["问题清单 (2026)", "a'b", 'A&B <1> "2"', '=1+1', '#REF!', '1'.repeat(31), '😀表', 'R1C1', 'A1'];

test.each(names)('a sheet may be named %s', async (name) => {
  const host = writable(book(three), startedExcelize);
  const { undo } = await done(host, planOf(add(name), writeAt('new', 'A1', [['甲']]), { kind: 'print', sheetId: 'new', setup: { orientation: 'landscape', fitWidth: true, titleRows: { from: 0, to: 1 } } }, { kind: 'link', cell: { sheetId: 'new', cell: { row: 0, column: 0 } }, target: range('2', 'A1') }));
  expect((await host.read('workbook')).sheets.at(-1)).toMatchObject({ name, values: [['甲']] });
  await done(writable(host.save(), startedExcelize), undo);
});

const refused: readonly (readonly [name: string, code: string])[] = [
  ['', 'name-invalid'], ['1'.repeat(32), 'name-invalid'], ['a/b', 'name-invalid'], ['[a]', 'name-invalid'], ["'a", 'name-invalid'], ["a'", 'name-invalid'], ['History', 'name-invalid'], ['a\u0001', 'name-invalid'], ['a\ud800', 'name-invalid'], ['a\nb', 'name-invalid'],
  ['表1', 'name-taken'], ["o'neil & <co>", 'name-taken'], ['表3', 'name-taken'],
];

test.each(refused)('no sheet is named %j: %s', async (name, code) => {
  const bytes = book(three);
  const host = writable(bytes);
  expect(await host.apply(planOf(add(name)))).toMatchObject({ outcome: 'refused', refusals: [{ code, name }] });
  expect(host.save()).toStrictEqual(new Uint8Array(bytes));
});

test('a sheet of ours has all that its edits say, and goes whole', async () => {
  const bytes = book(three);
  const host = writable(bytes, startedExcelize);
  const { undo, sheetIds } = await done(host, planOf(...issueSheet('list', '1')));
  const texts = textsOf(host.save());
  const part = texts['xl/worksheets/sheet4.xml'] ?? '';
  for (const element of ['<mergeCell ref="A1:F1"', '<pane ', 'state="frozen"', '<dataValidation ', '<hyperlink ', '<pageSetup ', '<oddFooter>', '<rowBreaks', '<drawing ', '<cols>', 'customHeight="true"']) expect(part).toContain(element);
  expect(part).not.toContain('tabSelected="1"');
  expect(texts[workbook]).toContain("'问题清单'!$1:$2");
  const [own] = Object.values(sheetIds);
  const other = writable(host.save(), startedExcelize);
  await done(other, { ...undo, edits: undo.edits.map((edit) => (edit.kind === 'delete-sheet' ? { ...edit, sheetId: null } : edit)), expect: [] });
  expect((await other.read('workbook')).sheets.map(({ id }) => id)).not.toContain(own);
  expect(Object.keys(textsOf(other.save())).sort()).toStrictEqual(Object.keys(textsOf(bytes)).sort());
  await done(host, undo);
  expect(host.save()).toStrictEqual(new Uint8Array(bytes));
});

test('a chart of ours is drawn beside the figures, and another’s stays', async () => {
  const host = writable(book(three), startedExcelize);
  const first = await done(host, planOf(...issueSheet('one', '1')));
  const second = await done(host, planOf(...issueSheet('two', '1', '问题清单二')));
  expect(Object.keys(textsOf(host.save())).filter((name) => name.startsWith('xl/charts/chart'))).toStrictEqual(['xl/charts/chart1.xml', 'xl/charts/chart2.xml']);
  await done(writable(host.save(), startedExcelize), first.undo);
  const left = writable(host.save(), startedExcelize);
  await done(left, first.undo);
  expect(textsOf(left.save())['xl/charts/chart2.xml']).toContain('问题清单二');
  expect(Object.keys(textsOf(left.save()))).not.toContain('xl/charts/chart1.xml');
  await done(left, second.undo);
});

test('a sheet of charts with a like name stays when a sheet of ours goes', async () => {
  const parts = partsOfBook({
    ...three,
    parts: { 'xl/chartsheets/sheet4.xml': ['application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml', '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>'] },
    links: [['chartsheet', 'chartsheets/sheet4.xml']],
  });
  const bytes = zipped({ ...parts, [workbook]: (parts[workbook] ?? '').replace('</sheets>', '<sheet name="图" sheetId="9" r:id="rId5"/></sheets>') });
  const host = writable(bytes, startedExcelize);
  const { undo } = await done(host, planOf(add('问题清单', '1')));
  const other = writable(host.save(), startedExcelize);
  await done(other, undo);
  expect(changedParts(bytes, other.save())).toStrictEqual([]);
});

test('a workbook of the strict dialect gets a sheet of its dialect', async () => {
  const strict = Object.fromEntries(Object.entries(partsOfBook(three)).map(([name, text]) => [name, text
    .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main')
    .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships')]));
  const host = writable(zipped(strict), startedExcelize);
  await done(host, planOf(...issueSheet('list', '1')));
  const texts = textsOf(host.save());
  for (const name of ['xl/worksheets/sheet4.xml', 'xl/drawings/drawing1.xml', 'xl/charts/chart1.xml', 'xl/styles.xml', workbook]) {
    expect(texts[name]).not.toContain('http://schemas.openxmlformats.org/spreadsheetml');
    expect(texts[name]).not.toContain('http://schemas.openxmlformats.org/drawingml');
  }
});

test('a workbook with prefixes gets a sheet', async () => {
  const texts = Object.fromEntries(Object.entries(partsOfBook(three)).map(([name, text]) => [name, text.replace(/<(\/?)(?=[a-z])/gi, '<$1q:').replace('xmlns=', 'xmlns:q=')]));
  const bytes = zipped(texts);
  const host = writable(bytes, startedExcelize);
  const { undo } = await done(host, planOf(...issueSheet('list', '1')));
  expect((await host.read('workbook')).sheets.map(({ name }) => name)).toStrictEqual(['表1', '问题清单', "O'Neil & <Co>", '表3']);
  const other = writable(host.save(), startedExcelize);
  await done(other, undo);
  expect((await other.read('workbook')).sheets).toStrictEqual((await writable(bytes).read('workbook')).sheets);
});

const moves: readonly (readonly [edit: Edit, order: readonly string[], active: string])[] = [
  [{ kind: 'move-sheet', sheetId: '2', position: 0 }, ["O'Neil & <Co>", '表1', '表3'], '0'],
  [{ kind: 'move-sheet', sheetId: '1', position: 2 }, ["O'Neil & <Co>", '表3', '表1'], '0'],
  [{ kind: 'rename-sheet', sheetId: '2', name: "新'表" }, ['表1', "新'表", '表3'], '1'],
];

test.each(moves)('%j is carried out and taken back', async (edit, order, active) => {
  const bytes = book(three);
  const host = writable(bytes);
  const { undo } = await done(host, planOf(edit));
  expect((await host.read('workbook')).sheets.map(({ name }) => name)).toStrictEqual(order);
  expect(told(host.save(), /activeTab="(\d+)"/g)).toStrictEqual([active]);
  const other = writable(host.save());
  await done(other, undo);
  expect(changedParts(bytes, other.save())).toStrictEqual([]);
});

test('formulas, names and links follow a new name', async () => {
  const sheets = [{ name: 'Sheet1', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }, {
    rows: '<row r="1"><c r="A1"><f>Sheet1!A1*2&amp;"Sheet1!"</f><v>2</v></c></row>',
    tail: '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>Sheet1!$A$1&gt;0</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>Sheet1!$A$1:$A$3</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A1" location="Sheet1!A1"/></hyperlinks>',
  }];
  const host = writable(book({ sheets, afterSheets: '<definedNames><definedName name="n">Sheet1!$A$1</definedName></definedNames>' }));
  await done(host, planOf({ kind: 'rename-sheet', sheetId: '1', name: 'A & B' }));
  const texts = textsOf(host.save());
  const part = texts['xl/worksheets/sheet2.xml'] ?? '';
  for (const text of ["<f>'A &amp; B'!A1*2&amp;&quot;Sheet1!&quot;</f>", "<formula>'A &amp; B'!$A$1&gt;0</formula>", "<formula1>'A &amp; B'!$A$1:$A$3</formula1>", 'location="\'A &amp; B\'!A1"']) expect(part).toContain(text);
  expect(texts[workbook]).toContain("'A &amp; B'!$A$1");
});
