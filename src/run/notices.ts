import type { Notice } from '../rules/report';
import type { SheetValues, WorkbookValues } from '../sheet/snapshot';

/** What a person should know of a check, beside its findings: hidden sheets that were checked too, and parts that were not. */
export function noticesOf(workbook: WorkbookValues): Notice[] {
  return workbook.sheets.flatMap(ofSheet);
}

function ofSheet(sheet: SheetValues): Notice[] {
  const { id: sheetId, name: sheetName, visibility, unread, uncalculated } = sheet;
  const notices: Notice[] = [];
  if (visibility !== 'visible' && sheet.values.length > 0) notices.push({ kind: 'hidden-sheet', sheetId, sheetName, visibility });
  if (uncalculated === true) notices.push({ kind: 'not-calculated', sheetId, sheetName });
  if (unread) notices.push({ kind: 'not-read', sheetId, sheetName, range: unread });
  return notices;
}
