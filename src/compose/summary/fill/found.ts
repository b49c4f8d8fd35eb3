import { summarySigns } from '../../../forms/own-sheets';
import { periodMonth } from '../../../forms/plan';
import { summaryHeadings, summaryTitles } from '../../../forms/summary-headings';
import type { Rect } from '../../../sheet/address';
import { type SheetValues, valuesRect } from '../../../sheet/snapshot';
import { compact, labelKey } from '../../../sheet/text';
import type { ColumnKind, Summary, SummaryColumn, SummaryId } from '../model';
import type { SummaryWords } from '../words';

/** A sheet whose headings are those of a summary: its rows are filled, its columns and looks stay. */
export interface Found {
  readonly id: SummaryId;
  readonly sheetId: string;
  readonly sheetName: string;
  /** Whether it is a sheet that we added. */
  readonly own: boolean;
  readonly headingRow: number;
  /** Where the summary's columns stand on the sheet. */
  readonly columns: ReadonlyMap<string, number>;
  /** Headings that the summary has and the sheet lacks. */
  readonly lacking: readonly string[];
  readonly used: Rect;
}

/** A summary with the columns that its rows need. */
export interface Wanted {
  readonly summary: Summary;
  readonly columns: readonly SummaryColumn[];
}

const rowsLookedAt = 15;
const fewestColumns = 3;
const figures = new Set<ColumnKind>(['money', 'figure', 'points', 'share', 'count']);
/** Without one of these the row could be about anything. */
const subjects = new Set(['name', 'code', 'organization']);

/** The sheets that may be filled, for each summary the one that fits best. Sheets with tables of their own are never touched. */
export function foundSheets(sheets: readonly SheetValues[], withTables: ReadonlySet<string>, wanted: readonly Wanted[], words: SummaryWords): ReadonlyMap<SummaryId, Found> {
  const all = sheets.flatMap((sheet) => {
    if (withTables.has(sheet.id) || sheet.values.length === 0 || sheet.unread) return [];
    const fits = wanted.flatMap((each) => headed(sheet, each, words) ?? []);
    const [best] = fits.sort((one, other) => Number(other.own) - Number(one.own) || other.columns.size - one.columns.size);
    return best ? [best] : [];
  });
  const chosen = new Map<SummaryId, Found>();
  for (const each of all) if ((chosen.get(each.id)?.columns.size ?? 0) < each.columns.size) chosen.set(each.id, each);
  return chosen;
}

function headed(sheet: SheetValues, { summary, columns }: Wanted, words: SummaryWords): Found | null {
  if (summary.plain === true) return null;
  const isOwnSheet = topRows(sheet).some((row) => row.some((value) => summarySigns.some((sign) => String(value).startsWith(sign))));
  const own = isOwnSheet && topRows(sheet).some((row) => row.includes(words.title(summary.id)));
  if (isOwnSheet !== own) return null;
  for (const [down, row] of topRows(sheet).entries()) {
    const places = placesIn(row.map((value) => labelKey(String(value))), sheet.origin.column, columns);
    if (!isHeading(places, columns) || (!own && !isTitled(sheet, down))) continue;
    if (!own && isInOtherUnit(sheet, down)) return null;
    const lacking = columns.filter(({ id }) => !places.has(id));
    if (lacksPeriods(own, lacking, places)) return null;
    const used = valuesRect(sheet);
    if (!used) return null;
    return { id: summary.id, sheetId: sheet.id, sheetName: sheet.name, own, headingRow: sheet.origin.row + down, columns: places, lacking: lacking.map(({ heading }) => heading), used };
  }
  return null;
}

function topRows({ values }: SheetValues): SheetValues['values'] {
  return values.slice(0, rowsLookedAt);
}

/** The columns of a row of headings. Of two alike the first counts. */
function placesIn(keys: readonly string[], left: number, columns: readonly SummaryColumn[]): Map<string, number> {
  const places = new Map<string, number>();
  keys.forEach((key, across) => {
    const column = key === '' ? undefined : columns.find((each) => !places.has(each.id) && names(each, key));
    if (column) places.set(column.id, left + across);
  });
  return places;
}

function names({ id, heading }: SummaryColumn, key: string): boolean {
  if (key === labelKey(heading) || summaryHeadings[id]?.includes(key) === true) return true;
  const [kind, month] = id.split(':');
  if (kind === 'plan') return periodMonth(key) === Number(month);
  const bare = kind === 'money' ? /^(.+?)(?:本期)?(?:支出|金额|支出额|支出数|支出金额)$/.exec(key)?.[1] : kind === 'share' ? /^(.+?)(?:累计)?(?:支出)?(?:比例|占比|进度)$/.exec(key)?.[1] : undefined;
  return bare !== undefined && periodMonth(bare) === Number(month);
}

function isHeading(places: ReadonlyMap<string, number>, columns: readonly SummaryColumn[]): boolean {
  const here = columns.filter(({ id }) => places.has(id));
  return here.length >= fewestColumns && here.some(({ id }) => subjects.has(id)) && here.some(({ id, kind }) => figures.has(kind) || id === 'value' || id === 'light');
}

/** A period without its column would be missing in every sum. A person may do without the periods, or without some that nothing is added up of. */
function lacksPeriods(own: boolean, lacking: readonly SummaryColumn[], places: ReadonlyMap<string, number>): boolean {
  if (own) return lacking.some(({ id }) => /^(?:plan|money|share):/.test(id));
  return ['money:', 'share:'].some((kind) => lacking.some(({ id }) => id.startsWith(kind)) && [...places.keys()].some((id) => id.startsWith(kind)));
}

/** Amounts of ours are in 万元: a sheet that says 元 is left alone. */
function isInOtherUnit({ values }: SheetValues, headingRow: number): boolean {
  return values.slice(0, headingRow + 1).flat().some((value) => /(?:单位:?(?:人民币)?|\()[千百亿]?元(?:\)|$)/.test(compact(String(value))));
}

/** A list of projects alone may be anything: the sheet or what stands above the headings calls itself a summary. */
function isTitled({ name, values }: SheetValues, headingRow: number): boolean {
  const texts = [name, ...values.slice(0, headingRow).flat().map(String)];
  return texts.some((text) => summaryTitles.some((title) => text.includes(title)));
}
