import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseRange, rangeAddress } from '../../../../src/sheet/address';
import type { Edit, Mark } from '../../../../src/sheet/edit';
import { markFormula, markLevelOf } from '../../../../src/sheet/mark';
import { marksIn, withMarks } from '../../../../src/hosts/file/write/marks-markup';
import { leastStyles } from '../../../../src/hosts/file/write/styles-list';
import { book, sheetBook } from './book';
import { changedParts, done, planOf, textsOf, writable, writeAt } from './writing';

const part = 'xl/worksheets/sheet1.xml';

function mark(level: Mark['level'], ...areas: readonly string[]): Mark {
  return { level, areas: areas.map((area) => parseRange(area) ?? { top: 0, left: 0, bottom: 0, right: 0 }) };
}

const rule = (priority: number, more = ''): string => `<cfRule type="cellIs" dxfId="0" priority="${priority}" operator="greaterThan"${more}><formula>5</formula></cfRule>`;
const format = (area: string, ...rules: readonly string[]): string => `<conditionalFormatting sqref="${area}">${rules.join('')}</conditionalFormatting>`;
const newer = '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="3" id="{1}"><xm:f>A1&gt;0</xm:f></x14:cfRule><xm:sqref>A1:A9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
const views = '<customSheetViews><customSheetView guid="{0}"><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><headerFooter/></customSheetView></customSheetViews>';

/** What follows the rows of a sheet that is marked. */
const tails: readonly (readonly [name: string, tail: string])[] = [
  ['nothing', ''],
  ['a person’s own format of the same cells', format('A1:A9', rule(1), rule(2, ' stopIfTrue="1"')) + format('A1', rule(3))],
  ['formats of newer programs', format('A1:A9', rule(1), rule(2)) + newer],
  ['a rank in apostrophes, and a rule about ">"', "<conditionalFormatting sqref='A1'><cfRule type='containsText' dxfId='0' priority='1' operator='containsText' text='a>b'><formula>1</formula></cfRule></conditionalFormatting>"],
  ['views with margins of their own', `${views}<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>`],
  ['controls that only newer programs know', '<phoneticPr fontId="0"/><drawing r:id="rId9"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>'],
  ['only controls', '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent><tableParts/>'],
  ['validations and links', '<dataValidations count="1"><dataValidation type="list" sqref="A1" prompt="甲&#10;乙"><formula1>"a,b"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A1" location="A1"/></hyperlinks>'],
];

const names = ['sheetProtection', 'autoFilter', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'pageMargins', 'drawing', 'mc:AlternateContent', 'tableParts', 'extLst'];

/** Names of the elements directly after the rows. */
function order(xml: string): string[] {
  let depth = 0;
  return [...xml.slice(xml.indexOf('</sheetData>') + '</sheetData>'.length).matchAll(/<(\/?)([\w:.-]+)(?:"[^"]*"|'[^']*'|[^<>"'])*>/g)].flatMap(([tag, slash, name = '']) => {
    const own = depth === 0 && slash === '' ? [name] : [];
    if (!tag.endsWith('/>')) depth += slash === '' ? 1 : -1;
    return own;
  });
}

test.each(tails)('marks come and go where the sheet has %s', async (_, tail) => {
  const bytes = sheetBook('<row r="1"><c r="A1"><v>1</v></c></row>', { tail });
  const host = writable(bytes);
  const marks = [mark('error', 'A1', 'C3:D4'), mark('info', 'B2')];
  const { undo } = await done(host, planOf({ kind: 'mark', sheetId: '1', marks }));
  const marked = textsOf(host.save())[part] ?? '';
  expect(marksIn(marked)).toStrictEqual(marks);
  const places = order(marked).map((name) => names.indexOf(name));
  expect(places).toStrictEqual([...places].sort((one, other) => one - other));
  const ranks = [...marked.matchAll(/cfRule[^<]*? priority\s*=\s*["'](\d+)/g)].map(([, rank]) => Number(rank));
  expect(new Set(ranks).size).toBe(ranks.length);
  // By a host that does not know the one that marked.
  const other = writable(host.save());
  await done(other, planOf({ kind: 'mark', sheetId: '1', marks: [] }));
  expect(textsOf(other.save())[part]).toBe(textsOf(bytes)[part]);
  await done(host, undo);
  expect(host.save()).toStrictEqual(new Uint8Array(bytes));
});

test('a person’s rules keep their order behind ours, and their numbers when ours are gone', async () => {
  const host = writable(sheetBook('', { tail: format('A1:A9', rule(7), rule(2)) + newer }));
  const ranks = (): number[] => [...(textsOf(host.save())[part] ?? '').matchAll(/cfRule[^<]*? priority="(\d+)"/g)].map(([, rank]) => Number(rank));
  await done(host, planOf({ kind: 'mark', sheetId: '1', marks: [mark('error', 'A1'), mark('warning', 'A2')] }));
  expect(ranks()).toStrictEqual([9, 4, 1, 2, 5]);
  await done(host, planOf({ kind: 'mark', sheetId: '1', marks: [mark('info', 'A5')] }));
  expect(ranks()).toStrictEqual([8, 3, 1, 4]);
  await done(host, planOf({ kind: 'mark', sheetId: '1', marks: [] }));
  expect(ranks()).toStrictEqual([7, 2, 3]);
});

test('our rules are found among those that copying has put beside them', async () => {
  const ours = `<cfRule type="expression" dxfId="0" priority="1"><formula>${markFormula('error').replaceAll('"', '&quot;').replace('>', '&gt;')}</formula></cfRule>`;
  const host = writable(sheetBook('', { tail: format('A1 C1', rule(2), ours) + format('D1', ours.replace('priority="1"', 'priority="3"')) }));
  await done(host, planOf({ kind: 'mark', sheetId: '1', marks: [] }));
  expect(textsOf(host.save())[part]).toContain(`</sheetData>${format('A1 C1', rule(1))}</worksheet>`);
});

const rulesOfOthers: readonly string[] = ['LEN("indicator-check:X")>0', 'LEN("indicator-check:E")>0+0', 'A1="indicator-check:E"', 'LEN("Indicator-check:E")>0', ''];

test.each(rulesOfOthers)('a rule of somebody else’s is no mark: %s', (formula) => {
  expect(markLevelOf(formula)).toBeNull();
});

test('only the marked sheet and its styles change', async () => {
  const bytes = sheetBook('<row r="1"><c r="A1"><v>1</v></c></row>');
  const host = writable(bytes);
  await done(host, planOf({ kind: 'mark', sheetId: '1', marks: [mark('error', 'A1')] }));
  expect(changedParts(bytes, host.save())).toStrictEqual(['xl/styles.xml', part]);
  const marked = host.save();
  await done(host, planOf(writeAt('1', 'A1', [[2]])));
  expect(changedParts(marked, host.save())).toStrictEqual([part]);
});

test('marks of 10,000 cells are found again', () => {
  const cells = Array.from({ length: 10_000 }, (_, at) => ({ row: at * 2, column: at % 7 }));
  const marks: Mark[] = [{ level: 'warning', areas: cells.map(({ row, column }) => ({ top: row, bottom: row, left: column, right: column })) }];
  const { xml, styles } = withMarks('<worksheet><sheetData/></worksheet>', leastStyles, marks);
  expect(marksIn(xml)).toStrictEqual(marks);
  expect(styles.match(/<dxf>/g)).toHaveLength(1);
  expect([...xml.matchAll(/sqref="([^"]*)"/g)].every(([, areas = '']) => areas.length < 8192)).toBe(true);
});

test('whatever is marked is found again, and un-marking gives the text of before', () => {
  const area = fc.tuple(fc.nat(50), fc.nat(20), fc.nat(3), fc.nat(3)).map(([top, left, down, across]) => ({ top, left, bottom: top + down, right: left + across }));
  const anyMarks = fc.subarray(['error', 'warning', 'info'] as const).chain((levels) => fc.tuple(...levels.map((level) => fc.array(area, { minLength: 1, maxLength: 5 }).map((areas): Mark => ({ level, areas })))));
  fc.assert(fc.property(anyMarks, anyMarks, fc.constantFrom(...tails.map(([, tail]) => tail)), (first, second, tail) => {
    const xml = `<worksheet><sheetData></sheetData>${tail}</worksheet>`;
    const once = withMarks(xml, leastStyles, first);
    const twice = withMarks(once.xml, once.styles, second);
    expect(marksIn(once.xml)).toStrictEqual([...first]);
    expect(marksIn(twice.xml).map(({ areas }) => areas.map(rangeAddress))).toStrictEqual(second.map(({ areas }) => areas.map(rangeAddress)));
    expect(withMarks(twice.xml, twice.styles, []).xml).toBe(xml);
  }));
});

test('marks of sheets that have none any more go, and a protected sheet without marks is no obstacle', async () => {
  const locked = { tail: '<sheetProtection sheet="1"/>' };
  const host = writable(book({ sheets: [{}, {}, locked] }));
  const untouched = host.save();
  const edit = (sheetId: string, ...marks: readonly Mark[]): Edit => ({ kind: 'mark', sheetId, marks });
  const { undo: undoFirst } = await done(host, planOf(edit('1', mark('error', 'A1')), edit('2', mark('error', 'A1'))));
  const first = host.save();
  const { undo } = await done(host, planOf(edit('1', mark('error', 'B1')), edit('2'), edit('3')));
  expect([1, 2, 3].map((at) => marksIn(textsOf(host.save())[`xl/worksheets/sheet${at}.xml`] ?? '').length)).toEqual([1, 0, 0]);
  await done(host, undo);
  expect(host.save()).toStrictEqual(first);
  await done(host, undoFirst);
  expect(host.save()).toStrictEqual(untouched);
  expect(await host.apply(planOf(edit('3', mark('error', 'A1'))))).toMatchObject({ outcome: 'refused', refusals: [{ code: 'sheet-protected', sheetId: '3' }] });
});
