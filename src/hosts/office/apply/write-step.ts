import type { RangeRef } from '../../../sheet/address';
import { type CellInput, formatAfter, isFormula, textFormat } from '../../../sheet/cell-input';
import type { Write } from '../../../sheet/plan/ranges';
import { type CellValue, isErrorValue } from '../../../sheet/snapshot';
import { gridBytes } from '../weigh';
import { callBytes, cellsOf, type Scope, type Step } from './step';

type Grid<T> = readonly (readonly T[])[];
/** Excel leaves a cell as it is where the grid has null. */
type Sent = (CellValue | null)[][];

/** A cell to be written, with the number formats that it has now, is written under, and has in the end. */
interface Target {
  readonly input: CellInput;
  readonly now: string;
  readonly end: string;
}

/** A rectangle of a write. */
interface Piece {
  readonly range: RangeRef;
  readonly targets: Grid<Target | null>;
}

/** Text is entered under the text format, so that it stays the text that it is; the name of an error is one, unless the cell ends as text. */
function isText({ input, end }: Target): boolean {
  return typeof input === 'string' && input !== '' && !(isErrorValue(input) && end !== textFormat);
}

/** The number format that a content is entered under: under that of text everything would become text. */
function under(target: Target): string {
  if (isText(target)) return textFormat;
  return target.end === textFormat && target.input !== '' ? 'General' : target.end;
}

function map<T>(targets: Piece['targets'], each: (target: Target) => T | null): (T | null)[][] {
  return targets.map((row) => row.map((target) => target && each(target)));
}

/** The grids that a piece is written by, in their order. */
function grids(targets: Piece['targets']): { readonly property: 'numberFormat' | 'values' | 'formulas'; readonly grid: Sent }[] {
  return [
    { property: 'numberFormat', grid: map(targets, (target) => (isText(target) || under(target) !== target.now ? under(target) : null)) },
    { property: 'values', grid: map(targets, ({ input }) => (isFormula(input) ? null : input)) },
    { property: 'formulas', grid: map(targets, ({ input }) => (isFormula(input) ? input.formula : null)) },
    // A formula takes on the format of the cells that it names.
    { property: 'numberFormat', grid: map(targets, (target) => (isFormula(target.input) || under(target) !== target.end ? target.end : null)) },
  ];
}

function isSent({ grid }: { readonly grid: Sent }): boolean {
  return grid.some((row) => row.some((value) => value !== null));
}

function bytesOf({ targets }: Piece): number {
  return callBytes + grids(targets).filter(isSent).reduce((sum, { grid }) => sum + gridBytes(grid.map((row) => row.map((value) => value ?? 'null'))), 0);
}

/** A piece as pieces of at most some bytes, cut between rows, and within a row where that is not enough. */
function cut(piece: Piece, bytes: number): Piece[] {
  const { range: { sheetId, rect }, targets } = piece;
  const [rows, columns] = [targets.length, targets[0]?.length ?? 0];
  if ((rows <= 1 && columns <= 1) || bytesOf(piece) <= bytes) return [piece];
  if (rows > 1) {
    const half = Math.ceil(rows / 2);
    return [
      ...cut({ range: { sheetId, rect: { ...rect, bottom: rect.top + half - 1 } }, targets: targets.slice(0, half) }, bytes),
      ...cut({ range: { sheetId, rect: { ...rect, top: rect.top + half } }, targets: targets.slice(half) }, bytes),
    ];
  }
  const half = Math.ceil(columns / 2);
  return [
    ...cut({ range: { sheetId, rect: { ...rect, right: rect.left + half - 1 } }, targets: targets.map((row) => row.slice(0, half)) }, bytes),
    ...cut({ range: { sheetId, rect: { ...rect, left: rect.left + half } }, targets: targets.map((row) => row.slice(half)) }, bytes),
  ];
}

function queue(scope: Scope, { range, targets }: Piece): void {
  const cells = cellsOf(scope, range);
  for (const { property, grid } of grids(targets).filter((each) => isSent(each))) cells[property] = grid;
}

/** The steps of a write; `now` are the number formats of its cells before it, General where they are new. */
export function writeSteps(edit: Write, now: Grid<string>, bytes: number): Step[] {
  const { range, cells, formats } = edit;
  const targets = cells.map((row, down) => row.map((input, across): Target | null => {
    if (input === null) return null;
    const current = now[down]?.[across] ?? 'General';
    return { input, now: current, end: formatAfter(input, current, formats?.[down]?.[across] ?? null) };
  }));
  return cut({ range, targets }, bytes).map((piece) => ({ edit, bytes: bytesOf(piece), queue: (scope) => { queue(scope, piece); } }));
}
