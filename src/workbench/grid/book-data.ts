import { BooleanNumber, type IColumnData, type IRowData, type IStyleData, type IWorkbookData, type IWorksheetData, LocaleType } from '@univerjs/core';
import type { Rect } from '../../sheet/address';
import { markLevels } from '../../sheet/edit';
import { markFills } from '../../sheet/mark';
import type { SheetValues } from '../../sheet/snapshot';
import type { SheetLayout, Styles } from '../layout/layout';
import { cellData, styleName } from './cell-data';
import type { ShownBook } from './grid';
import { columnPixels, digitWidth, rowPixels, usualColumnPixels } from './sizes';
import { styleData } from './style-data';

/** Room for writing below and beside what the file has. */
const spare = { rows: 40, columns: 6 };
const least = { rows: 100, columns: 26 };
const usualRowHeight = 20;
/** A column definition may reach to the last column there can be. */
const mostColumns = 500;

function on(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function columnData({ columns }: SheetLayout, digit: number): Record<number, Partial<IColumnData>> {
  return Object.fromEntries(columns.flatMap(({ from, to, width, hidden, style }) =>
    Array.from({ length: Math.max(0, Math.min(to, mostColumns) - from + 1) }, (_, index) =>
      [from + index, { ...(width !== null && { w: columnPixels(width, digit) }), ...(hidden && { hd: BooleanNumber.TRUE }), ...(style > 0 && { s: styleName(style) }) }] as const)));
}

function rowData({ rows }: SheetLayout): Record<number, Partial<IRowData>> {
  return Object.fromEntries(rows.map(({ row, height, hidden, style }) => [row, {
    ...(height !== null && { h: rowPixels(height), ia: BooleanNumber.FALSE }),
    ...(hidden && { hd: BooleanNumber.TRUE }),
    ...(style > 0 && { s: styleName(style) }),
  }]));
}

function asRange({ top, left, bottom, right }: Rect): { startRow: number; startColumn: number; endRow: number; endColumn: number } {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** Last row and column with a value or a look. */
function extent({ origin, values }: SheetValues, layout: SheetLayout | undefined): { row: number; column: number } {
  const width = values.reduce((most, row) => Math.max(most, row.length), 0);
  const { rows, columns } = layout?.cells ?? { rows: new Uint32Array(), columns: new Uint16Array() };
  const row = rows.reduce((most, each) => Math.max(most, each), origin.row + values.length - 1);
  const column = columns.reduce((most, each) => Math.max(most, each), origin.column + width - 1);
  const merges = layout?.merges ?? [];
  return merges.reduce((most, { bottom, right }) => ({ row: Math.max(most.row, bottom), column: Math.max(most.column, right) }), { row, column });
}

function sheetData(sheet: SheetValues, layout: SheetLayout | undefined, digit: number): Partial<IWorksheetData> {
  const last = extent(sheet, layout);
  const { frozen = null, defaultWidth = null, defaultHeight = null, tabColor = null } = layout ?? {};
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: on(sheet.visibility !== 'visible'),
    rowCount: Math.max(least.rows, last.row + 1 + spare.rows),
    columnCount: Math.max(least.columns, last.column + 1 + spare.columns),
    defaultColumnWidth: defaultWidth === null ? usualColumnPixels(digit) : columnPixels(defaultWidth, digit),
    defaultRowHeight: defaultHeight === null ? usualRowHeight : rowPixels(defaultHeight),
    defaultStyle: styleName(0),
    cellData: cellData(sheet, layout),
    ...(layout && { columnData: columnData(layout, digit), rowData: rowData(layout), mergeData: layout.merges.map(asRange), showGridlines: on(layout.gridLines) }),
    ...(tabColor !== null && { tabColor }),
    ...(frozen && { freeze: { xSplit: frozen.columns, ySplit: frozen.rows, startRow: frozen.rows, startColumn: frozen.columns } }),
  };
}

/** Styles by the names that cells of the grid have for them, each with a marked one of every level. */
export function styleTable(styles: Styles): Record<string, IStyleData> {
  return Object.fromEntries([...styles].flatMap(([number, style]) => [
    [styleName(number), styleData(style)] as const,
    ...markLevels.map((level) => [styleName(number, level), styleData({ ...style, fill: markFills[level] })] as const),
  ]));
}

/** A workbook as the grid takes it: the file host's values with the look read beside them. Pure. */
export function bookData(id: string, { name, values: { sheets }, layout, styles }: ShownBook): IWorkbookData {
  const layouts = new Map(layout.sheets.map((sheet) => [sheet.id, sheet]));
  // The font by which the file tells its widths: known before the other styles, so that nothing moves when these come.
  const usual = layout.plain.get(0);
  const digit = digitWidth(usual?.font.family ?? null, usual?.font.size ?? null);
  return {
    id,
    name,
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles: styleTable(styles),
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheetData(sheet, layouts.get(sheet.id), digit)])),
  };
}
