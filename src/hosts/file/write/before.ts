import type { Cell, Rect } from '../../../sheet/address';
import { contains } from '../../../sheet/address';
import type { CellInput } from '../../../sheet/cell-input';
import type { Plan, Refusal } from '../../../sheet/edit';
import type { RangeState, SheetFacts, StateBefore } from '../../../sheet/plan/facts';
import { rangesToRead, writesBefore } from '../../../sheet/plan/ranges';
import { type SheetValues, valueAt } from '../../../sheet/snapshot';
import { fileHost } from '../file-host';
import { type Book, sheetPart } from './book';
import { elementIn, prefixOf } from './markup';
import { marksIn } from './marks-markup';
import { formulasIn, type SheetFormulas } from './sheet-formulas';
import { rangesIn } from './sheet-lists';
import { isStructureProtected, partText } from './workbook-markup';

/** A sheet that a plan is about, as its part tells it. */
export interface SheetBefore {
  readonly values: SheetValues;
  readonly xml: string;
  readonly formulas: SheetFormulas;
}

/** What was read for a plan. */
export interface Before {
  readonly state: StateBefore;
  /** Sheets that the plan expects something of or changes, by id. */
  readonly sheets: ReadonlyMap<string, SheetBefore>;
}

function usedRect({ origin, values }: SheetValues): Rect | null {
  if (values.length === 0) return null;
  const width = values.reduce((most, row) => Math.max(most, row.length), 0);
  return { top: origin.row, left: origin.column, bottom: origin.row + values.length - 1, right: origin.column + width - 1 };
}

function concerned(plan: Plan): ReadonlySet<string> {
  const ofEdits = plan.edits.flatMap((edit) => {
    if ('range' in edit) return [edit.range.sheetId];
    return edit.kind === 'link' ? [edit.cell.sheetId] : [edit.sheetId ?? ''];
  });
  return new Set([...ofEdits, ...plan.expect.map((each) => (each.kind === 'cells' ? each.range.sheetId : each.sheetId))]);
}

function isProtected(xml: string): boolean {
  return /^(1|true|on)$/.test(elementIn(xml, `${prefixOf(xml)}sheetProtection`)?.attributes.get('sheet') ?? '');
}

function cellsOf({ top, left, bottom, right }: Rect): Cell[][] {
  return Array.from({ length: bottom - top + 1 }, (_, down) => Array.from({ length: right - left + 1 }, (__, across) => ({ row: top + down, column: left + across })));
}

function contentAt({ values, formulas }: SheetBefore, cell: Cell): CellInput {
  const result = valueAt(values, cell.row, cell.column);
  const formula = formulas.at(cell);
  return formula === null ? result : { formula, result };
}

/** Reads what a plan needs to know, from a package. */
export async function readBefore(book: Book, plan: Plan): Promise<Before> {
  const ids = concerned(plan);
  const sheets = new Map(book.sheets.filter(({ values }) => ids.has(values.id)).map(({ values }): [string, SheetBefore] => {
    const xml = partText(book.parts, sheetPart(book, values.id));
    return [values.id, { values, xml, formulas: formulasIn(xml) }];
  }));
  const asked = rangesToRead(plan);
  const known = asked.filter(({ sheetId }) => sheets.has(sheetId));
  const formats = await fileHost({ name: '', date1904: book.outline.date1904 }, book.sheets).formats(known);
  const byRange = new Map(known.map((range, at) => [range, formats[at] ?? []]));
  const ranges = asked.map((range): RangeState => {
    const sheet = sheets.get(range.sheetId);
    const place = byRange.get(range) ?? [];
    return sheet ? { cells: cellsOf(range.rect).map((row) => row.map((cell) => contentAt(sheet, cell))), formats: place } : { cells: [], formats: [] };
  });
  const facts = book.sheets.map(({ values }): SheetFacts => {
    const xml = sheets.get(values.id)?.xml ?? '';
    return { id: values.id, name: values.name, used: usedRect(values), isProtected: isProtected(xml), marks: xml === '' ? [] : marksIn(xml) };
  });
  return { state: { sheets: facts, isStructureProtected: isStructureProtected(partText(book.parts, book.workbook)), ranges }, sheets };
}

/** Cells that a plan writes to and that cannot be written alone: under a merge, or part of an array formula. */
export function coveredRefusals(plan: Plan, { sheets }: Before): readonly Refusal[] {
  return writesBefore(plan).flatMap(({ range: { sheetId, rect }, cells }) => {
    const sheet = sheets.get(sheetId);
    if (!sheet) return [];
    const merges = rangesIn(sheet.xml, 'mergeCells');
    return cellsOf(rect).flatMap((row, down) => row.flatMap((cell, across): Refusal[] => {
      const input = cells[down]?.[across] ?? null;
      if (input === null) return [];
      if (sheet.formulas.isInBlock(cell)) return [{ code: 'cell-in-array', cell: { sheetId, cell } }];
      const isCovered = input !== '' && merges.some((merge) => contains(merge, cell) && (merge.top !== cell.row || merge.left !== cell.column));
      return isCovered ? [{ code: 'cell-merged', cell: { sheetId, cell } }] : [];
    }));
  });
}
