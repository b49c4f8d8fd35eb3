import { cellRect, type CellRef } from '../../../sheet/address';
import { type CellInput, formatAfter, isFormula, valueOf } from '../../../sheet/cell-input';
import type { Edit, Expectation } from '../../../sheet/edit';
import type { CellValue } from '../../../sheet/snapshot';
import { looks } from '../looks';
import type { Summary, SummaryColumn, SummaryRow } from '../model';
import { sheetEdits } from '../../sheet-edits';
import type { SummaryWords } from '../words';
import { fateOf, isOurs, wantedCells } from './cells';
import { asFormula, recordIn } from './record';
import { inFreeRows, type Placed, withRowsPutIn } from './places';
import { type Block, blockOf, contentAt, formatAt, type Ground, matched } from './rows';
import { followsTable } from './shape';
import { noteOf, type Totalled, totalsFor } from './totals';

/** A cell that was not written, because it holds what a person put there. */
export interface Kept {
  readonly cell: CellRef;
  readonly now: CellInput;
  readonly wanted: CellValue;
}

/** What filling a sheet comes to. */
export interface Filling {
  readonly edits: readonly Edit[];
  readonly expect: readonly Expectation[];
  /** Rows that change, rows that are new, rows whose tables are not there any more. */
  readonly updated: number;
  readonly added: number;
  readonly gone: number;
  readonly kept: readonly Kept[];
  /** How many free rows the sheet lacks; then nothing is written. */
  readonly lacking: number;
}

/** The changes of one row of the sheet, at its place afterwards. */
interface RowChange {
  readonly row: number;
  /** Where it was; null for a row that comes in. */
  readonly before: number | null;
  readonly cells: ReadonlyMap<number, { readonly input: CellInput; readonly format: string | null }>;
  /** What else the plan counts on: the cells that say which row it is. */
  readonly relied: readonly number[];
}

/** Fills the rows of a summary into a sheet that is there. Run again without changes in the tables it changes nothing. */
export function filling(ground: Ground, summary: Summary, columns: readonly SummaryColumn[], rows: readonly SummaryRow[], words: SummaryWords): Filling {
  const block = blockOf(ground);
  const before = matched(ground, block, summary, rows);
  const placed = ground.own ? withRowsPutIn(ground, block, before) : inFreeRows(ground, block, before);
  if (placed.lacking > 0) return { edits: [], expect: [], updated: 0, added: 0, gone: 0, kept: [], lacking: placed.lacking };
  const here = columns.filter(({ id }) => ground.columns.has(id));
  const ours = rows.map((row, at) => rowChange(ground, summary, here, row, { before: placed.before[at] ?? null, after: placed.after[at] ?? 0, number: at + 1 }));
  const gone = goneRows(ground, block, placed, summary, words);
  const isChanging = placed.inserts.length > 0 || [...ours, ...gone].some(({ cells }) => cells.size > 0);
  const totals = ground.own ? totalsFor(ground, block, placed, here, summary, figuresAfter(ground, block, placed, here, ours, gone), isChanging, words) : [];
  const note = ground.own ? noteOf(ground, summary, rows.length, words) : [];
  const changes = [...ours, ...gone, ...[...totals, ...note].map(asChange)].filter(({ cells }) => cells.size > 0);
  const added = before.filter((row) => row === null).length;
  return {
    edits: [...placed.inserts, ...newRowLooks(ground, here, block, placed, before), ...changes.map((change) => writeOf(ground, change))],
    expect: changes.flatMap((change) => expectationOf(ground, change)),
    updated: ours.filter(({ cells }, at) => cells.size > 0 && before[at] !== null).length,
    added,
    gone: gone.filter(({ cells }) => cells.size > 0).length,
    kept: ours.flatMap(({ kept }) => kept),
    lacking: 0,
  };
}

interface FilledRow extends RowChange {
  readonly kept: readonly Kept[];
  readonly wanted: ReadonlyMap<string, CellInput>;
}

function rowChange(ground: Ground, summary: Summary, columns: readonly SummaryColumn[], row: SummaryRow, at: { readonly before: number | null; readonly after: number; readonly number: number }): FilledRow {
  const wanted = wantedCells(row, ground.columns, at.after, at.number);
  const nowAt = (column: number): CellInput => (at.before === null ? '' : contentAt(ground, at.before, column));
  const record = recordIn(nowAt(ground.columns.get('place') ?? -1));
  const cells = new Map<number, { readonly input: CellInput; readonly format: string | null }>();
  const kept: Kept[] = [];
  for (const { id, kind } of columns) {
    const column = ground.columns.get(id) ?? 0;
    const [now, input] = [nowAt(column), wanted.get(id) ?? ''];
    const fate = fateOf(id, now, input, record);
    if (fate === 'keep') kept.push({ cell: { sheetId: ground.sheetId, cell: { row: at.before ?? at.after, column } }, now, wanted: valueOf(input) });
    if (fate !== 'write') continue;
    const format = at.before === null ? newFormat(input, kind, row.formats?.[id]) : existingFormat(ground, at.before, column, kind, row.formats?.[id]);
    cells.set(column, { input, format });
  }
  const relied = summary.keys.flat().flatMap((id) => ground.columns.get(id) ?? []);
  return { row: at.after, before: at.before, cells, relied: at.before === null ? [] : relied, kept, wanted };
}

/** A row that comes in has no formats of its own, or those of the row above: all are said. */
function newFormat(input: CellInput, kind: SummaryColumn['kind'], wanted: string | undefined): string {
  return formatAfter(input, 'General', wanted ?? (typeof input === 'string' ? null : looks[kind].numberFormat) ?? null);
}

/** A person's own formats stay; a share without one would read as 0.5. */
function existingFormat({ own, ...ground }: Ground, row: number, column: number, kind: SummaryColumn['kind'], wanted: string | undefined): string | null {
  if (own) return wanted ?? null;
  return kind === 'share' && formatAt({ own, ...ground }, row, column) === 'General' ? (looks.share.numberFormat ?? null) : null;
}

/** Rows that we wrote and whose tables are not there any more: their figures go, their names stay with what a person wrote beside them. */
function goneRows(ground: Ground, { top, bottom }: Block, { before, moved }: Placed, { keys }: Summary, words: SummaryWords): RowChange[] {
  const known = new Set(before);
  const subjects = new Set(keys.flat());
  const all = Array.from({ length: Math.max(0, bottom - top + 1) }, (_, down) => top + down).filter((row) => !known.has(row));
  return all.map((row): RowChange => {
    const nowIn = (column: number): CellInput => contentAt(ground, row, column);
    const isOurRow = Array.from(ground.columns.values()).some((column) => {
      const now = nowIn(column);
      return isFormula(now) && followsTable(now.formula);
    });
    if (!isOurRow) return { row: moved(row), before: row, cells: new Map(), relied: [] };
    const record = recordIn(nowIn(ground.columns.get('place') ?? -1));
    const cleared = [...ground.columns].flatMap(([id, column]): [number, { readonly input: CellInput; readonly format: null }][] => {
      const now = nowIn(column);
      if (id === 'remark') return now === '' || isOurs(id, now, '', record) ? [[column, { input: asFormula(words.gone), format: null }]] : [];
      return !subjects.has(id) && now !== '' && isOurs(id, now, '', record) ? [[column, { input: '', format: null }]] : [];
    });
    return { row: moved(row), before: row, cells: new Map(cleared), relied: [] };
  });
}

/** What the rows of the block hold in a column afterwards, for its total: a person's own rows count as well. */
function figuresAfter(ground: Ground, { top, bottom }: Block, placed: Placed, columns: readonly SummaryColumn[], ours: readonly FilledRow[], gone: readonly RowChange[]): (id: string) => readonly CellValue[] {
  const wanted = new Map(ours.map((each) => [each.row, each]));
  const cleared = new Map(gone.map((each) => [each.row, each]));
  const last = placed.moved(bottom);
  return (id) => {
    const column = columns.some((each) => each.id === id) ? (ground.columns.get(id) ?? -1) : -1;
    const rows = Array.from({ length: Math.max(0, Math.max(last, ...placed.after) - top + 1) }, (_, down) => top + down);
    const beforeOf = new Map(Array.from({ length: Math.max(0, bottom - top + 1) }, (_, down) => [placed.moved(top + down), top + down] as const));
    return rows.map((row): CellValue => {
      const own = wanted.get(row);
      const old = beforeOf.get(row);
      if (own && !own.kept.some(({ cell }) => cell.cell.column === column)) return valueOf(own.wanted.get(id) ?? '');
      if (cleared.get(row)?.cells.has(column) === true) return '';
      return old === undefined ? '' : valueOf(contentAt(ground, old, column));
    });
  };
}

/** In Excel a row below the headings is as bold and as grey as they are, where it is not said otherwise. */
const belowHeading = { bold: false, fill: '#FFFFFF' } as const;

function newRowLooks(ground: Ground, columns: readonly SummaryColumn[], { top }: Block, { after, moved }: Placed, before: readonly (number | null)[]): Edit[] {
  if (!ground.own) return [];
  const sheet = sheetEdits(ground.sheetId);
  const rows = after.filter((_, at) => before[at] === null);
  const places = columns.map(({ id, kind }) => ({ column: ground.columns.get(id) ?? 0, kind }));
  const [left, right] = [Math.min(...places.map(({ column }) => column)), Math.max(...places.map(({ column }) => column))];
  return rows.flatMap((row): Edit[] => [
    ...places.map(({ column, kind }) => sheet.format(cellRect({ row, column }), { vertical: 'center', ...looks[kind], ...(row < moved(top) && belowHeading) })),
    sheet.lines({ top: row, left, bottom: row, right }),
  ]);
}

function asChange({ row, before, column, input }: Totalled): RowChange {
  return { row, before, cells: new Map([[column, { input, format: null }]]), relied: [] };
}

function writeOf({ sheetId }: Ground, { row, cells }: RowChange): Edit {
  const [left, right] = [Math.min(...cells.keys()), Math.max(...cells.keys())];
  const across = Array.from({ length: right - left + 1 }, (_, at) => cells.get(left + at) ?? null);
  const formats = across.map((cell) => cell?.format ?? null);
  return {
    kind: 'write', range: { sheetId, rect: { top: row, left, bottom: row, right } }, cells: [across.map((cell) => cell?.input ?? null)],
    ...(formats.some((format) => format !== null) && { formats: [formats] }),
  };
}

/** A row must still be what it was when it was read. */
function expectationOf(ground: Ground, { before, cells, relied }: RowChange): Expectation[] {
  if (before === null) return [];
  const columns = new Set([...cells.keys(), ...relied]);
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const expected = Array.from({ length: right - left + 1 }, (_, at) => (columns.has(left + at) ? contentAt(ground, before, left + at) : null));
  return [{ kind: 'cells', range: { sheetId: ground.sheetId, rect: { top: before, left, bottom: before, right } }, cells: [expected] }];
}

