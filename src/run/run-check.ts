import { readTable, type TableContent } from '../content/content';
import { cellReader } from '../content/reading';
import type { PlacedFormats } from '../content/source';
import { detectInParts } from '../detect/detect';
import type { DetectedTable, Detection } from '../detect/table';
import { nothingTaught, type Taught, taughtBoth } from '../forms/taught';
import type { FormatGrid, ReadingHost, Scope } from '../hosts/host';
import type { Kept } from '../kept/kept';
import { reviewed } from '../kept/review';
import { type CellContent, checkInParts } from '../rules/check';
import { type Knowledge, noKnowledge } from '../rules/knowledge';
import type { Report } from '../rules/report';
import { type CheckSettings, defaultSettings } from '../rules/rule';
import { taughtOf } from '../settings/taught';
import { atOnce, type InParts } from '../sheet/parts';
import type { SheetValues, WorkbookValues } from '../sheet/snapshot';
import { keptOf } from './kept';
import { knowledgeFor } from './knowledge';
import { noticesOf } from './notices';
import { inTurns, type Pace } from './pace';
import type { CheckStep } from './step';

export { fetchKnowledge } from './knowledge';

/** What a check looks at and how. */
export interface CheckOptions {
  readonly scope?: Scope;
  readonly settings?: CheckSettings;
  /** Labels, headings and titles beside the forms' own. */
  readonly taught?: Taught;
  readonly signal?: AbortSignal;
  /** Cuts the work into short turns, between which the signal is heard; without it the work is done at once. */
  readonly pace?: Pace;
  /** Told what is being done, as it begins and as it goes on. */
  readonly tell?: (step: CheckStep) => void;
}

/**
 * Checks a host's workbook: read, detect, formats of the tables found, check. It changes nothing. Every face of the
 * program goes through here. Rejects with the host's error, or with the signal's reason.
 */
export async function runCheck(host: ReadingHost, { scope = 'workbook', settings = defaultSettings, taught = nothingTaught, signal, pace, tell }: CheckOptions = {}): Promise<Report> {
  const turns = { ...(pace && { pace }), ...(signal && { signal }), ...(tell && { tell }) };
  tell?.({ kind: 'reading' });
  const workbook = await host.read(scope, signal);
  const kept = await keptOf(workbook.kept);
  const known = kept ? taughtBoth(taught, taughtOf(kept.taught)) : taught;
  const detection = await inTurns(detectInParts(workbook, known), { ...turns, step: (sheet): CheckStep => ({ kind: 'finding', at: sheet + 1, of: workbook.sheets.length }) });
  tell?.({ kind: 'reading' });
  const ranges = detection.tables.map(({ sheetId, range }) => ({ sheetId, rect: range }));
  const formats = ranges.length === 0 ? [] : await host.formats(ranges, signal);
  const of = ranges.length;
  const contents = await inTurns(readContents(workbook, detection, formats, known, settings), { ...turns, step: (at): CheckStep => ({ kind: 'understanding', at, of }) });
  const knowledge = await knowledgeFor(contents.tables);
  const report = await inTurns(reportOn(workbook, detection, contents, settings, knowledge), { ...turns, step: (at): CheckStep => ({ kind: 'checking', at, of }) });
  signal?.throwIfAborted();
  return withKept(report, kept, settings);
}

/** The report without what the workbook's people have set aside; where what is kept cannot be read, it says so. */
function withKept(report: Report, kept: Kept | null, { suppressions }: CheckSettings): Report {
  return kept ? reviewed(report, kept.suppressions, suppressions) : { ...report, kept: { suppressions: [], suppressed: [], unreadable: true } };
}

/** The report on a workbook whose tables and number formats are known. Pure: the formats stand in the order of the tables. */
export function reportOf(workbook: WorkbookValues, detection: Detection, formats: readonly FormatGrid[], settings: CheckSettings = defaultSettings, knowledge: Knowledge = noKnowledge, taught: Taught = nothingTaught): Report {
  return atOnce(reportOn(workbook, detection, atOnce(readContents(workbook, detection, formats, taught, settings)), settings, knowledge));
}

function* reportOn(workbook: WorkbookValues, detection: Detection, { tables, contentOf }: Contents, settings: CheckSettings, knowledge: Knowledge): InParts<number, Report> {
  const findings = yield* checkInParts(tables, contentOf, settings, knowledge);
  return { tables, nearMisses: detection.nearMisses, findings, notices: noticesOf(workbook) };
}

/** What the tables say, and what any cell of theirs does. */
interface Contents {
  readonly tables: readonly TableContent[];
  readonly contentOf: CellContent;
}

/** Reads the tables one after the other; it yields how many it has read. */
function* readContents(workbook: WorkbookValues, detection: Detection, formats: readonly FormatGrid[], taught: Taught, { words }: CheckSettings): InParts<number, Contents> {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  const placedFormats = new Map(detection.tables.map((table, at) => [table, placed(table, formats[at])]));
  const sheetOf = ({ sheetId }: DetectedTable): SheetValues => {
    const sheet = sheets.get(sheetId);
    if (!sheet) throw new Error(`table on an unknown sheet ${sheetId}`);
    return sheet;
  };
  const formatsOf = (table: DetectedTable): PlacedFormats => placedFormats.get(table) ?? placed(table);
  const tables: TableContent[] = [];
  for (const table of detection.tables) {
    tables.push(readTable(table, sheetOf(table), formatsOf(table), taught, words.units));
    yield tables.length;
  }
  const contentOf: CellContent = (table, cell) => cellReader(sheetOf(table), formatsOf(table))(cell);
  return { tables, contentOf };
}

function placed({ range }: DetectedTable, codes: FormatGrid = []): PlacedFormats {
  return { top: range.top, left: range.left, codes };
}
