import type { Rect } from '../../../sheet/address';
import type { Plan } from '../../../sheet/edit';
import type { CellValue } from '../../../sheet/snapshot';
import { type Book, type Package, withParts } from './book';
import type { CellChange } from './cell-change';
import { type Formula, lookersAmong, type Lookers, resultPlaces, withFollowers } from './dependents';
import type { EngineSheet, FormulaEngine } from './formula-engine';
import { type References, referencesOf, type Surroundings, withoutNames } from './formula-references';
import { newResults, type NewResults } from './new-results';
import { partText } from './part-text';
import { type Parts, withPart } from './parts';
import { withCellsChanged } from './row-changes';
import { type FormulaCell, formulasIn } from './sheet-formulas';
import { type SheetState, sheetStates } from './sheet-states';
import { surroundingsOf } from './surroundings';
import type { ByPlace } from './touched';

/** Beyond these nothing is calculated, and results that may have changed are left out. */
export const calculationLimits = { formulas: 5000, cells: 1_000_000, lookups: 4_000_000 } as const;

/** A package with results calculated anew, and these by sheet and place; '' where one was left out. */
export interface Recalculated {
  readonly parts: Parts;
  readonly results: ReadonlyMap<string, ByPlace>;
}

const hasFormula = /<(?:[\w.-]+:)?f[\s>/]/;

function referencesIn({ text, inputs }: FormulaCell, sheet: string, around: Surroundings): References {
  if (text !== null) return referencesOf(text, sheet, around);
  return { cells: inputs.map((rect) => ({ sheet, rect })), isOpen: inputs.length === 0, isPlain: false };
}

/** The formulas that stood in the workbook before the plan; those that it wrote came with their results. */
function formulasOf({ parts }: Package, states: readonly SheetState[], around: Surroundings): Formula[] {
  return states.flatMap(({ key, part, isWritten }) => {
    const xml = part === null ? '' : partText(parts, part);
    if (!hasFormula.test(xml)) return [];
    return formulasIn(xml).all.filter(({ cell }) => !isWritten(cell.row, cell.column)).map((formula): Formula => ({ ...formula, sheet: key, references: referencesIn(formula, key, around) }));
  });
}

/** Formulas that look at cells that were changed or moved or have gone, or may do so. */
function staleAmong(formulas: readonly Formula[], lookers: Lookers, states: readonly SheetState[], isAnyGone: boolean): readonly Formula[] {
  const known = new Set(states.map(({ key }) => key));
  const moved = new Set(states.filter(({ isMoved }) => isMoved).map(({ key }) => key));
  const touched = new Set(states.flatMap(({ changed }) => changed.flatMap(lookers)));
  return formulas.filter((formula) => touched.has(formula) || formula.references.isOpen || formula.references.cells.some(({ sheet }) => moved.has(sheet) || (isAnyGone && !known.has(sheet))));
}

function engineSheet({ name, rows, columns, formerly }: SheetState): EngineSheet {
  const filled = Array.from({ length: rows }, (_, row) => [row, new Map(Array.from({ length: columns }, (__, column): [number, CellValue] => [column, formerly(row, column)]).filter(([, value]) => value !== ''))] as const);
  return { name, rows: rows + 1, columns: columns + 1, values: new Map(filled.filter(([, cells]) => cells.size > 0)) };
}

function sizeWithin({ rows, columns }: SheetState, { top, left, bottom, right }: Rect): number {
  return Math.max(0, Math.min(bottom + 1, rows) - top) * Math.max(0, Math.min(right + 1, columns) - left);
}

/** The sheets that formulas are calculated from; null where that would take too long. */
function neededSheets(formulas: readonly Formula[], states: readonly SheetState[]): readonly SheetState[] | null {
  const byKey = new Map(states.map((state) => [state.key, state]));
  const keys = new Set(formulas.flatMap(({ sheet, references }) => [sheet, ...references.cells.map((looked) => looked.sheet)]));
  const needed = formulas.some(({ references }) => references.isOpen) ? states : states.filter(({ key }) => keys.has(key));
  const lookups = formulas.flatMap(({ references }) => references.cells).reduce((sum, { sheet, rect }) => {
    const state = byKey.get(sheet);
    return sum + (state ? sizeWithin(state, rect) : 0);
  }, 0);
  const cells = needed.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const isTooMuch = formulas.length > calculationLimits.formulas || cells > calculationLimits.cells || lookups > calculationLimits.lookups || needed.some(({ isCut }) => isCut);
  return isTooMuch ? null : needed;
}

function allUnknown(formulas: Iterable<Formula>): NewResults {
  return new Map([...formulas].map((formula) => [formula, null]));
}

/** Loads what calculates; a page does so before it is needed, while its server is there. */
export async function formulaLibrary(): Promise<{ readonly startFormulaEngine: (sheets: readonly EngineSheet[]) => FormulaEngine }> {
  return import('./formula-engine');
}

async function calculated(stale: readonly Formula[], lookers: Lookers, states: readonly SheetState[], around: Surroundings): Promise<NewResults> {
  const concerned = withFollowers(stale, lookers);
  const needed = neededSheets([...concerned], states);
  // Where the library cannot be loaded or started there are no results; the write is not lost by it.
  const engine = needed && await formulaLibrary().then(({ startFormulaEngine }) => startFormulaEngine(needed.map(engineSheet))).catch(() => null);
  if (!engine) return allUnknown(concerned);
  const byKey = new Map(states.map((state) => [state.key, state]));
  try {
    return await newResults({
      stale, lookers, engine,
      changed: states.flatMap(({ changed }) => changed),
      formerly: ({ sheet, cell }) => byKey.get(sheet)?.formerly(cell.row, cell.column) ?? '',
      textOf: ({ text, sheet }) => withoutNames(text ?? '', sheet, around),
    });
  } finally {
    engine.dispose();
  }
}

/** What becomes of the cells of a sheet: new results, and none where one cannot be told. */
function changesOn({ key, formerly }: SheetState, results: NewResults): readonly CellChange[] {
  return [...results].filter(([{ sheet }]) => sheet === key).flatMap(([formula, value]) => resultPlaces(formula)
    .filter(({ row, column }) => (row === formula.cell.row && column === formula.cell.column) || formerly(row, column) !== '')
    .map(({ row, column }): CellChange => ({ row, column, input: null, style: null, result: value })));
}

function byPlace(changes: readonly CellChange[]): ByPlace {
  const rows = new Map<number, Map<number, CellValue>>();
  for (const { row, column, result } of changes) rows.set(row, (rows.get(row) ?? new Map<number, CellValue>()).set(column, result ?? ''));
  return rows;
}

/**
 * Brings the results that a package keeps of its formulas up to date after a plan, for readers that do not calculate:
 * each has its new figure or none, and never one that no longer holds. Excel calculates all when it opens the file.
 */
export async function recalculated(before: Book, parts: Parts, plan: Plan, ids: Readonly<Record<string, string>>): Promise<Recalculated> {
  const after = withParts(before, parts);
  const states = sheetStates(before, after, plan, ids);
  const isAnyGone = plan.edits.some(({ kind }) => kind === 'delete-sheet');
  const none = { parts, results: new Map<string, ByPlace>() };
  if (!isAnyGone && !states.some(({ changed, isMoved }) => isMoved || changed.length > 0)) return none;
  const around = surroundingsOf(after);
  const formulas = formulasOf(after, states, around);
  const lookers = lookersAmong(formulas);
  const stale = staleAmong(formulas, lookers, states, isAnyGone);
  if (stale.length === 0) return none;
  const results = await calculated(stale, lookers, states, around);
  return states.reduce<Recalculated>((done, state) => {
    const changes = changesOn(state, results);
    if (changes.length === 0 || state.part === null) return done;
    return { parts: withPart(done.parts, state.part, withCellsChanged(partText(done.parts, state.part), changes)), results: new Map([...done.results, [state.id, byPlace(changes)]]) };
  }, none);
}
