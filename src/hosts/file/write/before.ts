import type { Cell, Rect } from '../../../sheet/address';
import { contains, overlaps } from '../../../sheet/address';
import type { CellInput } from '../../../sheet/cell-input';
import type { Plan, Refusal } from '../../../sheet/edit';
import type { RangeState, SheetFacts, StateBefore } from '../../../sheet/plan/facts';
import { rangesToRead, sheetOf, sheetsExpected, writesBefore } from '../../../sheet/plan/ranges';
import { type SheetValues, valueAt, valuesRect } from '../../../sheet/snapshot';
import { formatOfStyles, generalFormat } from '../styles-part';
import { type Book, sheetPart } from './book';
import { contentIn, type SheetContent } from './contents';
import { elementIn, prefixOf } from './markup';
import { keptIn } from './kept-part';
import { marksIn } from './marks-markup';
import { partText } from './part-text';
import { partName } from './parts';
import { rangesIn } from './sheet-lists';
import { type Heading, impossibleHeadings, type Table, tablesOf } from './tables';
import { isStructureProtected } from './workbook-markup';

/** A sheet that a plan is about, as its part tells it. */
export interface SheetBefore {
  readonly values: SheetValues;
  readonly xml: string;
  readonly content: SheetContent;
  readonly tables: readonly Table[];
}

/** What was read for a plan. */
export interface Before {
  readonly state: StateBefore;
  /** Sheets that the plan expects something of or changes, by id. */
  readonly sheets: ReadonlyMap<string, SheetBefore>;
}

function concerned(plan: Plan): ReadonlySet<string | null> {
  return new Set([...plan.edits.map(sheetOf), ...sheetsExpected(plan)]);
}

function isProtected(xml: string): boolean {
  return /^(1|true|on)$/.test(elementIn(xml, `${prefixOf(xml)}sheetProtection`)?.attributes.get('sheet') ?? '');
}

function cellsOf({ top, left, bottom, right }: Rect): Cell[][] {
  return Array.from({ length: bottom - top + 1 }, (_, down) => Array.from({ length: right - left + 1 }, (__, across) => ({ row: top + down, column: left + across })));
}

function contentAt({ values, content: { formulas } }: SheetBefore, cell: Cell): CellInput {
  const result = valueAt(values, cell.row, cell.column);
  const formula = formulas.at(cell);
  return formula === null ? result : { formula, result };
}

/** Reads what a plan needs to know, from a package. */
export function readBefore(book: Book, plan: Plan): Before {
  const ids = concerned(plan);
  const sheets = new Map(book.sheets.filter(({ values }) => ids.has(values.id)).map(({ values }): [string, SheetBefore] => {
    const part = sheetPart(book, values.id);
    const xml = partText(book.parts, part);
    return [values.id, { values, xml, content: contentIn(xml), tables: tablesOf(book.parts, part) }];
  }));
  const { stylesPart } = book.outline;
  const codes = stylesPart !== null && partName(book.parts, stylesPart) !== null ? formatOfStyles(partText(book.parts, stylesPart)) : [];
  const ranges = rangesToRead(plan).map(({ sheetId, rect }): RangeState => {
    const sheet = sheets.get(sheetId);
    if (!sheet) return { cells: [], formats: [] };
    const cells = cellsOf(rect);
    // Empty cells beside the used range have formats too.
    return { cells: cells.map((row) => row.map((cell) => contentAt(sheet, cell))), formats: cells.map((row) => row.map((cell) => codes[sheet.content.styleOf.at(cell.row, cell.column)] ?? generalFormat)) };
  });
  const facts = book.sheets.map(({ values }): SheetFacts => {
    const xml = sheets.get(values.id)?.xml ?? '';
    return { id: values.id, name: values.name, used: valuesRect(values), isProtected: isProtected(xml), marks: xml === '' ? [] : marksIn(xml) };
  });
  return { state: { sheets: facts, isStructureProtected: isStructureProtected(partText(book.parts, book.workbook)), ranges, kept: keptIn(book)?.text ?? null }, sheets };
}

/** What a plan writes to a sheet that exists before it, cell by cell, in its order. */
export function headingsWritten(plan: Plan, sheetId: string): readonly Heading[] {
  return writesBefore(plan).filter(({ range }) => range.sheetId === sheetId).flatMap(({ range: { rect }, cells }) =>
    cells.flatMap((row, down) => row.flatMap((input, across) => (input === null ? [] : [{ cell: { row: rect.top + down, column: rect.left + across }, input }]))));
}

/**
 * Why cells cannot be written as a plan says: they lie under a merge, are part of an array formula, were not read, or
 * head a column of a table, which must have a name that no other column has.
 */
export function coveredRefusals(plan: Plan, { sheets }: Before): readonly Refusal[] {
  return [...sheets].flatMap(([sheetId, sheet]) => {
    const written = headingsWritten(plan, sheetId);
    const merges = rangesIn(sheet.xml, 'mergeCells');
    const ofMerges = plan.edits.flatMap((edit): Refusal[] => {
      if (edit.kind !== 'merge' || edit.range.sheetId !== sheetId || !merges.some((merge) => overlaps(merge, edit.range.rect))) return [];
      return [{ code: 'cell-merged', cell: { sheetId, cell: { row: edit.range.rect.top, column: edit.range.rect.left } } }];
    });
    const ofCells = written.flatMap(({ cell, input }): Refusal[] => {
      if (sheet.content.formulas.isInBlock(cell)) return [{ code: 'cell-in-array', cell: { sheetId, cell } }];
      const isCovered = input !== '' && merges.some((merge) => contains(merge, cell) && (merge.top !== cell.row || merge.left !== cell.column));
      return isCovered ? [{ code: 'cell-merged', cell: { sheetId, cell } }] : [];
    });
    const { unread } = sheet.values;
    const isUnread = unread !== undefined && written.some(({ cell }) => contains(unread, cell));
    const ofSheet = isUnread || impossibleHeadings(sheet.tables, written).length > 0 ? [{ code: 'not-ours', kind: 'write', sheetId } as const] : [];
    return [...ofMerges, ...ofCells, ...ofSheet];
  });
}
