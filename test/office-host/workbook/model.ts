import { cellAddress, parseRange, type Rect } from '../../../src/sheet/address';
import type { CellValue, Visibility } from '../../../src/sheet/snapshot';
import type { SheetData, WorkbookData } from './data';
import { gridOf, usedRect } from './grid';

/** A sheet of the model. Its cells change by `WorkbookModel` only. */
export interface ModelSheet {
  readonly id: string;
  name: string;
  visibility: Visibility;
  readonly rows: CellValue[][];
  readonly formats: Map<string, string>;
}

/** Ids have the look of Excel's own, braces included. */
function sheetId(number: number): string {
  return `{00000000-0001-0000-${number.toString(16).padStart(4, '0').toUpperCase()}-000000000000}`;
}

/** The workbook that the host shows to office.js: sheets, values, formats, selection. */
export class WorkbookModel {
  readonly sheets: ModelSheet[];
  activeId: string;
  selection: Rect = { top: 0, left: 0, bottom: 0, right: 0 };
  #made = 0;

  constructor(data: WorkbookData) {
    this.sheets = data.sheets.map((sheet) => this.#make(sheet));
    const active = this.sheets[data.active ?? 0];
    if (!active) throw new Error('A workbook needs at least one sheet.');
    this.activeId = active.id;
  }

  #make(data: SheetData): ModelSheet {
    this.#made += 1;
    return {
      id: data.id ?? sheetId(this.#made),
      name: data.name,
      visibility: data.visibility ?? 'visible',
      rows: data.rows.map((row) => [...row]),
      formats: new Map(Object.entries(data.formats ?? {})),
    };
  }

  /** The sheet with an id or a name; names are compared as Excel does, without regard to case. */
  find(key: string): ModelSheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key) ?? this.sheets.find((sheet) => sheet.name.toLowerCase() === key.toLowerCase());
  }

  used(sheet: ModelSheet): Rect | null {
    return usedRect(sheet.rows);
  }

  values(sheet: ModelSheet, rect: Rect): CellValue[][] {
    return gridOf(rect, (row, column) => sheet.rows[row]?.[column] ?? '');
  }

  formats(sheet: ModelSheet, rect: Rect): string[][] {
    return gridOf(rect, (row, column) => sheet.formats.get(cellAddress({ row, column })) ?? 'General');
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
    for (let row = sheet.rows.length; row <= rect.top; row += 1) sheet.rows.push([]);
    const cells = sheet.rows[rect.top] ?? [];
    for (let column = cells.length; column < rect.left; column += 1) cells.push('');
    cells[rect.left] = value;
  }
}
