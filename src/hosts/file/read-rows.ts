import { read } from '@e965/xlsx';
import type { ParsingOptions } from '@e965/xlsx';
import { damaged } from './failure';
import { plainSheetName, plainWorkbook } from './plain-workbook';
import type { PlainParts } from './plain-workbook';

/** Values and number formats only: no formulas, no HTML, no displayed text, no styles. Blank cells with a format stay. */
const options: ParsingOptions = {
  type: 'array',
  dense: true,
  cellNF: true,
  cellDates: false,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  sheetStubs: true,
  bookVBA: false,
  bookDeps: false,
};

/**
 * Lets SheetJS read the sheets: for each its rows of cell objects (holes where there is nothing), or null
 * where SheetJS left the sheet out, as it does without a word when a cell names a shared string that does
 * not exist. Throws a `Refusal` where it fails altogether.
 */
export function readRows(parts: PlainParts): unknown[] {
  if (parts.sheets.length === 0) return [];
  try {
    const { Sheets: sheets } = read(plainWorkbook(parts), options);
    return parts.sheets.map((_, index) => {
      const name = plainSheetName(index);
      const rows: unknown = sheets[name]?.['!data'];
      return rows ?? null;
    });
  } catch {
    throw damaged('reader');
  }
}
