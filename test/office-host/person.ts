import { rangeAddress, type Rect } from '../../src/sheet/address';
import type { CellValue } from '../../src/sheet/snapshot';
import type { HostEvents } from './events';
import type { SheetData } from './workbook/data';
import type { ModelSheet, WorkbookModel } from './workbook/model';

/** What the person at the keyboard does in Excel: the model changes, and Excel reports it. */
export class Person {
  constructor(
    private readonly model: WorkbookModel,
    private readonly events: HostEvents,
  ) {}

  #sheet(key: string): ModelSheet {
    const sheet = this.model.find(key);
    if (!sheet) throw new Error(`No sheet ${key}`);
    return sheet;
  }

  /** Types into one cell. */
  types(sheetKey: string, address: string, value: CellValue): void {
    const sheet = this.#sheet(sheetKey);
    this.model.write(sheet, address, value);
    this.events.push('DataChangedEvent', { worksheetId: sheet.id, address, changeType: 'RangeEdited', source: 'Local' });
  }

  /** Selects a rectangle on the sheet, which becomes the active one. */
  selects(sheetKey: string, rect: Rect): void {
    const sheet = this.#sheet(sheetKey);
    this.opens(sheetKey);
    this.model.selection = rect;
    this.events.push('SelectionChangedEvent', { worksheetId: sheet.id, address: rangeAddress(rect) });
  }

  /** Clicks a sheet's tab. */
  opens(sheetKey: string): void {
    const sheet = this.#sheet(sheetKey);
    if (sheet.id === this.model.activeId) return;
    this.model.activeId = sheet.id;
    this.events.push('ActivatedEvent', { worksheetId: sheet.id });
  }

  adds(data: SheetData): ModelSheet {
    const sheet = this.model.add(data);
    this.events.push('AddedEvent', { worksheetId: sheet.id, source: 'Local' });
    return sheet;
  }

  deletes(sheetKey: string): void {
    const { id } = this.#sheet(sheetKey);
    this.model.remove(id);
    this.events.push('DeletedEvent', { worksheetId: id, source: 'Local' });
  }

  renames(sheetKey: string, name: string): void {
    const sheet = this.#sheet(sheetKey);
    const before = sheet.name;
    sheet.name = name;
    this.events.push('EventNameChanged', { worksheetId: sheet.id, nameBefore: before, nameAfter: name, source: 'Local' });
  }
}
