import type { FUniver } from '@univerjs/core/facade';
import { IUndoRedoService, type Worksheet } from '@univerjs/core';
import type { EditedCell } from '../../hosts/file/edited-sheet';
import { HostError } from '../../hosts/office/errors';
import type { LocaleId } from '../../locales/locale';
import type { Cell, Rect } from '../../sheet/address';
import { bookData, styleTable } from './book-data';
import { formatOf, valueOf } from './cell-reading';
import type { Grid, ShownBook } from './grid';
import { fitRows } from './fit-rows';
import { scrollTarget } from './scroll-target';
import { gridLocales, startUniver } from './univer';

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

/** A grid made with Univer in an element of the page. */
export function univerGrid(container: HTMLElement, locale: LocaleId): Grid {
  const { api, univer } = startUniver(container, locale);
  const history = univer.__getInjector().get(IUndoRedoService);
  let shown = 0;
  let workbook: FWorkbook | null = null;

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
      if (workbook) api.disposeUnit(workbook.getId());
      shown += 1;
      workbook = api.createWorkbook(bookData(`book-${shown}`, next));
      if (next.activeSheet !== null) workbook.setActiveSheet(next.activeSheet);
    },
    dress: (styles) => {
      const known = book().getWorkbook().getStyles();
      for (const [name, style] of Object.entries(styleTable(styles))) known.addCustomStyle(name, style);
      book().getActiveSheet().refreshCanvas();
    },
    fitRows: (shownBook) => {
      const isUntouched = history.pitchTopUndoElement() === null;
      fitRows(book(), shownBook);
      // What the program did by itself is nothing for a person to undo.
      if (isUntouched) history.clearUndoRedo(book().getId());
    },
    onCommand: (listener) => {
      const listening = api.addEvent(api.Event.CommandExecuted, ({ id, params }) => { listener({ id, params }); });
      return () => { listening.dispose(); };
    },
    endTyping: async () => {
      if (book().isCellEditing() && !container.contains(document.activeElement)) await book().endEditingAsync(true);
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
    undo: () => void api.undo(),
    redo: () => void api.redo(),
    onHistory: (listener) => {
      history.undoRedoStatus$.subscribe(({ undos, redos }) => { listener({ undo: undos > 0, redo: redos > 0 }); });
    },
    setLocale: (next) => { api.setLocale(gridLocales[next]); },
  };
}
