import { detect } from '../detect/detect';
import type { DetectedTable } from '../detect/table';
import { nothingTaught, type Taught } from '../forms/taught';
import type { Report } from '../rules/report';
import { type CheckSettings, defaultSettings } from '../rules/rule';
import { type ExampleSheet, exampleWorkbook } from '../rules/examples/workbook';
import { regions } from './regions';
import { reportOf } from './run-check';

/** Checks an example's sheets as a host's would be: detect, formats of the tables found, check. */
export function checkSheets(sheets: readonly ExampleSheet[], settings: Partial<CheckSettings> = {}, taught: Taught = nothingTaught): Report {
  const workbook = exampleWorkbook(sheets);
  const detection = detect(workbook, taught);
  return reportOf(workbook, detection, detection.tables.map((table) => formatsOf(table, sheets)), { ...defaultSettings, ...settings }, { regions }, taught);
}

function formatsOf({ sheetId, range }: DetectedTable, sheets: readonly ExampleSheet[]): string[][] {
  const formats = sheets.find(({ values }) => values.id === sheetId)?.formats ?? [];
  const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, at) => formats[range.top + at] ?? []);
  return rows.map((row) => Array.from({ length: range.right - range.left + 1 }, (_, at) => row[range.left + at] ?? 'General'));
}
