import { detect } from '../../src/detect/detect';
import type { DetectedTable } from '../../src/detect/table';
import type { Report } from '../../src/rules/report';
import { type CheckSettings, defaultSettings, type Fix } from '../../src/rules/rule';
import type { ExampleSheet } from '../../src/rules/examples/workbook';
import { exampleWorkbook } from '../../src/rules/examples/workbook';
import { regions } from '../../src/run/regions';
import { reportOf } from '../../src/run/run-check';
import { formatAfter } from '../../src/sheet/cell-input';
import type { CellValue } from '../../src/sheet/snapshot';

/** Checks an example's sheets as a host's would be: detect, formats of the tables found, check. */
export function checkSheets(sheets: readonly ExampleSheet[], settings: Partial<CheckSettings> = {}): Report {
  const workbook = exampleWorkbook(sheets);
  const detection = detect(workbook);
  return reportOf(workbook, detection, detection.tables.map((table) => formatsOf(table, sheets)), { ...defaultSettings, ...settings }, { regions });
}

function formatsOf({ sheetId, range }: DetectedTable, sheets: readonly ExampleSheet[]): string[][] {
  const formats = sheets.find(({ values }) => values.id === sheetId)?.formats ?? [];
  const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, at) => formats[range.top + at] ?? []);
  return rows.map((row) => Array.from({ length: range.right - range.left + 1 }, (_, at) => row[range.left + at] ?? 'General'));
}

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
