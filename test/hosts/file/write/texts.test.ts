import { expect, test } from '@jest/globals';
import type { CellInput } from '../../../../src/sheet/cell-input';
import { sheetBook } from './book';
import { valuesOf } from '../open';
import { loadAllXlsx } from '../../../office-host/workbook/load-xlsx';
import { done, planOf, textsOf, writable, writeAt } from './writing';

/** What is written, and what is read again where that is not the same. */
const inputs: readonly (readonly [name: string, input: CellInput, read?: CellInput])[] = [
  ['a text', '质量指标'],
  ['a formula that is none', '=1+1'],
  ['a plus', '+86 10 1234'],
  ['a minus', '-5'],
  ['an at sign', '@甲'],
  ['a lone dash', '-'],
  ['a long dash', '——'],
  ['figures of an identity card', '130630198001010012'],
  ['16 digits', '6222020402001234'],
  ['leading zeros', '00123'],
  ['an apostrophe before', "'001"],
  ['white space around', '  两端 \u3000'],
  ['only a space', ' '],
  ['lines', '第一行\n第二行\n\n第四行'],
  ['a tab', '甲\t乙'],
  ['lines of Windows', '甲\r\n乙', '甲\n乙'],
  ['a carriage return', '甲\r乙'],
  ['what looks like an escape', '_x000D_'],
  ['what looks like an escape of an escape', '_x005F_x000D_'],
  ['escapes that share a line', '_x000D_x000D_'],
  ['escapes in small letters', '_x000d_x4E2D_'],
  ['control characters', 'a\u0001b\u001fc\u0000d'],
  ['characters that XML has not', 'a\ufffeb\uffffc'],
  ['marks of XML', '<甲> & "乙" \'丙\' ]]> <!-- -->'],
  ['entities', '&amp;&#10;&lt;'],
  ['a character beyond the first plane', '𠮷野家😀'],
  ['half of a character', 'a\ud842b', 'a\ufffdb'],
  ['the other half', '\udfb7', '\ufffd'],
  ['right to left', '\u202eabc\u200b'],
  ['the longest text', '满'.repeat(32_767)],
  ['text that names a truth value', 'TRUE'],
  ['text that is a number', '1E5'],
  ['text that is a date', '2024-1-2'],
  ['a number', 27.8],
  ['nought', 0],
  ['a negative nought', -0, 0],
  ['a third', 1 / 3, 0.333333333333333],
  ['a binary remainder', 0.1 + 0.2, 0.3],
  ['a large number', 1.23456789012345e300],
  ['a small number', 5e-300],
  ['truth', true],
  ['untruth', false],
];

test('whatever is written is read again, by both readers', async () => {
  const host = writable(sheetBook(''));
  await done(host, planOf(writeAt('1', 'A1', inputs.map(([, input]) => [input]))));
  const wanted = inputs.map(([name, input, read = input]) => [name, read]);
  const own = await valuesOf(host.save());
  expect(inputs.map(([name], row) => [name, own[row]?.[0]])).toStrictEqual(wanted);
  const [book] = await loadAllXlsx([host.save()]);
  expect(inputs.map(([name], row) => [name, book?.sheets[0]?.rows[row]?.[0]])).toStrictEqual(wanted);
});

test('text has the text format, and all else has not', async () => {
  const host = writable(sheetBook(''));
  await done(host, planOf(writeAt('1', 'A1', inputs.map(([, input]) => [input]))));
  const formats = await host.formats([{ sheetId: '1', rect: { top: 0, left: 0, bottom: inputs.length - 1, right: 0 } }]);
  expect(formats[0]?.map(([code]) => code)).toStrictEqual(inputs.map(([, input]) => (typeof input === 'string' ? '@' : 'General')));
});

const unheard: readonly (readonly [name: string, input: CellInput])[] = [
  ['no number', Number.NaN],
  ['an endless number', Number.POSITIVE_INFINITY],
  ['a formula without a number', { formula: '=1/0', result: Number.NEGATIVE_INFINITY }],
];

test.each(unheard)('%s is not written, and the file stays', async (_, input) => {
  const bytes = sheetBook('<row r="1"><c r="A1"><v>1</v></c></row>');
  const host = writable(bytes);
  const applied = await host.apply(planOf(writeAt('1', 'A1', [[input]])));
  expect(applied.outcome).toBe('taken-back');
  expect(host.save()).toStrictEqual(new Uint8Array(bytes));
});

test('a text of 32,768 characters is refused, alone or as the result of a formula', async () => {
  const host = writable(sheetBook(''));
  const long = 'x'.repeat(32_768);
  const applied = await host.apply(planOf(writeAt('1', 'B2', [[long, { formula: '=REPT("x",32768)', result: long }]])));
  expect(applied).toMatchObject({ outcome: 'refused', refusals: [{ code: 'text-too-long', length: 32_768, cell: { cell: { row: 1, column: 1 } } }, { code: 'text-too-long', cell: { cell: { row: 1, column: 2 } } }] });
});

const results: readonly (readonly [name: string, input: CellInput, markup: string])[] = [
  ['a number', { formula: '=SUM(B1:B2)', result: 12.5 }, '<f>SUM(B1:B2)</f><v>12.5</v>'],
  ['a text', { formula: '="a"&"<"', result: 'a<' }, 't="str"><f>&quot;a&quot;&amp;&quot;&lt;&quot;</f><v>a&lt;</v>'],
  ['no text', { formula: '=""', result: '' }, 't="str"><f>&quot;&quot;</f><v></v>'],
  ['truth', { formula: '=1=1', result: true }, 't="b"><f>1=1</f><v>1</v>'],
  ['an error', { formula: '=1/0', result: '#DIV/0!' }, 't="e"><f>1/0</f><v>#DIV/0!</v>'],
];

test.each(results)('a formula carries its result: %s', async (_, input, markup) => {
  const host = writable(sheetBook(''));
  await done(host, planOf(writeAt('1', 'A1', [[input]])));
  expect(textsOf(host.save())['xl/worksheets/sheet1.xml']).toContain(markup);
});
