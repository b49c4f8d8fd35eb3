import { describe, expect, test } from '@jest/globals';
import type { Edit } from '../../../../src/sheet/edit';
import type { CellValue } from '../../../../src/sheet/snapshot';
import { openWorkbookFile } from '../../../../src/hosts/file/open-workbook-file';
import { book, sheetBook, zipped } from './book';
import { type Content, figures, rowsOf } from './formula-cells';
import { done, planOf, range, textsOf, writable, writeAt } from './writing';

type Cells = Readonly<Record<string, Content>>;

/** Cells of the first sheet, what is written to them, and what they are to hold then; '' for no result. */
type Case = readonly [name: string, cells: Cells, written: Readonly<Record<string, CellValue>>, after: Readonly<Record<string, CellValue>>];

function writes(written: Readonly<Record<string, CellValue>>): Edit[] {
  return Object.entries(written).map(([address, value]) => writeAt('1', address, [[value]]));
}

const cases: readonly Case[] = [
  ['a sum', { A1: 1, A2: 2, A3: { f: 'SUM(A1:A2)', v: 3 } }, { A1: 5 }, { A3: 7 }],
  ['a chain written from its end', { A1: { f: 'A2+1', v: 4 }, A2: { f: 'A3+1', v: 3 }, A3: { f: 'A4+1', v: 2 }, A4: 1 }, { A4: 10 }, { A3: 11, A2: 12, A1: 13 }],
  ['a diamond', { A1: 1, B1: { f: 'A1*2', v: 2 }, C1: { f: 'A1*3', v: 3 }, D1: { f: 'B1+C1', v: 5 } }, { A1: 2 }, { B1: 4, C1: 6, D1: 10 }],
  ['percentages', { A1: 0.2, A2: 50, A3: 0.3, B1: { f: 'SUM(A1,A3)', v: 0.5 }, B2: { f: 'ROUND(A3/A1,4)', v: 1.5 }, B3: { f: 'TEXT(B1,"0.00%")', v: '50.00%' } }, { A1: 0.25 }, { B1: 0.55, B2: 1.2, B3: '55.00%' }],
  ['text that becomes a number within a sum', { A1: '20%', A2: 0.3, A3: { f: 'SUM(A1:A2)', v: 0.3 } }, { A1: 0.2 }, { A3: 0.5 }],
  ['dates', { A1: 45000, B1: { f: 'YEAR(A1)&"年"', v: '2023年' }, C1: { f: 'A1+30', v: 45030 }, D1: { f: 'TEXT(A1,"yyyy-mm-dd")', v: '2023-03-15' } }, { A1: 45400 }, { B1: '2024年', C1: 45430, D1: '2024-04-18' }],
  ['texts', { A1: '甲', B1: { f: 'A1&"项目"', v: '甲项目' }, C1: { f: 'IF(B1="甲项目","是","")', v: '是' }, D1: { f: 'LEN(B1)', v: 3 } }, { A1: '乙丙' }, { B1: '乙丙项目', C1: '', D1: 4 }],
  ['truth values', { A1: 1, B1: { f: 'A1>1', v: false }, C1: { f: 'IF(B1,"超出","正常")', v: '正常' } }, { A1: 2 }, { B1: true, C1: '超出' }],
  ['an error that comes', { A1: 2, B1: { f: '10/A1', v: 5 }, C1: { f: 'IFERROR(B1,"无")', v: 5 }, D1: { f: 'B1+1', v: 6 } }, { A1: 0 }, { B1: '#DIV/0!', C1: '无', D1: '#DIV/0!' }],
  ['an error that goes', { A1: 0, B1: { f: '10/A1', v: '#DIV/0!' }, C1: { f: 'B1*2', v: '#DIV/0!' } }, { A1: 4 }, { B1: 2.5, C1: 5 }],
  ['a cell that is emptied', { A1: 3, B1: { f: 'A1', v: 3 }, C1: { f: 'COUNT(A1:A2)', v: 1 } }, { A1: '' }, { B1: 0, C1: 0 }],
  ['sums that binary fractions would part', { A1: 0.1, A2: 0.5, A3: 0.3, B1: { f: 'IF(A1+A2=A3,"平","不平")', v: '不平' }, B2: { f: 'A3-A1-A2', v: -0.3 } }, { A2: 0.2 }, { B1: '平', B2: 0 }],
  ['whole columns', { A1: 1, A2: 2, B1: { f: 'SUM(A:A)', v: 3 }, B2: { f: 'SUM(1:1)-B1', v: null } }, { A9: 4 }, { B1: 7, B2: '' }],
  ['conditions over ranges', { A1: '甲', A2: '乙', B1: 1, B2: 2, C1: { f: 'SUMIF(A1:A2,"甲",B1:B2)', v: 1 }, C2: { f: 'COUNTIF(A1:A2,"甲")', v: 1 }, C3: { f: 'VLOOKUP("乙",A1:B2,2,FALSE)', v: 2 }, C4: { f: 'SUMPRODUCT((A1:A2="甲")*B1:B2)', v: 1 } }, { A2: '甲' }, { C1: 3, C2: 2, C3: '#N/A', C4: 3 }],
  ['results that others are looked up by', { A1: 1, B1: { f: 'A1*10', v: 10 }, B2: 20, C1: { f: 'COUNTIF(B1:B2,20)', v: 1 }, C2: { f: 'MATCH(20,B1:B2,0)', v: 2 }, C3: { f: 'COUNTIF(B1:B2,20)+C1', v: 2 } }, { A1: 2 }, { C1: 2, C2: 1, C3: 4 }],
  ['an address that is worked out', { A1: 1, A2: 'A1', B1: { f: 'INDIRECT(A2)*2', v: 2 }, B2: { f: 'OFFSET(A1,0,0)+B1', v: 3 }, B3: { f: 'B2*10', v: 30 } }, { A1: 3 }, { B1: 6, B2: 9, B3: 90 }],
  ['what does not follow from it', { A1: 1, A2: 2, B1: { f: 'A1+1', v: 2 }, B2: { f: 'A2+1', v: 'as it was' }, B3: { f: 'NOSUCH(A2)', v: 5 } }, { A1: 3 }, { B1: 4, B2: 'as it was', B3: 5 }],
  ['functions of newer programs', { A1: 'a', A2: 'b', B1: { f: '_xlfn.CONCAT(A1,A2)', v: 'ab' }, B2: { f: '_xlfn.XLOOKUP("b",A1:A2,A1:A2)', v: 'b' } }, { A1: 'x' }, { B1: 'xb' }],
  ['an array formula of one cell', { A1: 1, A2: 2, B1: { f: 'SUM(A1:A2*2)', v: 6, attributes: ' t="array" ref="B1"' } }, { A1: 5 }, { B1: 14 }],
  // What the library reads in another way than Excel did has no result.
  ['an old result that cannot be worked out', { A1: 1, B1: { f: 'A1+1', v: 99 }, C1: { f: 'B1*2', v: 198 }, D1: { f: 'A1*2', v: 2 } }, { A1: 2 }, { B1: '', C1: '', D1: 4 }],
  ['a function that is not known', { A1: 1, B1: { f: 'NOSUCH(A1)', v: 5 }, C1: { f: 'IF(A1>0,B1,0)', v: 5 } }, { A1: 2 }, { B1: '', C1: '' }],
  ['a circle', { A1: 1, B1: { f: 'A1+C1', v: 3 }, C1: { f: 'B1-1', v: 2 }, D1: { f: 'C1', v: 2 } }, { A1: 2 }, { B1: '', C1: '', D1: '' }],
  ['an array formula of several cells', { A1: 1, A2: 2, B1: { f: 'A1:A2*2', v: 2, attributes: ' t="array" ref="B1:B2"' }, B2: 4, C1: { f: 'SUM(B1:B2)', v: 6 } }, { A1: 5 }, { B1: '', B2: '', C1: '' }],
  ['a data table', { F1: 1, E4: 2, D5: { f: 'F1*2', v: 2 }, E5: { f: '', v: 4, attributes: ' t="dataTable" ref="E5:E6" r1="F1"' }, E6: 6, C1: 0 }, { F1: 3 }, { D5: 6, E5: '', E6: '' }],
  ['beside a data table', { F1: 1, F2: 1, E5: { f: '', v: 4, attributes: ' t="dataTable" ref="E5:E6" r1="F1"' }, E6: 6 }, { F2: 3 }, { E5: 4, E6: 6 }],
  ['another workbook', { A1: 1, B1: { f: '[1]Sheet1!A1+A1', v: 8 }, B2: { f: '[1]Sheet1!A1', v: 7 } }, { A1: 2 }, { B1: '', B2: 7 }],
  ['a result that stays although what it follows from changes', { A1: 1, B1: { f: 'IF(A1>0,"有","无")', v: '有' }, C1: { f: 'NOSUCH(B1)', v: 5 } }, { A1: 2 }, { B1: '有', C1: 5 }],
];

describe('results follow what is written', () => {
  test.each(cases)('%s', async (_, cells, written, after) => {
    const host = writable(sheetBook(rowsOf(cells)));
    const { undo } = await done(host, planOf(...writes(written)));
    expect(await figures(host.save(), Object.keys(after))).toEqual(after);
    await done(host, undo);
    expect(await figures(host.save(), Object.keys(cells))).toEqual(Object.fromEntries(Object.entries(cells).map(([address, content]) => [address, typeof content === 'object' ? content.v ?? '' : content])));
  });
});

test('across sheets, hidden and protected ones too, and through names', async () => {
  const names = '<definedNames><definedName name="总额">表1!$A$1:$A$2</definedName><definedName name="率">0.5</definedName><definedName name="半" localSheetId="1">总额*率</definedName><definedName name="旁">表1!A1</definedName></definedNames>';
  const host = writable(book({
    sheets: [
      { rows: rowsOf({ A1: 1, A2: 2 }) },
      { name: '汇总 (二)', rows: rowsOf({ A1: { f: 'SUM(总额)*率', v: 1.5 }, A2: { f: 'SUM(半)', v: 1.5 }, A3: { f: '旁*2', v: 2 } }), state: 'veryHidden' },
      { name: '甲\'乙', rows: rowsOf({ A1: { f: "SUM('汇总 (二)'!A1:A2)", v: 3 }, A2: { f: 'SUM(表1:表3!A1)', v: 7 } }), tail: '<sheetProtection sheet="1"/>' },
      { name: '表3', rows: rowsOf({ A1: { f: "'甲''乙'!A1*2", v: 6 }, A2: 9 }) },
    ],
    afterSheets: names,
  }));
  await done(host, planOf(writeAt('1', 'A2', [[4]])));
  // A name that means another cell in each place, and a run of sheets, are read by Excel only.
  const wanted = { '汇总 (二)!A1': 2.5, '汇总 (二)!A2': 2.5, '汇总 (二)!A3': '', "甲'乙!A1": 5, "甲'乙!A2": '', '表3!A1': 10 };
  expect(await figures(host.save(), Object.keys(wanted))).toEqual(wanted);
});

test('formulas of a shared group keep what they share', async () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"></f><v>7</v></c></row>';
  const host = writable(sheetBook(rows));
  await done(host, planOf(writeAt('1', 'A1', [[5], [6], [7]])));
  const sheet = textsOf(host.save())['xl/worksheets/sheet1.xml'];
  expect(sheet).toContain('<c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>10</v></c>');
  expect(sheet).toContain('<c r="B2"><f t="shared" si="0"/><v>12</v></c>');
  // The file's own result of B3 was wrong: none is left, and readers are told.
  expect(sheet).toContain('<c r="B3"><f t="shared" si="0"></f></c>');
  expect(textsOf(host.save())['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  const opened = openWorkbookFile(host.save(), 'again.xlsx');
  expect(opened.ok && (await opened.host.read('workbook')).sheets[0]?.uncalculated).toBe(true);
});

test('a formula that the plan writes keeps its own result, and others follow from it', async () => {
  const host = writable(sheetBook(rowsOf({ A1: 1, B1: { f: 'A1+1', v: 2 }, C1: { f: 'B1*2', v: 4 } })));
  await done(host, planOf(writeAt('1', 'A1', [[3, { formula: '=A1*100', result: 300 }]])));
  expect(await figures(host.save(), ['B1', 'C1'])).toEqual({ B1: 300, C1: 600 });
});

test('results of tables are left out, and those beside them are not', async () => {
  const table = '<?xml version="1.0"?><table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="表" displayName="表" ref="A1:A3"><tableColumns count="1"><tableColumn id="1" name="数"/></tableColumns></table>';
  const host = writable(book({
    sheets: [{ rows: rowsOf({ A1: '数', A2: 1, A3: 2, B9: 1, C1: { f: 'SUM(表[数])', v: 3 }, C2: { f: 'B9*2', v: 2 } }), tail: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>', links: [['table', '../tables/table1.xml']] }],
    parts: { 'xl/tables/table1.xml': ['application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml', table] },
  }));
  await done(host, planOf(writeAt('1', 'B9', [[4]])));
  expect(await figures(host.save(), ['C1', 'C2'])).toEqual({ C1: 3, C2: 8 });
  await done(host, planOf(writeAt('1', 'A2', [[4]])));
  expect(await figures(host.save(), ['C1', 'C2'])).toEqual({ C1: '', C2: 8 });
});

test('parts with a prefix, and cells and rows without places', async () => {
  const rows = '<x:row><x:c><x:v>1</x:v></x:c><x:c t="str"><x:f>A1&amp;"年"</x:f><x:v>1年</x:v></x:c></x:row>';
  const texts = textsOf(sheetBook(''));
  const sheet = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
  const host = writable(zipped({ ...texts, 'xl/worksheets/sheet1.xml': sheet }));
  await done(host, planOf(writeAt('1', 'A1', [[2]])));
  expect(textsOf(host.save())['xl/worksheets/sheet1.xml']).toContain('<x:c r="B1" t="str"><x:f>A1&amp;"年"</x:f><x:v>2年</x:v></x:c>');
});

test('clearing what a formula looks at', async () => {
  const host = writable(sheetBook(rowsOf({ A1: 1, A2: 2, B1: { f: 'SUM(A1:A2)', v: 3 } })));
  await done(host, planOf({ kind: 'clear', range: range('1', 'A2') }));
  expect(await figures(host.save(), ['B1'])).toEqual({ B1: 1 });
});

test('more formulas than are calculated lose their results, and no other', async () => {
  const many = Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`B${at + 1}`, { f: '$A$1*2', v: 2 }]));
  const host = writable(sheetBook(rowsOf({ A1: 1, A2: 1, ...many, C1: { f: 'A2*2', v: 2 } })));
  await done(host, planOf(writeAt('1', 'A1', [[4]])));
  expect(await figures(host.save(), ['B1', 'B5001', 'C1'])).toEqual({ B1: '', B5001: '', C1: 2 });
});
