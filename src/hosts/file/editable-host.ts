import type { Visibility } from '../../sheet/snapshot';
import { type EditedCell, sheetOfCells, withCells } from './edited-sheet';
import { type FileFacts, fileHost, type FileHost, type ReadSheet } from './file-host';

/** A tab of a workbook that is being edited. */
export interface SheetTab {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
}

/** A file's workbook that takes edits: what it holds is the state, and what shows it is only a view. */
export interface EditableHost extends FileHost {
  /** Cells that were typed, pasted, cleared or recalculated. Throws for an unknown sheet. */
  write(sheetId: string, cells: readonly EditedCell[]): void;
  /** All cells of a sheet whose rows or columns have moved. */
  rewrite(sheetId: string, cells: readonly EditedCell[]): void;
  /** The tabs in their order; sheets not named are gone, unknown ones are new and empty. */
  arrange(tabs: readonly SheetTab[]): void;
  /** The tab that the person looks at. */
  activate(sheetId: string): void;
  /** The formulas of a sheet that were saved without results have them now. */
  calculated(sheetId: string): void;
}

/** A host over sheets already read that takes edits. Each answer of `read` stays as it was; the next one has the edits. */
export function editableHost(facts: FileFacts, opened: readonly ReadSheet[]): EditableHost {
  let sheets = opened;
  const change = (sheetId: string, convert: (sheet: ReadSheet) => ReadSheet): void => {
    if (!sheets.some(({ values }) => values.id === sheetId)) throw new Error(`No sheet has the id "${sheetId}".`);
    sheets = sheets.map((sheet) => (sheet.values.id === sheetId ? convert(sheet) : sheet));
  };
  return {
    ...facts,
    read: (scope, signal) => fileHost(facts, sheets).read(scope, signal),
    formats: (ranges, signal) => fileHost(facts, sheets).formats(ranges, signal),
    write: (sheetId, cells) => { change(sheetId, (sheet) => withCells(sheet, cells)); },
    rewrite: (sheetId, cells) => { change(sheetId, ({ values, active }) => ({ ...sheetOfCells(values, cells), active })); },
    arrange: (tabs) => {
      const known = new Map(sheets.map((sheet) => [sheet.values.id, sheet]));
      sheets = tabs.map((tab) => {
        const sheet = known.get(tab.id) ?? sheetOfCells(tab, []);
        return { ...sheet, values: { ...sheet.values, ...tab } };
      });
    },
    activate: (sheetId) => { sheets = sheets.map((sheet) => ({ ...sheet, active: sheet.values.id === sheetId })); },
    calculated: (sheetId) => {
      change(sheetId, (sheet) => {
        const { uncalculated, ...values } = sheet.values;
        return uncalculated === true ? { ...sheet, values } : sheet;
      });
    },
  };
}
