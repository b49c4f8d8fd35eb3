import { readTable } from '../content/content';
import { detect } from '../detect/detect';
import type { DetectedTable, Detection } from '../detect/table';
import type { FormatGrid, ReadingHost, Scope } from '../hosts/host';
import { type CellContent, check } from '../rules/check';
import type { Report } from '../rules/report';
import { type CheckSettings, defaultSettings } from '../rules/rule';
import { valueAt, type WorkbookValues } from '../sheet/snapshot';
import { noticesOf } from './notices';

/** What a check looks at and how. */
export interface CheckOptions {
  readonly scope?: Scope;
  readonly settings?: CheckSettings;
  readonly signal?: AbortSignal;
}

/**
 * Checks a host's workbook: read, detect, formats of the tables found, check. It changes nothing. Every face of the
 * program goes through here. Rejects with the host's error, or with the signal's reason.
 */
export async function runCheck(host: ReadingHost, { scope = 'workbook', settings = defaultSettings, signal }: CheckOptions = {}): Promise<Report> {
  const workbook = await host.read(scope, signal);
  const detection = detect(workbook);
  const ranges = detection.tables.map(({ sheetId, range }) => ({ sheetId, rect: range }));
  const formats = ranges.length === 0 ? [] : await host.formats(ranges, signal);
  return reportOf(workbook, detection, formats, settings);
}

/** The report on a workbook whose tables and number formats are known. Pure: the formats stand in the order of the tables. */
export function reportOf(workbook: WorkbookValues, detection: Detection, formats: readonly FormatGrid[], settings: CheckSettings = defaultSettings): Report {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  const tables = detection.tables.map((table, at) => {
    const sheet = sheets.get(table.sheetId);
    if (!sheet) throw new Error(`table on an unknown sheet ${table.sheetId}`);
    return readTable(table, sheet, placed(table, formats[at]));
  });
  const contentOf: CellContent = (sheetId, { row, column }) => {
    const sheet = sheets.get(sheetId);
    return sheet ? valueAt(sheet, row, column) : '';
  };
  return { tables, nearMisses: detection.nearMisses, findings: check(tables, contentOf, settings), notices: noticesOf(workbook) };
}

function placed({ range }: DetectedTable, codes: FormatGrid = []): { top: number; left: number; codes: FormatGrid } {
  return { top: range.top, left: range.left, codes };
}
