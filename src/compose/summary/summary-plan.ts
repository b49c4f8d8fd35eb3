import { importListNames } from '../../forms/own-sheets';
import { type CellInput, isSameInput } from '../../sheet/cell-input';
import { displayText } from '../../sheet/format';
import type { Edit, Plan } from '../../sheet/edit';
import type { SheetValues } from '../../sheet/snapshot';
import { remarksOf, type Source } from '../report-source';
import { freeSheetName } from '../sheet-name';
import { drawn } from './draw';
import { filling, type Filling } from './fill/fill';
import type { Wanted } from './fill/found';
import type { Ground } from './fill/rows';
import { valueIn } from './fill/rows';
import { contentsOf } from './layout';
import { looks } from './looks';
import { type Summary, type SummaryColumn, type SummaryId, summaryIds, type SummaryRow } from './model';
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
  /** Sheets of the workbook that are filled, in place of new ones. */
  readonly grounds?: ReadonlyMap<SummaryId, Ground>;
  /** The sheets as they are, to see whether a list for import is there already. */
  readonly sheets?: readonly SheetValues[];
}

/** Where a summary goes and what that comes to, before it is written. */
export type Proposal =
  | (Common & { readonly kind: 'new'; readonly edits: readonly Edit[] })
  | (Common & { readonly kind: 'fill'; readonly lackingColumns: readonly string[] } & Filling);

interface Common {
  readonly id: SummaryId;
  readonly sheetName: string;
  readonly rows: number;
  /** The headings and the first rows, as a person reads them. */
  readonly shown: readonly (readonly string[])[];
}

/** Rows that are shown before they are written. */
const mostShown = 20;

function shownRows(columns: readonly SummaryColumn[], rows: readonly SummaryRow[]): string[][] {
  const texts = rows.slice(0, mostShown).map(({ cells, formats }, at) => columns.map(({ id, kind }) => displayText(id === 'no' ? at + 1 : valueIn(cells[id]), formats?.[id] ?? looks[kind].numberFormat ?? 'General')));
  return [columns.map(({ heading }) => heading), ...texts];
}

/** The summaries with the columns that their rows need, to look for sheets that have them. */
export function wantedColumns(ids: readonly SummaryId[], all: Gathered, words: SummaryWords): Wanted[] {
  return ids.flatMap((id) => {
    const laid = laidOut(id, all, words);
    return laid ? [{ summary: laid.summary, columns: laid.columns }] : [];
  });
}

function laidOut(id: SummaryId, { linked, rows }: Gathered, words: SummaryWords, importOrder?: readonly ImportColumn[]): { readonly summary: Summary; readonly columns: readonly SummaryColumn[]; readonly rows: readonly SummaryRow[] } | null {
  const own = rows.get(id) ?? [];
  if (own.length === 0) return null;
  const summary = id === 'import' ? importList(importOrder) : all[id];
  const complete = summary.completed?.(own) ?? own;
  return { summary, columns: summary.columnsOf(complete, words, !linked), rows: complete };
}

/** What is done for each summary that has rows: a sheet of the workbook is filled, or one is added under a name that is free beside `taken`. */
export function proposals(ids: readonly SummaryId[], gatheredRows: Gathered, taken: readonly string[], words: SummaryWords, { failures = [], importOrder, grounds = new Map(), sheets = [] }: SummaryOptions = {}): Proposal[] {
  const names = [...taken];
  const { linked, remarks } = gatheredRows;
  return ids.flatMap((id): Proposal[] => {
    const laid = laidOut(id, gatheredRows, words, importOrder);
    if (!laid) return [];
    const { summary, columns, rows } = laid;
    const ground = grounds.get(id);
    const common = { id, rows: rows.length, shown: shownRows(columns, rows) };
    if (ground) return [{ kind: 'fill', ...common, sheetName: ground.sheetName, lackingColumns: ground.lacking, ...filling(ground, summary, columns, rows, words) }];
    const same = summary.plain === true ? sheets.find((sheet) => holdsList(sheet, columns, rows)) : undefined;
    if (same) return [{ kind: 'fill', ...common, sheetName: same.name, lackingColumns: [], ...unchanged }];
    const name = freeSheetName(words.sheetName(id), names);
    names.push(name);
    return [{ kind: 'new', ...common, sheetName: name, edits: drawn(`summary-${id}`, name, { summary, columns, rows, remarks: [...failures, ...remarks], linked }, words) }];
  });
}

const unchanged: Filling = { edits: [], expect: [], updated: 0, added: 0, gone: 0, kept: [], lacking: 0 };

/** Whether a sheet is such a list of ours, with just these rows. */
function holdsList({ name, origin, values }: SheetValues, columns: readonly SummaryColumn[], rows: readonly SummaryRow[]): boolean {
  const wanted = [columns.map(({ heading }): CellInput => heading), ...contentsOf(columns, rows)];
  if (!importListNames.includes(name.replace(/ \(\d+\)$/, '')) || origin.row !== 0 || origin.column !== 0 || values.length !== wanted.length) return false;
  return wanted.every((row, down) => row.every((input, across) => isSameInput(input, values[down]?.[across] ?? '')));
}

/** The plan of some proposals; null where there is nothing to do. */
export function planOf(some: readonly Proposal[], words: SummaryWords): Plan | null {
  const edits = some.flatMap((each) => each.edits);
  return edits.length === 0 ? null : { name: words.planName, expect: some.flatMap((each) => (each.kind === 'fill' ? each.expect : [])), edits };
}

/** The plan that writes summaries; null where none has a row, or nothing has changed. */
export function summaryPlan(ids: readonly SummaryId[], gatheredRows: Gathered, taken: readonly string[], words: SummaryWords, options: SummaryOptions = {}): Plan | null {
  return planOf(proposals(ids, gatheredRows, taken, words, options), words);
}
