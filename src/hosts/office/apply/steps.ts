import { cellAddress, contains, type Cell, type RangeRef } from '../../../sheet/address';
import { valueOf } from '../../../sheet/cell-input';
import type { Edit, Plan } from '../../../sheet/edit';
import { cellsExpected, placedWrites, sheetOf } from '../../../sheet/plan/ranges';
import { queueChart } from './chart-step';
import { queueBorders, queueClear, queueFormat, queueHeight, queueLink, queueMerge, queueValidation, queueWidth } from './look-steps';
import { queueKeep } from './keep-step';
import { isOurs, queueMarks } from './marks';
import { queueFreeze, queuePrint } from './page-steps';
import type { Before } from './read-before';
import { sheetSteps, type Tabs } from './sheet-steps';
import { callBytes, type Scope, type Step } from './step';
import { writeSteps } from './write-step';

/** Names that sheets have when a plan is done, by id. */
function namesAfter({ edits }: Plan, { state }: Before): ReadonlyMap<string, string> {
  const named = edits.flatMap((edit): [string, string][] => (edit.kind === 'add-sheet' || edit.kind === 'rename-sheet' ? [[edit.sheetId, edit.name]] : []));
  return new Map([...state.sheets.map(({ id, name }): [string, string] => [id, name]), ...named]);
}

/** Where a link leads, in Excel's grammar. */
function placeText({ sheetId, rect }: RangeRef, names: ReadonlyMap<string, string>): string {
  const name = (names.get(sheetId) ?? '').replaceAll("'", "''");
  return `'${name}'!${cellAddress({ row: rect.top, column: rect.left })}`;
}

/** What a plan puts into a cell, as text; the later of two writes holds. */
function textAfter({ edits }: Plan, sheetId: string, cell: Cell): string {
  const found = edits.filter((edit) => edit.kind === 'write').findLast(({ range }) => range.sheetId === sheetId && contains(range.rect, cell));
  const input = found?.cells[cell.row - found.range.rect.top]?.[cell.column - found.range.rect.left] ?? '';
  return String(valueOf(input));
}

/**
 * The order in which edits are carried out: rows move first, then places are cleared; links come before what their
 * cells are to hold and look like; everything else stays in the plan's order.
 */
function ordered(edits: readonly Edit[]): readonly Edit[] {
  const ofKind = (...kinds: Edit['kind'][]): Edit[] => edits.filter(({ kind }) => kinds.includes(kind));
  const added = new Set(ofKind('add-sheet').map(sheetOf));
  const first = [...ofKind('insert-rows', 'delete-rows'), ...ofKind('clear'), ...ofKind('link').filter((edit) => !added.has(sheetOf(edit)))];
  const rest = edits.flatMap((edit) => {
    if (edit.kind === 'add-sheet') return [edit, ...ofKind('link').filter((link) => sheetOf(link) === edit.sheetId)];
    return edit.kind === 'link' || first.includes(edit) ? [] : [edit];
  });
  return [...first, ...rest];
}

/** Number formats of the cells of writes before the plan. */
function formatsBefore(plan: Plan, { state }: Before): ReadonlyMap<Edit, readonly (readonly string[])[]> {
  const first = cellsExpected(plan).length;
  return new Map(placedWrites(plan).map(({ write }, at) => [write, state.ranges[first + at]?.formats ?? []]));
}

/** What a plan consists of, in the order in which it is carried out; a large write is several steps. */
export function stepsOf(plan: Plan, before: Before, bytes: number): readonly Step[] {
  const tabs: Tabs = before.state.sheets.map(({ id }) => id);
  const names = namesAfter(plan, before);
  const formats = formatsBefore(plan, before);
  const one = (edit: Edit, queue: (scope: Scope) => void, alone = false): Step[] => [{ edit, bytes: callBytes, queue, alone }];
  const stepOf = (edit: Edit): Step[] => {
    switch (edit.kind) {
      case 'write': return writeSteps(edit, formats.get(edit) ?? [], bytes);
      case 'mark': return markStep(plan, before, edit);
      case 'format': return [{ edit, bytes: callBytes + areaBytes(edit.range), queue: (scope) => { queueFormat(scope, edit); } }];
      case 'borders': return one(edit, (scope) => { queueBorders(scope, edit); });
      case 'merge': return one(edit, (scope) => { queueMerge(scope, edit); });
      case 'width': return one(edit, (scope) => { queueWidth(scope, edit, before.digit); });
      case 'height': return one(edit, (scope) => { queueHeight(scope, edit); });
      case 'validation': return one(edit, (scope) => { queueValidation(scope, edit); });
      case 'freeze': return one(edit, (scope) => { queueFreeze(scope, edit); });
      case 'print': return one(edit, (scope) => { queuePrint(scope, edit); });
      case 'link': return one(edit, (scope) => { queueLink(scope, edit, placeText(edit.target, names)); });
      case 'chart': return one(edit, (scope) => { queueChart(scope, edit, edit.chart.series.map(({ name }) => textAfter(plan, edit.sheetId, name))); });
      case 'insert-rows': return one(edit, ({ sheet }) => { rows(sheet(edit.sheetId), edit).insert('Down').untrack(); }, true);
      case 'delete-rows': return one(edit, ({ sheet }) => { rows(sheet(edit.sheetId), edit).delete('Up'); }, true);
      case 'clear': return one(edit, (scope) => { queueClear(scope, edit); });
      case 'keep': return edit === plan.edits.findLast(({ kind }) => kind === 'keep') ? [{ edit, bytes: callBytes + 3 * (edit.content?.length ?? 0), queue: (scope) => { queueKeep(scope, edit, before.kept); } }] : [];
      case 'add-sheet':
      case 'delete-sheet':
      case 'rename-sheet':
      case 'move-sheet': return sheetSteps(edit, tabs, before.state.sheets);
    }
  };
  return ordered(plan.edits).flatMap(stepOf);
}

/** Of several edits that say what a sheet's marks are, the last holds. */
function markStep({ edits }: Plan, { rules }: Before, edit: Extract<Edit, { readonly kind: 'mark' }>): Step[] {
  if (edits.findLast((other) => other.kind === 'mark' && other.sheetId === edit.sheetId) !== edit) return [];
  const areas = edit.marks.reduce((sum, mark) => sum + mark.areas.length, 0);
  const known = rules.filter((rule) => rule.sheetId === edit.sheetId && isOurs(rule));
  return [{ edit, bytes: callBytes * (1 + known.length) + areas * 80, queue: ({ sheet }) => { queueMarks(sheet(edit.sheetId), known, edit.marks); } }];
}

function areaBytes({ rect }: RangeRef): number {
  return (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1) * 12;
}

function rows(sheet: Excel.Worksheet, { at, count }: { readonly at: number; readonly count: number }): Excel.Range {
  const range = sheet.getRange(`${at + 1}:${at + count}`);
  range.untrack();
  return range;
}
