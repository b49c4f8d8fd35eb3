import type { Archive } from './archive';
import { Refusal } from './failure';
import type { ReadSheet } from './file-host';
import { readRows } from './read-rows';
import { bareSheetPart, hasUncalculated } from './sheet-data';
import { plainSharedStrings } from './shared-strings';
import { sheetGrid } from './sheet-grid';
import type { SheetGrid } from './sheet-grid';
import { plainStyles } from './styles-part';
import type { NamedSheet, WorkbookOutline } from './workbook-part';
import { openXmlPart, xmlPart } from './xml-part';

function refuseUnreadable(sheets: readonly NamedSheet[], read: readonly unknown[]): void {
  const names = sheets.filter((_, index) => read[index] === null).map((sheet) => sheet.name);
  if (names.length > 0) throw new Refusal({ code: 'sheet-unreadable', data: { sheets: names } });
}

function optionalPart(archive: Archive, name: string | null, convert: (bytes: Uint8Array) => Uint8Array | null): Uint8Array | null {
  const bytes = name === null ? null : xmlPart(archive, name);
  return bytes && convert(bytes);
}

/** A sheet that is cut is named by its name, and not by its part's. */
function sheetPart(archive: Archive, name: string | null): Uint8Array | null {
  const bytes = name === null ? null : openXmlPart(archive, name);
  return bytes && bareSheetPart(bytes);
}

function readSheet(named: NamedSheet, grid: SheetGrid, uncalculated: boolean): ReadSheet {
  const { id, name, visibility, active } = named;
  const values = {
    id, name, visibility, origin: grid.origin, values: grid.values,
    ...(grid.unread ? { unread: grid.unread } : {}),
    ...(uncalculated ? { uncalculated } : {}),
  };
  return { values, formats: grid.formats, active };
}

/**
 * Reads every worksheet that the workbook names, each of at most `limit` cells. Throws a `Refusal` naming
 * the sheets that cannot be read: a sheet left out in silence would look like one without faults.
 */
export function readSheets(archive: Archive, outline: WorkbookOutline, limit: number): ReadSheet[] {
  const bare = outline.sheets.map((sheet) => sheetPart(archive, sheet.part));
  refuseUnreadable(outline.sheets, bare);
  const parts = bare.filter((part) => part !== null);
  const sharedStrings = optionalPart(archive, outline.sharedStringsPart, plainSharedStrings);
  const styles = optionalPart(archive, outline.stylesPart, plainStyles);
  const rows = readRows({ sheets: parts, sharedStrings, styles, date1904: outline.date1904 });
  const grids = rows.map((each) => sheetGrid(each, limit));
  refuseUnreadable(outline.sheets, grids);
  return outline.sheets.flatMap((named, index) => {
    const grid = grids[index];
    const part = parts[index];
    return grid && part ? readSheet(named, grid, hasUncalculated(part)) : [];
  });
}
