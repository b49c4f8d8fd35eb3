import { describe, expect, test } from '@jest/globals';
import type { SheetLayout } from '../../src/workbench/layout/layout';
import { readLayout } from '../../src/workbench/layout/read-layout';
import { cellAddress, rangeAddress } from '../../src/sheet/address';
import { makeWorkbook, oneSheet } from '../hosts/file/make-package';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The look of a sheet part with something around its rows. */
function sheetOf(rows: string, before = '', after = ''): SheetLayout {
  const [sheet] = readLayout(oneSheet(`<worksheet xmlns="${main}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`)).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** Style numbers by the addresses of their cells. */
function styled({ cells: { rows, columns, styles } }: SheetLayout): Record<string, number> {
  return Object.fromEntries([...styles].map((style, at) => [cellAddress({ row: rows[at] ?? -1, column: columns[at] ?? -1 }), style]));
}

describe('what a sheet part tells of its look', () => {
  test('widths, hidden columns and the styles of whole columns', () => {
    expect(sheetOf('', '<cols><col min="1" max="2" width="12.5"/><col min="3" max="3" hidden="1" style="4"/></cols>').columns).toEqual([
      { from: 0, to: 1, width: 12.5, hidden: false, style: 0 }, { from: 2, to: 2, width: null, hidden: true, style: 4 },
    ]);
  });

  test('heights, hidden rows and the styles of whole rows; rows without a number follow the one before', () => {
    expect(sheetOf('<row ht="36" customHeight="1"/><row r="4" hidden="true"/><row s="3" customFormat="1"/><row s="3"/>').rows).toEqual([
      { row: 0, height: 36, hidden: false, style: 0 }, { row: 3, height: null, hidden: true, style: 0 }, { row: 4, height: null, hidden: false, style: 3 },
    ]);
  });

  test('merges, frozen rows, grid lines, the colour of the tab and the usual sizes', () => {
    const sheet = sheetOf(
      '',
      '<sheetPr><tabColor rgb="FFC00000"/></sheetPr><sheetViews><sheetView showGridLines="0"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="9" defaultRowHeight="13.5"/>',
      '<mergeCells><mergeCell ref="A1:G1"/><mergeCell ref="nonsense"/></mergeCells>',
    );
    expect(sheet.merges.map(rangeAddress)).toEqual(['A1:G1']);
    expect(sheet).toMatchObject({ frozen: { rows: 2, columns: 1 }, gridLines: false, tabColor: '#C00000', defaultWidth: 9, defaultHeight: 13.5 });
  });

  test('style numbers, of cells with and without an address', () => {
    expect(styled(sheetOf('<row r="3"><c s="2"/><c r="AB3" s="5"><v>1</v></c><c s="6"/><c r="AE3"/></row>'))).toEqual({ A3: 2, AB3: 5, AC3: 6 });
  });

  test('formulas: plain, shared, of several cells, with the prefix of new functions', () => {
    const { formulas } = sheetOf([
      '<row r="1"><c r="A1"><f>B1&amp;"&lt;"</f><v>1</v></c><c r="B1"><f t="shared" si="0" ref="B1:B2">C1*2</f></c><c r="C1"><f t="array" ref="C1:C3">_xlfn._xlws.SORT(D1:D3)</f></c></row>',
      '<row r="2"><c r="B2"><f t="shared" si="0"/></c><c r="C2"><f t="dataTable" ref="C2:C3"/></c></row>',
    ].join(''));
    expect(formulas.map(({ row, column, ...rest }) => [cellAddress({ row, column }), rest])).toEqual([
      ['A1', { text: '=B1&"<"', shared: null, fills: null }],
      ['B1', { text: '=C1*2', shared: '0', fills: null }],
      ['C1', { text: '=SORT(D1:D3)', shared: null, fills: 'C1:C3' }],
      ['B2', { text: '', shared: '0', fills: null }],
    ]);
  });

  test('a workbook without styles has none to read', () => {
    expect(readLayout(makeWorkbook({ sheets: [{ name: 'a' }] }, { 'xl/styles.xml': null })).source).toBeNull();
  });
});
