import { detect } from '../../src/detect/detect';
import type { Detection } from '../../src/detect/table';
import type { Report } from '../../src/rules/report';
import type { CheckSettings } from '../../src/rules/rule';
import { reportOf } from '../../src/run/run-check';
import type { CellValue, SheetValues, WorkbookValues } from '../../src/sheet/snapshot';

export type Rows = readonly (readonly CellValue[])[];

/** A sheet made of rows; the origin says where the first cell stands. */
export function sheetOf(rows: Rows, name = 'Sheet1', origin = { row: 0, column: 0 }): SheetValues {
  return { id: name, name, visibility: 'visible', origin, values: rows };
}

/** A workbook with one sheet for each grid. */
export function workbookOf(...grids: readonly Rows[]): WorkbookValues {
  return { sheets: grids.map((rows, at) => sheetOf(rows, `Sheet${at + 1}`)) };
}

/** Detection on one grid. */
export function detectRows(rows: Rows): Detection {
  return detect(workbookOf(rows));
}

/** The report on a workbook whose every cell has the General format. */
export function reportOnValues(workbook: WorkbookValues, settings?: CheckSettings): Report {
  return reportOf(workbook, detect(workbook), [], settings);
}


/** The same grid with blank rows and columns before it. */
export function shifted(rows: Rows, down: number, right: number): Rows {
  const blank = Array.from({ length: right }, () => '');
  return [...Array.from({ length: down }, () => []), ...rows.map((row) => [...blank, ...row])];
}

/** Rows written as text, a line a row, cells parted by 「|」; figures become numbers. */
export function rowsFrom(text: string): Rows {
  return text.trim().split('\n').map((line) => line.split('|').map((cell) => cellFrom(cell.trim())));
}

function cellFrom(text: string): CellValue {
  return text !== '' && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
