import { groupedBy } from '../../sheet/lists';
import type { ReadingHost } from '../../hosts/host';
import type { Report } from '../../rules/report';
import { columnLetters, type Rect } from '../../sheet/address';
import { displayText } from '../../sheet/format';
import { type SheetValues, valueAt } from '../../sheet/snapshot';
import type { ReviewTable } from './review';

type Snippet = Pick<ReviewTable, 'columns' | 'rows'>;

/** Rows shown above and below a finding's own. */
const around = 2;
/** A list of hundreds of projects would fill the page: beyond this many rows a table shows the first ones with findings. */
const mostRows = 60;
const mostColumns = 24;
const longestText = 120;

/** For each table of a report the rows around its findings, as a person sees them. */
export async function snippetsOf(report: Report, host: ReadingHost): Promise<Snippet[]> {
  const { sheets } = await host.read('workbook');
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const findings = groupedBy(report.findings, ({ table }) => table);
  return Promise.all(report.tables.map(async ({ table }, at) => {
    const sheet = byId.get(table.sheetId);
    const rect = narrowed(table.range);
    const rows = rowsAround((findings.get(at) ?? []).map(({ cell }) => cell.row), rect);
    return sheet ? { columns: columnsOf(rect).map(columnLetters), rows: await shown(sheet, rect, rows, host) } : { columns: [], rows: [] };
  }));
}

function narrowed(rect: Rect): Rect {
  return { ...rect, right: Math.min(rect.right, rect.left + mostColumns - 1) };
}

function columnsOf({ left, right }: Rect): number[] {
  return Array.from({ length: right - left + 1 }, (_, at) => left + at);
}

function rowsAround(found: readonly number[], { top, bottom }: Rect): number[] {
  const near = found.flatMap((row) => Array.from({ length: 2 * around + 1 }, (_, at) => row - around + at));
  return [...new Set(near)].filter((row) => row >= top && row <= bottom).sort((one, other) => one - other).slice(0, mostRows);
}

async function shown(sheet: SheetValues, rect: Rect, rows: readonly number[], host: ReadingHost): Promise<Snippet['rows']> {
  const formats = await host.formats(rows.map((row) => ({ sheetId: sheet.id, rect: { ...rect, top: row, bottom: row } })));
  return rows.map((row, at) => ({
    row: row + 1,
    cells: columnsOf(rect).map((column, across) => displayText(valueAt(sheet, row, column), formats[at]?.[0]?.[across] ?? 'General').slice(0, longestText)),
  }));
}
