import { type FileFailure, Refusal } from './failure';
import { fileHost, type ReadSheet } from './file-host';
import { defaultLimits, type FileLimits } from './limits';
import { type OpenResult, openWorkbookFile } from './open-workbook-file';
import { readCsv } from './other/read-csv';
import { readHtml } from './other/read-html';
import { readXls, type ReadXls } from './other/read-xls';
import type { PlainCell } from './other/typed-text';
import { sheetGrid } from './sheet-grid';

/**
 * Opens any file that holds a table to check, to be read: .xlsx and .xlsm, .xls and WPS .et, web pages saved as .xls, and
 * text with separated values. Its content alone decides what it is, but for text, which is a table where its name says so.
 * It throws nothing.
 */
export function openAnyFile(bytes: Uint8Array, name: string, limits: Partial<FileLimits> = {}): OpenResult {
  const opened = openWorkbookFile(bytes, name, limits);
  if (opened.ok) return opened;
  try {
    const read = readOther(opened.failure, bytes, name, limits.cells ?? defaultLimits.cells);
    return read ? { ok: true, host: fileHost({ name, date1904: read.date1904 }, read.sheets) } : opened;
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, failure: error.failure };
    throw error;
  }
}

/** What a file holds that is no workbook of today; null where it is none of the others either. */
function readOther(failure: FileFailure, bytes: Uint8Array, name: string, limit: number): ReadXls | null {
  if (failure.code === 'encrypted' || (failure.code === 'legacy-format' && failure.data.kind === 'xls')) return isArchive(bytes) ? null : readXls(bytes, limit);
  if (failure.code === 'html') {
    const rows = readHtml(bytes);
    if (!rows) throw new Refusal({ code: 'html-without-table', data: {} });
    return { sheets: [oneSheet(rows, name, limit)], date1904: false };
  }
  const rows = failure.code === 'not-a-workbook' && failure.data.kind === 'unknown' ? readCsv(bytes, name) : null;
  return rows && { sheets: [oneSheet(rows, name, limit)], date1904: false };
}

function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50;
}

/** The one sheet of a file without sheets, under the file's name without its ending, as Excel calls it. */
function oneSheet(rows: readonly (readonly PlainCell[])[], name: string, limit: number): ReadSheet {
  const grid = sheetGrid(rows, limit);
  const sheetName = name.replace(/\.[^.]*$/, '') || name;
  if (!grid) throw new Refusal({ code: 'sheet-unreadable', data: { sheets: [sheetName] } });
  return { values: { id: '1', name: sheetName, visibility: 'visible', origin: grid.origin, values: grid.values, ...(grid.unread ? { unread: grid.unread } : {}) }, formats: grid.formats, active: true };
}
