import { detectInParts } from '../detect/detect';
import type { DetectedTable, Detection, IndicatorBlock, NearMiss } from '../detect/table';
import { type Taught, taughtBoth } from '../forms/taught';
import { keptIn } from '../kept/parse-kept';
import { taughtOf } from '../settings/taught';
import type { TaughtFile } from '../settings/taught-schema';
import { overlaps, type Rect } from '../sheet/address';
import { type InParts, named } from '../sheet/parts';
import type { SheetValues, WorkbookValues } from '../sheet/snapshot';

/** What a lesson would make of a workbook. */
export interface LessonEffect {
  /** The tables that touch the place which is taught. */
  readonly tables: readonly DetectedTable[];
  /** Why there is still none. */
  readonly nearMiss: NearMiss | null;
  /** A table that was read well and would be read worse. */
  readonly harmed: DetectedTable | null;
}

/** The place that a person teaches from. */
export interface TaughtPlace {
  readonly sheetId: string;
  readonly rect: Rect;
}

/** What detection knows of a workbook: the settings' words, and those that are kept with it. */
export function taughtFor(file: TaughtFile, workbook: WorkbookValues): Taught {
  const kept = keptIn(workbook.kept);
  return kept ? taughtBoth(taughtOf(file), taughtOf(kept.taught)) : taughtOf(file);
}

/** Compares, in parts, how a workbook is read before and after something is taught; it yields the number of the sheet that it is at, counted from 0. */
export function* lessonEffect(workbook: WorkbookValues, before: TaughtFile, after: TaughtFile, place: TaughtPlace): InParts<number, LessonEffect> {
  const known = taughtFor(before, workbook);
  const learned = taughtFor(after, workbook);
  let own: Detection = { tables: [], nearMisses: [] };
  let harmed: DetectedTable | null = null;
  for (const [at, sheet] of workbook.sheets.entries()) {
    const now = yield* named(detectOn(sheet, learned), at);
    if (sheet.id === place.sheetId) own = now;
    harmed ??= harmedOf(yield* named(detectOn(sheet, known), at), now, place);
  }
  const touches = ({ range }: { readonly range: Rect }): boolean => overlaps(range, place.rect);
  return { tables: own.tables.filter(touches), nearMiss: own.nearMisses.find(touches) ?? null, harmed };
}

function detectOn(sheet: SheetValues, taught: Taught): InParts<unknown, Detection> {
  return detectInParts({ sheets: [sheet] }, taught);
}

/** The first table that lost something, but for the one that is taught. */
function harmedOf(before: Detection, after: Detection, { sheetId, rect }: TaughtPlace): DetectedTable | null {
  const others = before.tables.filter((table) => table.sheetId !== sheetId || !overlaps(table.range, rect));
  return others.find((table) => !after.tables.some((now) => holds(now, table))) ?? null;
}

/** Whether a table is read at least as it was: as the same form, with all columns, rows and fields where they were. */
function holds(now: DetectedTable, before: DetectedTable): boolean {
  if (now.form !== before.form || !overlaps(now.range, before.range)) return false;
  if (!before.blocks.every((block) => now.blocks.some((each) => holdsBlock(each, block)))) return false;
  return before.projects.every(({ fields }, at) => Object.entries(fields).every(([id, { value }]) => {
    const same = Object.entries(now.projects[at]?.fields ?? {}).find(([name]) => name === id)?.[1].value;
    return same?.row === value.row && same.column === value.column;
  }));
}

function holdsBlock(now: IndicatorBlock, before: IndicatorBlock): boolean {
  if (now.heading !== before.heading) return false;
  const columns = new Map(Object.entries(now.columns));
  const rows = new Set(now.rows);
  return Object.entries(before.columns).every(([id, column]) => columns.get(id) === column) && before.rows.every((row) => rows.has(row));
}
