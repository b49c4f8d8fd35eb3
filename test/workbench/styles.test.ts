import { spawnSync } from 'node:child_process';
import { beforeAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { cellAddress } from '../../src/sheet/address';
import type { StyleSource, WorkbookLayout } from '../../src/workbench/layout/layout';
import { readLayout } from '../../src/workbench/layout/read-layout';
import { readFixture } from '../fixtures/load';
import { makeWorkbook } from '../hosts/file/make-package';

const coloured = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<fonts><font><sz val="11"/><name val="宋体"/></font><font><b/><u/><strike/><sz val="9"/><color rgb="FFC00000"/><name val="黑体"/></font></fonts>
<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/></patternFill></fill></fills>
<borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs>
<cellXfs><xf fontId="0" fillId="0" borderId="0"/><xf fontId="1" fillId="2" borderId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment textRotation="90" indent="2"/></xf></cellXfs>
</styleSheet>`;

const form = readLayout(readFixture('hebei-stacked-two-blank'));
const small = readLayout(makeWorkbook({ sheets: [{ name: 'a', rows: '<row r="1"><c r="A1" s="1"/></row>' }] }, { 'xl/styles.xml': coloured }));
const broken: StyleSource = { bytes: new Uint8Array([1, 2, 3]), numbers: [0] };

let styles: Map<number, unknown>[] = [];

function sourceOf({ source }: WorkbookLayout): StyleSource {
  if (!source) throw new Error('nothing to read');
  return source;
}

/** The style number of a cell of the first sheet. */
function numberAt({ sheets: [sheet] }: WorkbookLayout, address: string): number {
  const { rows = [], columns = [], styles: numbers = [] } = sheet?.cells ?? {};
  return [...numbers].find((_, at) => cellAddress({ row: rows[at] ?? -1, column: columns[at] ?? -1 }) === address) ?? -1;
}

beforeAll(() => {
  const input = [sourceOf(form), sourceOf(small), broken].map(({ bytes, numbers }) => ({ bytes: Buffer.from(bytes).toString('base64'), numbers }));
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', 'test/workbench/print-styles.ts'], { input: JSON.stringify(input), encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  styles = z.array(z.array(z.tuple([z.number(), z.unknown()]))).parse(JSON.parse(stdout)).map((list) => new Map(list));
});

test('a form has the styles that it was made with', () => {
  const [read] = styles;
  const edge = { kind: 1, color: '#000000' };
  expect([...(read?.keys() ?? [])].sort()).toEqual([...sourceOf(form).numbers].sort());
  expect(read?.get(numberAt(form, 'A1'))).toMatchObject({ font: { family: '宋体', size: 16, bold: true }, horizontal: 'center', vertical: 'center', edges: {} });
  expect(read?.get(numberAt(form, 'C4'))).toMatchObject({
    font: { size: 10.5, bold: false }, horizontal: 'right', wrap: true, format: '0.00', edges: { left: edge, right: edge, top: edge, bottom: edge },
  });
});

test('before they are read, cells have the usual font and their number formats', () => {
  expect(form.plain.get(numberAt(form, 'C4'))).toMatchObject({ format: '0.00', fill: null, edges: {}, wrap: true });
  expect(small.plain.get(1)?.font).toMatchObject({ family: '宋体', size: 11, bold: false });
});

test('colours, strokes, turned and indented text', () => {
  expect(styles[1]?.get(1)).toMatchObject({
    font: { family: '黑体', size: 9, bold: true, underline: true, strike: true, color: '#c00000' }, fill: '#fff2cc', rotation: 90, indent: 2, wrap: false,
  });
});

test('styles that cannot be opened are left out', () => {
  expect(styles[2]).toEqual(new Map());
});
