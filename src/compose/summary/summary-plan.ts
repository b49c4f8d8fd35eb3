import type { Plan } from '../../sheet/edit';
import { remarksOf, type Source } from '../report-source';
import { freeSheetName } from '../sheet-name';
import { drawn } from './draw';
import { type Summary, type SummaryId, summaryIds, type SummaryRow } from './model';
import { checks } from './checks';
import { type ImportColumn, importList } from './import-list';
import { indicators } from './indicators';
import { monitoring } from './monitoring';
import { projects } from './projects';
import { threePublic } from './public';
import { scores } from './scores';
import { spending } from './spending';
import { units } from './units';
import type { SummaryWords } from './words';

const all: Readonly<Record<SummaryId, Summary>> = { projects, spending, indicators, checks, public: threePublic, scores, monitoring, units, import: importList() };

/** What is kept of checked workbooks for their summaries; the reports themselves may be let go. */
export interface Gathered {
  /** Whether the summaries go into the workbook that they are of, and so can point at its cells. */
  readonly linked: boolean;
  readonly rows: ReadonlyMap<SummaryId, readonly SummaryRow[]>;
  readonly remarks: readonly string[];
}

/** What some summaries say of one workbook. */
export function gathered(source: Source, words: SummaryWords, ids: readonly SummaryId[] = summaryIds): Gathered {
  return {
    linked: source.file === null,
    rows: new Map(ids.map((id) => [id, all[id].rowsOf(source, words)])),
    remarks: remarksOf([source], words),
  };
}

/** What is kept of several workbooks, put together in their order. */
export function joined(parts: readonly Gathered[]): Gathered {
  return {
    linked: parts.every(({ linked }) => linked),
    rows: new Map(summaryIds.map((id) => [id, parts.flatMap(({ rows }) => rows.get(id) ?? [])])),
    remarks: parts.flatMap(({ remarks }) => remarks),
  };
}

/** The summaries that have rows. */
export function summariesWithRows({ rows }: Gathered): SummaryId[] {
  return summaryIds.filter((id) => (rows.get(id) ?? []).length > 0);
}

/** What goes with writing summaries. */
export interface SummaryOptions {
  /** What could not be read: nobody should take a summary for complete that is not. */
  readonly failures?: readonly string[];
  /** The columns of the list for import. */
  readonly importOrder?: readonly ImportColumn[] | undefined;
}

/**
 * The plan that adds summaries as sheets, each under a name that is free beside `taken`; null where none has a row.
 */
export function summaryPlan(ids: readonly SummaryId[], { linked, rows, remarks }: Gathered, taken: readonly string[], words: SummaryWords, { failures = [], importOrder }: SummaryOptions = {}): Plan | null {
  const names = [...taken];
  const edits = ids.flatMap((id) => {
    const own = rows.get(id) ?? [];
    if (own.length === 0) return [];
    const summary = id === 'import' ? importList(importOrder) : all[id];
    const name = freeSheetName(words.sheetName(id), names);
    names.push(name);
    const complete = summary.completed?.(own) ?? own;
    return drawn(`summary-${id}`, name, { summary, columns: summary.columnsOf(complete, words, !linked), rows: complete, remarks: [...failures, ...remarks], linked }, words);
  });
  return edits.length === 0 ? null : { name: words.planName, expect: [], edits };
}
