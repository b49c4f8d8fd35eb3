import type { Fix } from '../../src/rules/rule';
import type { ExampleSheet } from '../../src/rules/examples/workbook';
import { formatAfter } from '../../src/sheet/cell-input';
import type { CellValue } from '../../src/sheet/snapshot';

export { checkSheets } from '../../src/run/check-sheets';

/** The sheets with a repair's writes made on one of them, and the number formats that follow from them. */
export function applyFix(sheets: readonly ExampleSheet[], sheetId: string, fix: Fix): ExampleSheet[] {
  return sheets.map((sheet) => {
    if (sheet.values.id !== sheetId) return sheet;
    const values: CellValue[][] = sheet.values.values.map((row) => [...row]);
    const formats = sheet.formats.map((row) => [...row]);
    for (const { cell, value, format = null } of fix.writes) {
      const row = values[cell.row];
      if (!row) throw new Error('a repair writes outside the sheet');
      while (row.length <= cell.column) row.push('');
      row[cell.column] = value;
      const codes = formats[cell.row] ??= [];
      codes[cell.column] = formatAfter(value, codes[cell.column] ?? 'General', format);
    }
    return { ...sheet, formats, values: { ...sheet.values, values } };
  });
}
