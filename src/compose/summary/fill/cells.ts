import { type CellInput, isFormula, isSameInput, valueOf } from '../../../sheet/cell-input';
import { cellAddress } from '../../../sheet/address';
import type { CellValue } from '../../../sheet/snapshot';
import { isRowFormula } from '../columns';
import type { SummaryRow } from '../model';
import { asFormula, markOf, withRecord } from './record';
import { isOurFormula } from './shape';

/** Columns that say which row it is: they are written as they are, for they belong to the person's list from then on. */
const subjects = new Set(['code', 'name', 'organization', 'organizationCode']);

/** What a row of a summary is to hold, by column. With a place among its columns the row keeps a record of our values, else they are formulas. */
export function wantedCells({ cells }: SummaryRow, columns: ReadonlyMap<string, number>, row: number, number: number): ReadonlyMap<string, CellInput> {
  const hasRecord = columns.has('place');
  const wanted = new Map([...columns.keys()].map((id): [string, CellInput] => {
    const cell = id === 'no' ? number : (cells[id] ?? '');
    const input = typeof cell === 'object' && isRowFormula(cell) ? overRow(cell, columns, row) : cell;
    return [id, hasRecord || isFormula(input) || subjects.has(id) ? input : asFormula(input)];
  }));
  const place = wanted.get('place');
  if (place !== undefined) wanted.set('place', recorded(place, wanted));
  return wanted;
}

/** The formula of a place with the record of the row's values. */
export function recorded(place: CellInput, cells: Iterable<readonly [string, CellInput]>): CellInput {
  return withRecord(place, [...cells].flatMap(([id, input]) => (isFormula(input) ? [] : [[id, input] as const])));
}

/** A formula over its own row; where the sheet lacks a column that it needs, its result. */
function overRow({ formulaAt, result }: Extract<SummaryRow['cells'][string], { readonly formulaAt: unknown }>, columns: ReadonlyMap<string, number>, row: number): CellInput {
  const lacking: string[] = [];
  const formula = formulaAt((id) => {
    const column = columns.get(id);
    if (column === undefined) lacking.push(id);
    return cellAddress({ row, column: column ?? 0 });
  });
  return lacking.length === 0 ? { formula, result } : result;
}

/** Columns that people fill in as they like: what they wrote there needs no word. */
const quiet = new Set(['remark', 'no']);

/** What becomes of a cell: written, left as it holds what it should or says something that we do not, or kept though we would say otherwise. */
export type Fate = 'write' | 'leave' | 'keep';

/** Judges a cell: only an empty one, or one that holds what our own last run wrote, is written. */
export function fateOf(column: string, now: CellInput, wanted: CellInput, record: ReadonlySet<string>): Fate {
  if (isSameInput(now, wanted)) return 'leave';
  if (now === '' || isOurs(column, now, wanted, record)) return 'write';
  const isSaid = wanted === '' || sameValue(valueOf(now), valueOf(wanted));
  return isSaid || quiet.has(column) ? 'leave' : 'keep';
}

/** Whether a cell holds what we wrote. */
export function isOurs(column: string, now: CellInput, wanted: CellInput, record: ReadonlySet<string>): boolean {
  if (isFormula(now)) return isOurFormula(now.formula, isFormula(wanted) ? wanted.formula : null);
  return now !== '' && record.has(markOf(column, now));
}

function sameValue(one: CellValue, other: CellValue): boolean {
  return isSameInput(one, other) || (typeof one === 'string' && typeof other === 'string' && one.trim() === other.trim());
}
