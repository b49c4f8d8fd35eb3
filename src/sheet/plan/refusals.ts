import { cellRect, overlaps, type Rect } from '../address';
import { isFormula, isSameInput } from '../cell-input';
import type { Edit, EditKind, Expectation, Plan, Refusal } from '../edit';
import type { SheetFacts, StateBefore } from './facts';
import { addedSheets, type CellsExpected, cellsExpected, isInNewRows, sheetOf, sheetsExpected } from './ranges';

/** Characters that a cell holds at most, and a sheet's name. */
const mostText = 32_767;
const mostName = 31;

const structural = new Set<EditKind>(['add-sheet', 'delete-sheet', 'rename-sheet', 'move-sheet']);
/** Edits that take effect outside a used range only, where nothing of a person's can lie. */
const besideValues = new Set<EditKind>(['format', 'borders', 'merge', 'validation', 'link', 'clear']);
/** Edits that are at home on every sheet. */
const onValues = new Set<EditKind>(['write', 'mark', 'insert-rows', 'delete-rows', ...structural]);

/** Whether a sheet may have a name: Excel's own rules, and no characters that a file cannot hold. */
export function isSheetName(name: string): boolean {
  // eslint-disable-next-line no-control-regex -- these are the characters that are looked for
  return !/[\u0000-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(name) && name !== '' && name.length <= mostName && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name) && name.toLowerCase() !== 'history';
}

function isWithin(inner: Rect, outer: Rect): boolean {
  return inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;
}

function rectOf(edit: Edit): Rect | null {
  if ('range' in edit) return edit.range.rect;
  if (edit.kind !== 'link') return null;
  return cellRect(edit.cell.cell);
}

/** Taking away marks where there are none: a protected sheet need not be opened for that. */
function isNothing(edit: Edit, { marks }: SheetFacts): boolean {
  return edit.kind === 'mark' && edit.marks.length === 0 && marks.length === 0;
}

/** Looks and the like on a sheet of the user's: refused unless they lie beside all that is there, or in rows that come in. */
function placeRefusal(plan: Plan, edit: Edit, { id, used }: SheetFacts): Refusal | null {
  if (onValues.has(edit.kind)) return null;
  if ((edit.kind === 'format' || edit.kind === 'borders') && isInNewRows(plan, edit.range)) return null;
  const rect = rectOf(edit);
  const isBeside = rect !== null && besideValues.has(edit.kind) && (edit.kind === 'clear' || used === null || !overlaps(rect, used));
  return isBeside ? null : { code: 'not-ours', kind: edit.kind, sheetId: id };
}

function sheetRefusals(plan: Plan, { sheets, isStructureProtected }: StateBefore): Refusal[] {
  const added = addedSheets(plan);
  const known = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const expected = sheetsExpected(plan);
  const missing = (id: string | null): Refusal[] => (id === null || added.has(id) || known.has(id) ? [] : [{ code: 'sheet-missing', sheetId: id }]);
  const ofEdits = plan.edits.flatMap((edit): Refusal[] => {
    const id = sheetOf(edit);
    const sheet = id === null || added.has(id) ? undefined : known.get(id);
    if (!sheet) return missing(id);
    if (sheet.isProtected && !structural.has(edit.kind) && !isNothing(edit, sheet)) return [{ code: 'sheet-protected', sheetId: sheet.id }];
    const refusal = placeRefusal(plan, edit, sheet);
    return refusal ? [refusal] : [];
  });
  const ofStructure: Refusal[] = isStructureProtected && plan.edits.some(({ kind }) => structural.has(kind)) ? [{ code: 'workbook-protected' }] : [];
  return [...expected.flatMap(missing), ...ofEdits, ...ofStructure];
}

/** Names as they are given and set free, one edit after another; a sheet may be given the name that it has. */
function nameRefusals(plan: Plan, { sheets }: StateBefore): Refusal[] {
  const names = new Map(sheets.map(({ id, name }) => [id, name.toLowerCase()]));
  return plan.edits.flatMap((edit): Refusal[] => {
    if (edit.kind === 'delete-sheet') {
      const named = [...names].find(([, name]) => name === edit.name.toLowerCase())?.[0] ?? '';
      names.delete(edit.sheetId ?? named);
    }
    if (edit.kind !== 'add-sheet' && edit.kind !== 'rename-sheet') return [];
    if (!isSheetName(edit.name)) return [{ code: 'name-invalid', name: edit.name }];
    const name = edit.name.toLowerCase();
    if ([...names].some(([id, taken]) => taken === name && id !== edit.sheetId)) return [{ code: 'name-taken', name: edit.name }];
    names.set(edit.sheetId, name);
    return [];
  });
}

function textRefusals({ edits }: Plan): Refusal[] {
  return edits.flatMap((edit) => (edit.kind !== 'write' ? [] : edit.cells.flatMap((row, down) => row.flatMap((input, across): Refusal[] => {
    const text = input !== null && isFormula(input) ? input.result : input;
    if (typeof text !== 'string' || text.length <= mostText) return [];
    const { sheetId, rect } = edit.range;
    return [{ code: 'text-too-long', cell: { sheetId, cell: { row: rect.top + down, column: rect.left + across } }, length: text.length }];
  }))));
}

function changed({ range: { sheetId, rect }, cells, or }: CellsExpected, actual: StateBefore['ranges'][number] | undefined): Refusal[] {
  return cells.flatMap((row, down) => row.flatMap((expected, across): Refusal[] => {
    const found = actual?.cells[down]?.[across] ?? '';
    const other = or?.[down]?.[across];
    if (expected === null || isSameInput(expected, found) || (other !== undefined && isSameInput(other, found))) return [];
    return [{ code: 'cell-changed', cell: { sheetId, cell: { row: rect.top + down, column: rect.left + across } }, expected, actual: found }];
  }));
}

function grown(each: Expectation, sheets: readonly SheetFacts[]): Refusal[] {
  if (each.kind !== 'within') return [];
  const used = sheets.find(({ id }) => id === each.sheetId)?.used ?? null;
  return used === null || isWithin(used, each.rect) ? [] : [{ code: 'sheet-grown', sheetId: each.sheetId, used }];
}

function keptOtherwise(each: Expectation, { kept = null }: StateBefore): Refusal[] {
  return each.kind !== 'kept' || each.allowed.includes(kept) ? [] : [{ code: 'kept-changed' }];
}

/**
 * Why a plan must not be begun, from what was read for it; empty where it may. The same for every host. Merges and
 * array formulas are the host's own to look for.
 */
export function refusalsOf(plan: Plan, before: StateBefore): readonly Refusal[] {
  const sheets = sheetRefusals(plan, before);
  if (sheets.some(({ code }) => code === 'sheet-missing')) return sheets;
  return [
    ...sheets,
    ...nameRefusals(plan, before),
    ...textRefusals(plan),
    ...cellsExpected(plan).flatMap((each, at) => changed(each, before.ranges[at])),
    ...plan.expect.flatMap((each) => grown(each, before.sheets)),
    ...plan.expect.flatMap((each) => keptOtherwise(each, before)),
  ];
}
