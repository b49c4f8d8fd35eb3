import { expect, test } from '@jest/globals';
import { parseRange } from '../../../../src/sheet/address';
import { tokensOf } from '../../../../src/hosts/file/write/formula-tokens';
import { withNameReplaced } from '../../../../src/hosts/file/write/rename-sheet';
import { shiftFormula } from '../../../../src/hosts/file/write/shift-formula';
import { formulasIn } from '../../../../src/hosts/file/write/sheet-formulas';
import { withColumnsReplaced } from '../../../../src/hosts/file/write/tables';
import { sheetBook } from './book';
import { done, planOf, range, textsOf, writable, writeAt } from './writing';

/** A formula, and the same one two rows below and one column to the right. */
const shifted: readonly (readonly [string, string])[] = [
  ['A1+B2', 'B3+C4'],
  ['$A1+B$2+$C$3', '$A3+C$2+$C$3'],
  ['SUM(A1:B2,$C$1:D4)', 'SUM(B3:C4,$C$1:E6)'],
  ['SUM(A:A)+SUM($B:C)', 'SUM(B:B)+SUM($B:D)'],
  ['SUM(1:2)+SUM($3:4)', 'SUM(3:4)+SUM($3:6)'],
  ['"A1"&B1&"第A1项""B2"', '"A1"&C3&"第A1项""B2"'],
  ["'A1 表'!B2+Sheet2!C3", "'A1 表'!C4+Sheet2!D5"],
  ["'It''s A1'!B2", "'It''s A1'!C4"],
  ['表1!A1+表A1!B1', '表1!B3+表A1!C3'],
  ['Sheet1:Sheet3!A1', 'Sheet1:Sheet3!B3'],
  ['LOG10(A1)+ATAN2(B1,C1)', 'LOG10(B3)+ATAN2(C3,D3)'],
  ['_xlfn.XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(B3,C:C,D:D)'],
  ['预算A1+A1', '预算A1+B3'],
  ['Rate1A+A1B', 'Rate1A+A1B'],
  ['表1[[#This Row],[A1]]+A1', '表1[[#This Row],[A1]]+B3'],
  ["表1[it''s ']A1]+A1", "表1[it''s ']A1]+B3"],
  ['[1]Sheet1!A1', '[1]Sheet1!B3'],
  ["'[1]A1 表'!A1", "'[1]A1 表'!B3"],
  ['1E5+A1*1.5E-3', '1E5+B3*1.5E-3'],
  ['IF(A1=TRUE,#N/A,#REF!)', 'IF(B3=TRUE,#N/A,#REF!)'],
  ['{1,2;3,4}*A1', '{1,2;3,4}*B3'],
  ['SUM(A1#)+@B2', 'SUM(B3#)+@C4'],
  ['XFD1+A1048575', '#REF!+#REF!'],
  ['XFE1+A1048577', 'XFE1+A1048577'],
  ['a1+b$2', 'B3+C$2'],
  ['A1 :B2', 'B3 :C4'],
];

test.each(shifted)('%s reads elsewhere as %s', (formula, wanted) => {
  expect(shiftFormula(formula, 2, 1)).toBe(wanted);
  expect(tokensOf(formula).map(({ text }) => text).join('')).toBe(formula);
  expect(shiftFormula(formula, 0, 0).toUpperCase()).toBe(formula.toUpperCase());
});

const renamed: readonly (readonly [string, string])[] = [
  ['Sheet1!A1+Sheet10!A1', "'新 表'!A1+Sheet10!A1"],
  ["'Sheet1'!A1", "'新 表'!A1"],
  ['SHEET1!A1', "'新 表'!A1"],
  ['"Sheet1!A1"&Sheet1!A1', "\"Sheet1!A1\"&'新 表'!A1"],
  ['SUM(Sheet1:Sheet3!A1)', "SUM('新 表:Sheet3'!A1)"],
  ['[1]Sheet1!A1', '[1]Sheet1!A1'],
  ["'[1]Sheet1'!A1", "'[1]Sheet1'!A1"],
  ['MySheet1!A1', 'MySheet1!A1'],
  ["'a''Sheet1'!A1", "'a''Sheet1'!A1"],
];

test.each(renamed)('a sheet renamed in %s', (formula, wanted) => {
  expect(withNameReplaced(formula, 'Sheet1', '新 表')).toBe(wanted);
});

const columns: readonly (readonly [string, string])[] = [
  ['SUM(表1[预算])', 'SUM(表1[新#名])'.replace('#', "'#")],
  ['表1[[#This Row],[预算]]*2', "表1[[#This Row],[新'#名]]*2"],
  ['SUM(表1[[甲]:[预算]])', "SUM(表1[[甲]:[新'#名]])"],
  ['表1[@预算]+表1[@[预算]]', "表1[@新'#名]+表1[@[新'#名]]"],
  ['表11[预算]+[1]!表1[甲]', '表11[预算]+[1]!表1[甲]'],
  ['表1[#All]', '表1[#All]'],
  ['"表1[预算]"', '"表1[预算]"'],
];

test.each(columns)('a column renamed in %s', (formula, wanted) => {
  expect(withColumnsReplaced(formula, '表1', new Map([['预算', '新#名']]))).toBe(wanted);
});

const shared =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2&amp;"A1"</f><v>2A1</v></c></row>' +
  '<row r="2"><c r="A2"><v>2</v></c><c r="B2" t="str"><f t="shared" si="0"/><v>4A1</v></c></row>' +
  '<row r="3"><c r="A3"><v>3</v></c><c r="B3" t="str"><f t="shared" si="0"></f><v>6A1</v></c></row>' +
  '<row r="5"><c r="B5"><f t="shared" ref="B5:B6" si="0">A5</f><v>0</v></c></row><row r="6"><c r="B6"><f t="shared" si="0"/><v>0</v></c></row>';

function formulasOf(bytes: Uint8Array): Record<string, string | null> {
  const formulas = formulasIn(textsOf(bytes)['xl/worksheets/sheet1.xml'] ?? '');
  return Object.fromEntries(['B1', 'B2', 'B3', 'B5', 'B6'].map((address) => {
    const { top: row = 0, left: column = 0 } = parseRange(address) ?? {};
    return [address, formulas.at({ row, column })];
  }));
}

const before = { B1: '=A1*2&"A1"', B2: '=A2*2&"A1"', B3: '=A3*2&"A1"', B5: '=A5', B6: '=A6' };

test('the formulas of a shared group are told for each cell', () => {
  expect(formulasOf(sheetBook(shared))).toStrictEqual(before);
});

const leaving: readonly (readonly [string, string])[] = [['the cell that holds the formula', 'B1'], ['another cell', 'B2'], ['the last cell', 'B3']];

test.each(leaving)('others keep their formulas where %s leaves a shared group', async (_, address) => {
  const host = writable(sheetBook(shared));
  const { undo } = await done(host, planOf(writeAt('1', address, [['甲']])));
  expect(formulasOf(host.save())).toStrictEqual({ ...before, [address]: null });
  const other = writable(host.save());
  await done(other, undo);
  expect(formulasOf(other.save())).toStrictEqual(before);
  expect((await other.read('workbook')).sheets).toStrictEqual((await writable(sheetBook(shared)).read('workbook')).sheets);
});

test('a whole shared group may leave at once', async () => {
  const host = writable(sheetBook(shared));
  await done(host, planOf(writeAt('1', 'B1', [[1], [2], [3]])));
  expect(formulasOf(host.save())).toStrictEqual({ B1: null, B2: null, B3: null, B5: '=A5', B6: '=A6' });
});

test('a group whose formula is told nowhere is not written over in silence', async () => {
  const host = writable(sheetBook('<row r="1"><c r="A1"><f t="shared" si="3"/><v>2</v></c><c r="B1"><f t="shared" si="3"/><v>2</v></c></row>'));
  await done(host, planOf(writeAt('1', 'A1', [[1]])));
  expect(textsOf(host.save())['xl/worksheets/sheet1.xml']).toContain('<c r="B1"><f t="shared" si="3"/></c>');
});

const blocks: readonly (readonly [name: string, rows: string])[] = [
  ['an array formula', '<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2*2</f><v>2</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>2</v></c></row>'],
  ['a dynamic array', '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B2">_xlfn.SEQUENCE(2,2)</f><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row>'],
  ['a data table', '<row r="1"><c r="A1"><f t="dataTable" ref="A1:B2" dt2D="1" dtr="1" r1="F1" r2="F2"/><v>2</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="B2"><v>4</v></c></row>'],
];

test.each(blocks)('cells of %s are refused, cells beside it are written', async (_, rows) => {
  const bytes = sheetBook(rows);
  for (const address of ['A1', 'B2']) {
    const host = writable(bytes);
    const applied = await host.apply(planOf(writeAt('1', address, [[1]])));
    expect(applied).toMatchObject({ outcome: 'refused', refusals: [{ code: 'cell-in-array' }] });
    expect(host.save()).toStrictEqual(new Uint8Array(bytes));
  }
  const host = writable(bytes);
  await done(host, planOf(writeAt('1', 'C9', [[1]])));
  expect(textsOf(host.save())['xl/worksheets/sheet1.xml']).toContain(/<c r="A1".*?<\/c>/.exec(rows)?.[0]);
});

test('a formula is not the value that it shows', async () => {
  const host = writable(sheetBook('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>'));
  const applied = await host.apply({ ...planOf(writeAt('1', 'A1', [[3]])), expect: [{ kind: 'cells', range: range('1', 'A1'), cells: [[2]] }] });
  expect(applied).toMatchObject({ outcome: 'refused', refusals: [{ code: 'cell-changed', expected: 2, actual: { formula: '=1+1', result: 2 } }] });
});
