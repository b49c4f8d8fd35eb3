import { cellAddress, parseRange, type Rect } from '../../../src/sheet/address';
import type { CellValue } from '../../../src/sheet/snapshot';
import { Unmodelled } from '../protocol/errors';
import type { SheetData, WorkbookData } from './data';
import { enterCell, type Calculate } from './enter';
import { gridOf, usedRect } from './grid';
import { shiftFormulas, shiftRows } from './rows';
import { formatIn, makeSheet, putValue, valueIn, type ModelSheet } from './sheet';

export type { ModelSheet } from './sheet';

/** Ids have the look of Excel's own, braces included. */
function sheetId(number: number): string {
  return `{00000000-0001-0000-${number.toString(16).padStart(4, '0').toUpperCase()}-000000000000}`;
}

/** The workbook that the host shows to office.js. It keeps what is put into it, and calculates nothing. */
export class WorkbookModel {
  readonly sheets: ModelSheet[];
  readonly font: { readonly name: string; readonly size: number };
  /** Custom XML parts by their ids. */
  readonly parts = new Map<string, string>();
  isProtected: boolean;
  activeId: string;
  selection: Rect = { top: 0, left: 0, bottom: 0, right: 0 };
  /** Results that a test supplies for formulas that the add-in writes. */
  calculate: Calculate = () => undefined;
  /** Results of the formulas that the workbook came with. */
  readonly #known = new Map<string, CellValue>();
  #made = 0;

  constructor(data: WorkbookData) {
    this.font = data.font ?? { name: 'Calibri', size: 11 };
    this.isProtected = data.isProtected ?? false;
    for (const xml of data.parts ?? []) this.addPart(xml);
    this.sheets = data.sheets.map((sheet) => this.#make(sheet));
    const active = this.sheets[data.active ?? 0];
    if (!active) throw new Error('A workbook needs at least one sheet.');
    this.activeId = active.id;
  }

  #make(data: SheetData): ModelSheet {
    this.#made += 1;
    const sheet = makeSheet(data, data.id ?? sheetId(this.#made));
    for (const [address, formula] of sheet.formulas) {
      const rect = parseRange(address);
      if (rect) this.#known.set(`${sheet.id} ${formula}`, valueIn(sheet, rect.top, rect.left));
    }
    return sheet;
  }

  /** The sheet with an id or a name; names are compared as Excel does, without regard to case. */
  find(key: string): ModelSheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key) ?? this.sheets.find((sheet) => sheet.name.toLowerCase() === key.toLowerCase());
  }

  used(sheet: ModelSheet): Rect | null {
    return usedRect(sheet.rows);
  }

  /** Values of a rectangle. A formula without a known result fails the test: its value would be made up. */
  values(sheet: ModelSheet, rect: Rect): CellValue[][] {
    const isKnown = (address: string): boolean => sheet.uncalculated.size === 0 || !sheet.uncalculated.has(address);
    return gridOf(rect, (row, column) => {
      if (!isKnown(cellAddress({ row, column }))) throw new Unmodelled(`the result of the formula ${sheet.formulas.get(cellAddress({ row, column })) ?? ''}`);
      return valueIn(sheet, row, column);
    });
  }

  /** Formulas of a rectangle, and the values of the cells without one. */
  formulas(sheet: ModelSheet, rect: Rect): CellValue[][] {
    return gridOf(rect, (row, column) => (sheet.formulas.size === 0 ? undefined : sheet.formulas.get(cellAddress({ row, column }))) ?? valueIn(sheet, row, column));
  }

  formats(sheet: ModelSheet, rect: Rect): string[][] {
    return gridOf(rect, (row, column) => formatIn(sheet, row, column));
  }

  /** Puts something into a cell, as the API does. */
  enter(sheet: ModelSheet, row: number, column: number, input: unknown): void {
    enterCell(sheet, { row, column }, input, (formula, on, address) => this.calculate(formula, on, address) ?? this.#known.get(`${on.id} ${formula}`));
  }

  /** Rows that come in (a positive count) or go. */
  shift(sheet: ModelSheet, at: number, count: number): void {
    shiftFormulas(this.sheets, sheet, { at, count });
    shiftRows(sheet, { at, count });
  }

  /** A custom XML part more, with its id. */
  addPart(xml: string): string {
    this.#made += 1;
    const id = `{00000000-0002-0000-${this.#made.toString(16).padStart(4, '0').toUpperCase()}-000000000000}`;
    this.parts.set(id, xml);
    return id;
  }

  add(data: SheetData): ModelSheet {
    const sheet = this.#make(data);
    this.sheets.push(sheet);
    return sheet;
  }

  remove(id: string): void {
    const at = this.sheets.findIndex((sheet) => sheet.id === id);
    if (at < 0) throw new Error(`No sheet ${id}`);
    this.sheets.splice(at, 1);
    if (this.activeId === id) this.activeId = this.sheets[0]?.id ?? '';
  }

  /** Writes one cell, as a person's typing does. */
  write(sheet: ModelSheet, address: string, value: CellValue): void {
    const rect = parseRange(address);
    if (!rect) throw new Error(`No cell ${address}`);
    sheet.formulas.delete(address);
    putValue(sheet, rect.top, rect.left, value);
  }
}
