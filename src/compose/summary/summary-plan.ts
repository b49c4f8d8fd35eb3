import type { Plan } from '../../sheet/edit';
import { remarksOf, type Source } from '../report-source';
import { freeSheetName } from '../sheet-name';
import { drawn } from './draw';
import { type Summary, type SummaryId, summaryIds, type SummaryRow } from './model';
import { projects } from './projects';
import { spending } from './spending';
import type { SummaryWords } from './words';

const all: Readonly<Record<SummaryId, Summary>> = { projects, spending };

/** What is kept of checked workbooks for their summaries; the reports themselves may be let go. */
export interface Gathered {
  /** Whether the summaries go into the workbook that they are of, and so can point at its cells. */
  readonly linked: boolean;
  readonly rows: Readonly<Record<SummaryId, readonly SummaryRow[]>>;
  readonly remarks: readonly string[];
}

/** What the summaries say of one workbook. */
export function gathered(source: Source, words: SummaryWords): Gathered {
  return {
    linked: source.file === null,
    rows: { projects: projects.rowsOf(source, words), spending: spending.rowsOf(source, words) },
    remarks: remarksOf([source], words),
  };
}

/** The summaries that have rows. */
export function summariesWithRows({ rows }: Gathered): SummaryId[] {
  return summaryIds.filter((id) => rows[id].length > 0);
}

/**
 * The plan that adds summaries as sheets, each under a name that is free beside `taken`; null where none has a row.
 * `failures` says what could not be read: nobody should take a summary for complete that is not.
 */
export function summaryPlan(ids: readonly SummaryId[], { linked, rows, remarks }: Gathered, taken: readonly string[], words: SummaryWords, failures: readonly string[] = []): Plan | null {
  const names = [...taken];
  const edits = ids.filter((id) => rows[id].length > 0).flatMap((id) => {
    const summary = all[id];
    const name = freeSheetName(words.sheetName(id), names);
    names.push(name);
    const complete = summary.completed?.(rows[id]) ?? rows[id];
    return drawn(`summary-${id}`, name, { summary, columns: summary.columnsOf(complete, words, !linked), rows: complete, remarks: [...failures, ...remarks], linked }, words);
  });
  return edits.length === 0 ? null : { name: words.planName, expect: [], edits };
}
