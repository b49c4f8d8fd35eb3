import { expect, test } from '@jest/globals';
import type { CellInput } from '../../../../src/sheet/cell-input';
import { book } from './book';
import { done, planOf, textsOf, writable, writeAt } from './writing';

const table = (headerRows = ''): string =>
  `<?xml version="1.0"?><table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="预算表" displayName="预算表" ref="B2:D4"${headerRows} totalsRowShown="0"><autoFilter ref="B2:D4"/>` +
  '<tableColumns count="3"><tableColumn id="1" name="项目"/><tableColumn id="2" name="预算_x000a_数" dataDxfId="0"/><tableColumn id="3" name="合计"><calculatedColumnFormula>预算表[[#This Row],[预算\n数]]*2</calculatedColumnFormula></tableColumn></tableColumns></table>';
const rows =
  '<row r="2"><c r="B2" t="inlineStr"><is><t>项目</t></is></c><c r="C2" t="inlineStr"><is><t>预算\n数</t></is></c><c r="D2" t="inlineStr"><is><t>合计</t></is></c></row>' +
  '<row r="3"><c r="B3" t="inlineStr"><is><t>甲</t></is></c><c r="C3"><v>5</v></c><c r="D3"><f>预算表[[#This Row],[预算\n数]]*2</f><v>10</v></c></row><row r="4"><c r="C4"><v>6</v></c></row>';

function withTable(headerRows = ''): Uint8Array {
  return book({
    sheets: [{ rows, tail: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>', links: [['table', '../tables/table1.xml']] }, { rows: '<row r="1"><c r="A1"><f>SUM(预算表[预算\n数])&amp;"预算表[预算]"</f><v>11</v></c></row>' }],
    afterSheets: '<definedNames><definedName name="n">预算表[[项目]:[预算\n数]]</definedName></definedNames>',
    parts: { 'xl/tables/table1.xml': ['application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml', table(headerRows)] },
  });
}

test('a column of a table is named as its heading, wherever it is named', async () => {
  const bytes = withTable();
  const host = writable(bytes);
  const { undo } = await done(host, planOf(writeAt('1', 'C2', [['预算 [万元] & "其他"']])));
  const texts = textsOf(host.save());
  const name = '预算 [万元] &amp; &quot;其他&quot;';
  const reference = "预算 '[万元'] &amp; &quot;其他&quot;";
  expect(texts['xl/tables/table1.xml']).toContain(`<tableColumn id="2" name="${name}" dataDxfId="0"/>`);
  expect(texts['xl/tables/table1.xml']).toContain(`<calculatedColumnFormula>预算表[[#This Row],[${reference}]]*2<`);
  expect(texts['xl/worksheets/sheet1.xml']).toContain(`<f>预算表[[#This Row],[${reference}]]*2</f>`);
  expect(texts['xl/worksheets/sheet2.xml']).toContain(`<f>SUM(预算表[${reference}])&amp;&quot;预算表[预算]&quot;</f>`);
  expect(texts['xl/workbook.xml']).toContain(`预算表[[项目]:[${reference}]]`);
  const other = writable(host.save());
  await done(other, undo);
  expect(textsOf(other.save())['xl/tables/table1.xml']).toBe(textsOf(bytes)['xl/tables/table1.xml']);
  expect((await other.read('workbook')).sheets).toStrictEqual((await writable(bytes).read('workbook')).sheets);
});

test('two columns may change their names for each other’s', async () => {
  const host = writable(withTable());
  await done(host, planOf(writeAt('1', 'C2', [['合计', '预算\n数']])));
  const texts = textsOf(host.save());
  expect([...(texts['xl/tables/table1.xml'] ?? '').matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toStrictEqual(['项目', '合计', '预算_x000a_数']);
  expect(texts['xl/worksheets/sheet1.xml']).toContain('<f>预算表[[#This Row],[合计]]*2</f>');
});

const impossible: readonly (readonly [name: string, cells: readonly CellInput[]])[] = [
  ['a number', [2026]], ['nothing', ['']], ['the name of another column', ['项目']], ['its name in other letters', ['Ａ', 'ａ']], ['a formula', [{ formula: '="a"', result: 'a' }]],
];

test.each(impossible)('a heading of a table cannot be %s', async (_, cells) => {
  const bytes = withTable();
  const host = writable(bytes);
  expect(await host.apply(planOf(writeAt('1', 'C2', [cells])))).toMatchObject({ outcome: 'refused', refusals: [{ code: 'not-ours', kind: 'write', sheetId: '1' }] });
  expect(host.save()).toStrictEqual(new Uint8Array(bytes));
});

test('other cells of a table, and one whose headings are not shown, are written as all cells are', async () => {
  const host = writable(withTable());
  await done(host, planOf(writeAt('1', 'C3', [[7]]), writeAt('1', 'B3', [['']])));
  expect(textsOf(host.save())['xl/tables/table1.xml']).toBe(table());
  const hidden = writable(withTable(' headerRowCount="0"'));
  await done(hidden, planOf(writeAt('1', 'C2', [[7]])));
  expect(textsOf(hidden.save())['xl/tables/table1.xml']).toBe(table(' headerRowCount="0"'));
});
