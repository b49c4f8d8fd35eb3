import { read } from '@e965/xlsx';
import type { Visibility } from '../../../sheet/snapshot';
import { indexOfText } from '../bytes';
import { damaged, Refusal } from '../failure';
import type { ReadSheet } from '../file-host';
import { sheetGrid } from '../sheet-grid';
import { checkStream, workbookStream } from './biff';

const visibilities: readonly Visibility[] = ['visible', 'hidden', 'very-hidden'];
const encryptedName = 'EncryptedPackage'.replace(/./g, '$&\0');

/** What an .xls or .et file holds. */
export interface ReadXls {
  readonly sheets: readonly ReadSheet[];
  readonly date1904: boolean;
}

/** Reads a workbook of Excel 97 to 2003, or of WPS. Throws a `Refusal` for one that cannot be read whole. */
export function readXls(bytes: Uint8Array, limit: number): ReadXls {
  if (indexOfText(bytes, encryptedName) >= 0) throw new Refusal({ code: 'encrypted', data: {} });
  checkStream(workbookStream(bytes));
  const book = parsed(bytes);
  const names = book.SheetNames.filter((name) => book.Sheets[name]?.['!type'] !== 'chart');
  const sheets = names.map((name): ReadSheet => {
    const grid = sheetGrid(book.Sheets[name]?.['!data'] ?? null, limit);
    if (!grid) throw new Refusal({ code: 'sheet-unreadable', data: { sheets: [name] } });
    const at = book.SheetNames.indexOf(name);
    const visibility = visibilities[book.Workbook?.Sheets?.[at]?.Hidden ?? 0] ?? 'visible';
    return { values: { id: String(at + 1), name, visibility, origin: grid.origin, values: grid.values, ...(grid.unread ? { unread: grid.unread } : {}) }, formats: grid.formats, active: false };
  });
  return { sheets, date1904: book.Workbook?.WBProps?.date1904 === true };
}

function parsed(bytes: Uint8Array): ReturnType<typeof read> {
  try {
    return read(bytes, { type: 'array', dense: true, cellNF: true, cellDates: false, cellFormula: false, cellHTML: false, cellText: false, sheetStubs: true, bookVBA: false });
  } catch (error) {
    if (error instanceof Error && /password|encrypt/i.test(error.message)) throw new Refusal({ code: 'encrypted', data: {} });
    throw damaged('reader');
  }
}
