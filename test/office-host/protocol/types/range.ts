import { columnLetters, type Rect } from '../../../../src/sheet/address';
import { areaAddress, overlaps } from '../../workbook/areas';
import { area } from '../../workbook/grid';
import { putFormat } from '../../workbook/sheet';
import { invalidArgument, Unmodelled } from '../errors';
import { done, nullObject, rangeArgument, type Method, type ModelObject } from '../objects';
import { fullAddress } from '../range-address';
import { sheetOf, type Session } from '../session';
import { areasObject, conditionalFormatsObject } from './conditional-formats';
import { clearCells, mergeCells, resetStyle, unmergeCells } from './range-clear';
import { rangeFormatObject } from './range-format';
import { setHyperlink } from './hyperlink';
import { validationObject } from './validation';

/** Calls back for each cell of a grid, or of a single value for all; null leaves a cell as it is. */
function eachInput(rect: Rect, grid: unknown, put: (row: number, column: number, input: unknown) => void): void {
  const rows = rect.bottom - rect.top + 1;
  const columns = rect.right - rect.left + 1;
  const isGrid = Array.isArray(grid);
  if (isGrid && (grid.length !== rows || grid.some((row: unknown) => !Array.isArray(row) || row.length !== columns))) throw invalidArgument();
  for (let down = 0; down < rows; down += 1) {
    const row: unknown = isGrid ? grid[down] : null;
    for (let across = 0; across < columns; across += 1) {
      const input: unknown = isGrid ? (Array.isArray(row) ? row[across] : null) : grid;
      if (input !== null && input !== undefined) put(rect.top + down, rect.left + across, input);
    }
  }
}

function wholeRows(rect: Rect): number {
  if (rect.left !== 0 || columnLetters(rect.right) !== 'XFD') throw new Unmodelled('moving parts of rows');
  return rect.bottom - rect.top + 1;
}

/** Excel reports what the add-in changes as well, and since ExcelApi 1.14 says so. */
function reportChange(session: Session, worksheetId: string, rect: Rect, changeType: string): void {
  session.report('DataChangedEvent', { worksheetId, address: areaAddress(rect), changeType, source: 'Local', triggerSource: 'ThisLocalAddin' });
}

function methods(session: Session, sheetId: string, rect: Rect): Record<string, Method> {
  const sheet = sheetOf(session, sheetId);
  return {
    Select: () => {
      if (session.model.activeId !== sheetId) throw invalidArgument();
      session.model.selection = rect;
      return done;
    },
    _KeepReference: () => done,
    _ValidateArraySize: ([rows, columns]) => {
      if (rows !== rect.bottom - rect.top + 1 || columns !== rect.right - rect.left + 1) throw invalidArgument();
      return done;
    },
    GetRow: ([row]) => {
      if (typeof row !== 'number') throw invalidArgument();
      return { object: rangeObject(session, sheetId, { ...rect, top: rect.top + row, bottom: rect.top + row }) };
    },
    GetBoundingRect: ([other]) => {
      const [to] = rangeArgument(other)?.rects ?? [];
      if (!to) throw invalidArgument();
      return { object: rangeObject(session, sheetId, { top: Math.min(rect.top, to.top), left: Math.min(rect.left, to.left), bottom: Math.max(rect.bottom, to.bottom), right: Math.max(rect.right, to.right) }) };
    },
    GetMergedAreasOrNullObject: () => {
      const merges = sheet.merges.filter((merge) => overlaps(merge, rect));
      return { object: merges.length > 0 ? areasObject(session, sheetId, merges) : nullObject };
    },
    Merge: ([across]) => mergeCells(sheet, rect, across === true),
    Unmerge: () => unmergeCells(sheet, rect),
    Clear: ([what]) => clearCells(session, sheet, rect, what),
    Insert: ([shift]) => {
      if (shift !== 'Down') throw new Unmodelled('inserting to the right');
      session.model.shift(sheet, rect.top, wholeRows(rect));
      reportChange(session, sheetId, rect, 'RowInserted');
      return { object: rangeObject(session, sheetId, rect) };
    },
    Delete: ([shift]) => {
      if (shift !== 'Up') throw new Unmodelled('deleting to the left');
      session.model.shift(sheet, rect.top, -wholeRows(rect));
      reportChange(session, sheetId, rect, 'RowDeleted');
      return done;
    },
  };
}

/** A range of cells. */
export function rangeObject(session: Session, sheetId: string, rect: Rect): ModelObject {
  const sheet = sheetOf(session, sheetId);
  const { model, maxCells } = session;
  const enter = (value: unknown): void => {
    eachInput(rect, value, (row, column, input) => { model.enter(sheet, row, column, input); });
    reportChange(session, sheetId, rect, 'RangeEdited');
  };
  const grid = <T>(read: () => T): T | null => (area(rect) > maxCells ? null : read());
  return {
    type: 'Range',
    place: { sheetId, rects: [rect] },
    protectedBy: sheetId,
    properties: {
      address: () => fullAddress(sheet.name, rect),
      rowIndex: () => rect.top,
      columnIndex: () => rect.left,
      rowCount: () => rect.bottom - rect.top + 1,
      columnCount: () => rect.right - rect.left + 1,
      values: () => grid(() => model.values(sheet, rect)),
      formulas: () => grid(() => model.formulas(sheet, rect)),
      numberFormat: () => grid(() => model.formats(sheet, rect)),
      // The model has arrays of one kind only: those that are saved as such.
      hasSpill: () => false,
      savedAsArray: () => {
        const touched = sheet.arrays.filter((array) => overlaps(array, rect));
        if (touched.length === 0) return false;
        const isAll = touched.some((array) => rect.top >= array.top && rect.bottom <= array.bottom && rect.left >= array.left && rect.right <= array.right);
        return isAll ? true : null;
      },
    },
    setters: {
      Values: enter,
      Formulas: enter,
      NumberFormat: (value) => { eachInput(rect, value, (row, column, input) => { putFormat(sheet, row, column, String(input)); }); },
      Style: (value) => {
        if (value !== 'Normal') throw new Unmodelled(`the style ${String(value)}`);
        resetStyle(sheet, rect);
      },
      Hyperlink: (value) => { setHyperlink(session, sheet, rect, value); },
    },
    parts: {
      Format: () => rangeFormatObject(session, sheetId, rect),
      ConditionalFormats: () => conditionalFormatsObject(session, { sheetId, rects: [rect] }),
      DataValidation: () => validationObject(session, sheetId, rect),
    },
    methods: methods(session, sheetId, rect),
  };
}
