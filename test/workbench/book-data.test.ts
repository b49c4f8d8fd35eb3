import { describe, expect, test } from '@jest/globals';
import { BooleanNumber, BorderStyleTypes, CellValueType, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { SheetValues } from '../../src/sheet/snapshot';
import { bookData } from '../../src/workbench/grid/book-data';
import { formatOf, valueOf } from '../../src/workbench/grid/cell-reading';
import { fontStack } from '../../src/workbench/grid/fonts';
import { columnPixels, digitWidth, rowPixels, usualColumnPixels } from '../../src/workbench/grid/sizes';
import { styleData } from '../../src/workbench/grid/style-data';
import type { CellStyle } from '../../src/workbench/layout/cell-style';
import type { SheetLayout } from '../../src/workbench/layout/layout';

const plain: CellStyle = {
  font: { family: '宋体', size: 11, bold: false, italic: false, underline: false, strike: false, color: null },
  fill: null, edges: {}, horizontal: null, vertical: null, wrap: false, rotation: 0, indent: 0, format: 'General',
};
const values: SheetValues = { id: '7', name: '绩效', visibility: 'visible', origin: { row: 1, column: 1 }, values: [['预算数', 36, true], ['', 0]] };
const look: SheetLayout = {
  id: '7', columns: [{ from: 1, to: 2, width: 12, hidden: false, style: 0 }, { from: 5, to: 16_383, width: 9, hidden: true, style: 2 }],
  rows: [{ row: 1, height: 36, hidden: false, style: 0 }], merges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
  cells: { rows: Uint32Array.from([1, 4]), columns: Uint16Array.from([1, 2]), styles: Uint16Array.from([2, 2]) },
  formulas: [{ row: 1, column: 2, text: '=30+6', shared: null, fills: null }, { row: 2, column: 2, text: '=A1:A2', shared: null, fills: 'C3:C4' }],
  defaultWidth: null, defaultHeight: 15, gridLines: true, frozen: { rows: 1, columns: 0 }, tabColor: null,
  marks: [],
};

describe('a workbook as the grid takes it', () => {
  const book = bookData('b', { name: 'x.xlsx', values: { sheets: [values] }, layout: { sheets: [look], plain: new Map([[0, plain]]), source: null }, styles: new Map([[0, plain], [2, { ...plain, wrap: true }]]), activeSheet: '7' });
  const sheet = book.sheets['7'];

  test('values stand where they are, with their looks and formulas; a formula over several cells keeps its results only', () => {
    expect(sheet?.cellData).toEqual({
      1: { 1: { s: 's2', v: '预算数', t: CellValueType.STRING }, 2: { v: 36, t: CellValueType.NUMBER, f: '=30+6' }, 3: { v: 1, t: CellValueType.BOOLEAN } },
      2: { 2: { v: 0, t: CellValueType.NUMBER } },
      4: { 2: { s: 's2' } },
    });
  });

  test('sizes are pixels; of columns without end only those near are told', () => {
    expect(sheet?.columnData).toMatchObject({ 1: { w: 96 }, 2: { w: 96 }, 5: { hd: BooleanNumber.TRUE, s: 's2' } });
    expect(Object.keys(sheet?.columnData ?? {}).length).toBeLessThan(510);
    expect(sheet?.rowData).toEqual({ 1: { h: 48, ia: BooleanNumber.FALSE } });
    expect(sheet?.defaultRowHeight).toBe(20);
  });

  test('merges, frozen rows, the usual style, and room to write', () => {
    expect(sheet).toMatchObject({
      mergeData: [{ startRow: 1, startColumn: 1, endRow: 2, endColumn: 1 }], freeze: { ySplit: 1, startRow: 1, xSplit: 0, startColumn: 0 }, defaultStyle: 's0', rowCount: 100, columnCount: 26,
    });
    expect(book.styles).toMatchObject({ s0: { ff: expect.stringContaining('宋体'), fs: 11 }, s2: { tb: WrapStrategy.WRAP } });
  });
});

test('a look in the words of the grid', () => {
  const style = { ...plain, fill: '#fff2cc', wrap: true, horizontal: 'center', vertical: 'center', rotation: 90, indent: 1, format: '0%', edges: { top: { kind: 1, color: '#000000' }, left: { kind: 6, color: null } } };
  expect(styleData({ ...style, font: { ...plain.font, bold: true, underline: true, strike: true, color: '#c00000' } })).toMatchObject({
    bl: BooleanNumber.TRUE, ul: { s: BooleanNumber.TRUE }, st: { s: BooleanNumber.TRUE }, cl: { rgb: '#c00000' }, bg: { rgb: '#fff2cc' }, ht: HorizontalAlign.CENTER, vt: VerticalAlign.MIDDLE, tr: { a: -90 }, pd: { l: 11 }, n: { pattern: '0%' },
    bd: { t: { s: BorderStyleTypes.THIN, cl: { rgb: '#000000' } }, l: { s: BorderStyleTypes.DOUBLE, cl: { rgb: '#000000' } } },
  });
  expect(styleData({ ...plain, rotation: 255 }).tr).toEqual({ a: 0, v: 1 });
  expect(styleData({ ...plain, rotation: 135 }).tr).toEqual({ a: 45 });
});

test('widths are counted as Excel counts them', () => {
  expect(digitWidth('Calibri', 11)).toBe(7);
  expect(digitWidth('宋体', 11)).toBe(8);
  expect(columnPixels(8.43, 7)).toBe(59);
  expect(usualColumnPixels(7)).toBe(64);
  expect(usualColumnPixels(8)).toBe(72);
  expect(rowPixels(13.5)).toBe(18);
});

test('a Chinese font has one of its kind to stand in for it, and no quotes get out', () => {
  expect(fontStack('仿宋_GB2312')).toMatch(/^'仿宋_GB2312', /);
  expect(fontStack('宋体')).toContain('Noto Serif CJK SC');
  expect(fontStack('微软雅黑')).toContain('Noto Sans CJK SC');
  expect(fontStack("a', url(x)")).toBe(`'a, url(x)', ${fontStack('b').slice(5)}`);
});

test('cells of the grid are read as hosts give them', () => {
  expect(valueOf(null)).toBe('');
  expect(valueOf({ v: 1, t: CellValueType.BOOLEAN })).toBe(true);
  expect(valueOf({ v: 12, t: CellValueType.FORCE_STRING })).toBe('12');
  expect(valueOf({ v: 0.3 })).toBe(0.3);
  expect(valueOf({ p: { id: 'd', documentStyle: {}, body: { dataStream: '第一行\r第二行\r\n' } } })).toBe('第一行\n第二行');
  expect(formatOf({ n: { pattern: '0%' } })).toBe('0%');
  expect(formatOf(undefined)).toBe('General');
});
