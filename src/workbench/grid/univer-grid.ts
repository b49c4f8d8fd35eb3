import type { FUniver } from '@univerjs/core/facade';
import { type IUndoRedoService, type Worksheet } from '@univerjs/core';
import type { EditedCell } from '../../hosts/file/edited-sheet';
import { HostError } from '../../hosts/office/errors';
import type { Cell, Rect } from '../../sheet/address';
import { bookData, styleTable } from './book-data';
import { formatOf, valueOf } from './cell-reading';
import type { Grid, ShownBook } from './grid';
import { fitRows } from './fit-rows';
import { scrollTarget } from './scroll-target';

type FWorkbook = NonNullable<ReturnType<FUniver['getActiveWorkbook']>>;

type FWorksheet = ReturnType<FWorkbook['getActiveSheet']>;

/** Calculation of a very long chain is not waited for longer than this; what is there then is what is checked. */
const longestCalculation = 30_000;

function bringIntoSight(sheet: FWorksheet, rect: Rect): void {
  const range = sheet.getVisibleRange();
  const { xSplit, ySplit } = sheet.getSheet().getFreeze();
  const target = range
    ? scrollTarget(rect, { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn }, { rows: ySplit, columns: xSplit })
    : { row: rect.top, column: rect.left };
  if (target) sheet.scrollToCell(target.row, target.column);
}

/** What the grids of a page share. */
export interface Shared {
  readonly api: FUniver;
  readonly history: IUndoRedoService;
  readonly container: HTMLElement;
  /** A name for a workbook that no other has. */
  readonly newName: () => string;
}

/** The unit that a command of the grid is about; null for those that name none. */
function unitOf(params: unknown): string | null {
  return typeof params === 'object' && params !== null && 'unitId' in params && typeof params.unitId === 'string' ? params.unitId : null;
}

/** A grid for one workbook of a page. */
export function univerGrid({ api, history, container, newName }: Shared): Grid {
  let workbook: FWorkbook | null = null;

  function isInFront(): boolean {
    return workbook !== null && api.getActiveWorkbook()?.getId() === workbook.getId();
  }

  function book(): FWorkbook {
    if (!workbook) throw new Error('the grid shows no workbook yet');
    return workbook;
  }

  function sheetOf(sheetId: string): Worksheet {
    const sheet = book().getWorkbook().getSheetBySheetId(sheetId);
    if (!sheet) throw new HostError('sheet-gone', `no sheet ${sheetId}`);
    return sheet;
  }

  function cellOf(sheet: Worksheet, { row, column }: Cell): EditedCell {
    const cell = sheet.getCellRaw(row, column);
    return { row, column, value: valueOf(cell), format: formatOf(book().getWorkbook().getStyles().getStyleByCell(cell)) };
  }

  return {
    show: (next: ShownBook) => {
      const makeCurrent = workbook === null || isInFront();
      if (workbook) api.disposeUnit(workbook.getId());
      workbook = api.createWorkbook(bookData(newName(), next), { makeCurrent });
      if (next.activeSheet !== null) workbook.setActiveSheet(next.activeSheet);
    },
    toFront: () => { if (workbook && !isInFront()) api.setCurrent(workbook.getId()); },
    close: () => {
      if (workbook) api.disposeUnit(workbook.getId());
      workbook = null;
    },
    dress: (styles) => {
      const known = book().getWorkbook().getStyles();
      for (const [name, style] of Object.entries(styleTable(styles))) known.addCustomStyle(name, style);
      book().getActiveSheet().refreshCanvas();
    },
    fitRows: (shownBook) => {
      // The history tells of the workbook in front alone.
      const isUntouched = isInFront() && history.pitchTopUndoElement() === null;
      fitRows(book(), shownBook);
      // What the program did by itself is nothing for a person to undo.
      if (isUntouched) history.clearUndoRedo(book().getId());
    },
    onCommand: (listener) => {
      const listening = api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
        const unit = unitOf(params);
        if (unit === null ? isInFront() : unit === workbook?.getId()) listener({ id, params });
      });
      return () => { listening.dispose(); };
    },
    endTyping: async () => {
      if (isInFront() && book().isCellEditing() && !container.contains(document.activeElement)) await book().endEditingAsync(true);
    },
    calculated: () => api.getFormula().onCalculationResultApplied(longestCalculation).catch(() => undefined),
    tabs: () => book().getWorkbook().getSheets().map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getName(), visibility: sheet.isSheetHidden() ? 'hidden' : 'visible' })),
    selected: () => {
      const sheet = workbook?.getActiveSheet();
      if (!sheet) return null;
      const range = sheet.getActiveRange()?.getRange();
      const cell = { row: range?.startRow ?? 0, column: range?.startColumn ?? 0 };
      return { sheetId: sheet.getSheetId(), cell, ...(range && { rect: { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn } }) };
    },
    cells: (sheetId, places) => {
      const sheet = sheetOf(sheetId);
      return places.map((place) => cellOf(sheet, place));
    },
    formulas: (sheetId, places) => {
      const sheet = book().getSheetBySheetId(sheetId);
      if (!sheet) throw new HostError('sheet-gone', `no sheet ${sheetId}`);
      return places.map(({ row, column }) => {
        const formula = sheet.getRange(row, column).getFormula();
        return formula === '' ? null : formula;
      });
    },
    allCells: (sheetId) => {
      const sheet = sheetOf(sheetId);
      const found: EditedCell[] = [];
      sheet.getCellMatrix().forValue((row, column) => {
        const cell = cellOf(sheet, { row, column });
        if (cell.value !== '') found.push(cell);
      });
      return found;
    },
    select: ({ sheetId, rect }) => {
      if (sheetOf(sheetId).isSheetHidden()) throw new HostError('sheet-hidden', `sheet ${sheetId} is hidden`);
      const sheet = book().setActiveSheet(sheetId);
      sheet.getRange(rect.top, rect.left, rect.bottom - rect.top + 1, rect.right - rect.left + 1).activate();
      bringIntoSight(sheet, rect);
    },
  };
}
