import { foundSheets } from '../compose/summary/fill/found';
import type { Ground } from '../compose/summary/fill/rows';
import type { SummaryId } from '../compose/summary/model';
import { gathered, type Proposal, proposals, summariesWithRows, wantedColumns } from '../compose/summary/summary-plan';
import type { SummaryWords } from '../compose/summary/words';
import type { WritingHost } from '../hosts/host';
import type { Report } from '../rules/report';

/** How summaries are written into the workbook that they are of. */
export interface SummaryWish {
  /** Null for all that have rows. */
  readonly ids: readonly SummaryId[] | null;
  /** Whether new sheets are added even where a sheet of the workbook could be filled. */
  readonly fresh: boolean;
}

/** Looks what writing summaries comes to: which sheets are filled, which are added. It writes nothing. */
export async function planSummaries(host: Pick<WritingHost, 'read' | 'formats' | 'contents'>, report: Report, words: SummaryWords, { ids, fresh }: SummaryWish, signal?: AbortSignal): Promise<readonly Proposal[]> {
  const { sheets } = await host.read('workbook', signal);
  const all = gathered({ file: null, report }, words);
  const wanted = ids ?? summariesWithRows(all);
  const withTables = new Set([...report.tables.map(({ table }) => table.sheetId), ...report.nearMisses.map(({ sheetId }) => sheetId)]);
  // All summaries are looked for: a sheet belongs to the one that fits it best, whichever is asked for.
  const found = fresh ? [] : [...foundSheets(sheets, withTables, wantedColumns(summariesWithRows(all), all, words), words).values()].filter(({ id }) => wanted.includes(id));
  const ranges = found.map(({ sheetId, used }) => ({ sheetId, rect: used }));
  const [contents, formats] = found.length === 0 ? [[], []] : await Promise.all([host.contents(ranges, signal), host.formats(ranges, signal)]);
  const grounds = new Map(found.map((each, at): [SummaryId, Ground] => [each.id, { ...each, contents: contents[at] ?? [], formats: formats[at] ?? [] }]));
  return proposals(wanted, all, sheets.map(({ name }) => name), words, { grounds, sheets: fresh ? [] : sheets });
}
