import { readTable, type TableContent } from '../content/content';
import { cellReader } from '../content/reading';
import type { PlacedFormats } from '../content/source';
import { detect } from '../detect/detect';
import type { DetectedTable, Detection } from '../detect/table';
import { nothingTaught, type Taught, taughtBoth } from '../forms/taught';
import type { FormatGrid, ReadingHost, Scope } from '../hosts/host';
import type { Kept } from '../kept/kept';
import { reviewed } from '../kept/review';
import { type CellContent, check } from '../rules/check';
import { type Knowledge, noKnowledge } from '../rules/knowledge';
import type { Report } from '../rules/report';
import { type CheckSettings, defaultSettings } from '../rules/rule';
import { taughtOf } from '../settings/taught';
import type { SheetValues, WorkbookValues } from '../sheet/snapshot';
import { keptOf } from './kept';
import { knowledgeFor } from './knowledge';
import { noticesOf } from './notices';

export { fetchKnowledge } from './knowledge';

/** What a check looks at and how. */
export interface CheckOptions {
  readonly scope?: Scope;
  readonly settings?: CheckSettings;
  /** Labels, headings and titles beside the forms' own. */
  readonly taught?: Taught;
  readonly signal?: AbortSignal;
}

/**
 * Checks a host's workbook: read, detect, formats of the tables found, check. It changes nothing. Every face of the
 * program goes through here. Rejects with the host's error, or with the signal's reason.
 */
export async function runCheck(host: ReadingHost, { scope = 'workbook', settings = defaultSettings, taught = nothingTaught, signal }: CheckOptions = {}): Promise<Report> {
  const workbook = await host.read(scope, signal);
  const kept = await keptOf(workbook.kept);
  const known = kept ? taughtBoth(taught, taughtOf(kept.taught)) : taught;
  const detection = detect(workbook, known);
  const ranges = detection.tables.map(({ sheetId, range }) => ({ sheetId, rect: range }));
  const formats = ranges.length === 0 ? [] : await host.formats(ranges, signal);
  const contents = readContents(workbook, detection, formats, known);
  const knowledge = await knowledgeFor(contents.tables);
  signal?.throwIfAborted();
  return withKept(reportOn(workbook, detection, contents, settings, knowledge), kept, settings);
}

/** The report without what the workbook's people have set aside; where what is kept cannot be read, it says so. */
function withKept(report: Report, kept: Kept | null, { suppressions }: CheckSettings): Report {
  return kept ? reviewed(report, kept.suppressions, suppressions) : { ...report, kept: { suppressions: [], suppressed: [], unreadable: true } };
}

/** The report on a workbook whose tables and number formats are known. Pure: the formats stand in the order of the tables. */
export function reportOf(workbook: WorkbookValues, detection: Detection, formats: readonly FormatGrid[], settings: CheckSettings = defaultSettings, knowledge: Knowledge = noKnowledge, taught: Taught = nothingTaught): Report {
  return reportOn(workbook, detection, readContents(workbook, detection, formats, taught), settings, knowledge);
}

function reportOn(workbook: WorkbookValues, detection: Detection, { tables, contentOf }: Contents, settings: CheckSettings, knowledge: Knowledge): Report {
  return { tables, nearMisses: detection.nearMisses, findings: check(tables, contentOf, settings, knowledge), notices: noticesOf(workbook) };
}

/** What the tables say, and what any cell of theirs does. */
interface Contents {
  readonly tables: readonly TableContent[];
  readonly contentOf: CellContent;
}

function readContents(workbook: WorkbookValues, detection: Detection, formats: readonly FormatGrid[], taught: Taught): Contents {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  const placedFormats = new Map(detection.tables.map((table, at) => [table, placed(table, formats[at])]));
  const sheetOf = ({ sheetId }: DetectedTable): SheetValues => {
    const sheet = sheets.get(sheetId);
    if (!sheet) throw new Error(`table on an unknown sheet ${sheetId}`);
    return sheet;
  };
  const formatsOf = (table: DetectedTable): PlacedFormats => placedFormats.get(table) ?? placed(table);
  const tables = detection.tables.map((table) => readTable(table, sheetOf(table), formatsOf(table), taught));
  const contentOf: CellContent = (table, cell) => cellReader(sheetOf(table), formatsOf(table))(cell);
  return { tables, contentOf };
}

function placed({ range }: DetectedTable, codes: FormatGrid = []): PlacedFormats {
  return { top: range.top, left: range.left, codes };
}
