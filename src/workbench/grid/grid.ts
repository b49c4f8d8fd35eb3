import type { EditedCell } from '../../hosts/file/edited-sheet';
import type { SheetTab } from '../../hosts/file/editable-host';
import type { Cell, CellRef, RangeRef, Rect } from '../../sheet/address';
import type { WorkbookValues } from '../../sheet/snapshot';
import type { LocaleId } from '../../locales/locale';
import type { Styles, WorkbookLayout } from '../layout/layout';
import type { GridCommand } from './grid-change';

/** A workbook for the grid to show. */
export interface ShownBook {
  readonly name: string;
  readonly values: WorkbookValues;
  readonly layout: WorkbookLayout;
  /** Styles as far as they are known. */
  readonly styles: Styles;
  /** The tab that was open when the file was saved. */
  readonly activeSheet: string | null;
}

/** Whether there is something to undo and to redo. */
export interface History {
  readonly undo: boolean;
  readonly redo: boolean;
}

/** What is selected: its first cell, and all of it. */
export interface Selected extends CellRef {
  readonly rect?: Rect;
}

/** The part of the page that shows workbooks, one at a time. */
export interface Grids {
  /** Makes room for one more workbook; it comes to the front when it is first shown. */
  add(): Grid;
  /** Of the workbook in front. */
  undo(): void;
  redo(): void;
  /** Tells what can be undone and redone in the workbook in front, now and whenever it changes. */
  onHistory(listener: (history: History) => void): void;
  setLocale(locale: LocaleId): void;
}

/** The spreadsheet of one workbook, as far as the workbench needs of one. It is a view: the file host holds the workbook. */
export interface Grid {
  /** Shows a workbook in place of the one before, which is forgotten. */
  show(book: ShownBook): void;
  /** Brings the workbook before the person, where they left it. */
  toFront(): void;
  /** Forgets the workbook. */
  close(): void;
  /** Gives the workbook that is shown its styles, once they are read. */
  dress(styles: Styles): void;
  /** Makes rows whose height the file does not tell as high as their text. */
  fitRows(book: ShownBook): void;
  /** Tells every command that was carried out, loading excepted; the answer stops it. */
  onCommand(listener: (command: GridCommand) => void): () => void;
  /** Takes what is being typed in a cell as typed, unless the keyboard is still there. */
  endTyping(): Promise<void>;
  /** Waits until formulas have their results. */
  calculated(): Promise<void>;
  /** Tabs in their order. */
  tabs(): readonly SheetTab[];
  /** The selected cell, or the first of the open tab. */
  selected(): Selected | null;
  /** What single cells hold. */
  cells(sheetId: string, places: readonly Cell[]): readonly EditedCell[];
  /** Formulas of cells, "=" in front; null where there is none. */
  formulas(sheetId: string, places: readonly Cell[]): readonly (string | null)[];
  /** Every cell of a sheet that holds something. */
  allCells(sheetId: string): readonly EditedCell[];
  /** Brings a sheet to the front, and selects a range and scrolls to it. Throws where the sheet is gone or hidden. */
  select(range: RangeRef): void;
}
