import { cellRect, overlaps } from '../../../sheet/address';
import type { Plan } from '../../../sheet/edit';
import { type CellValue, type SheetValues, valueAt } from '../../../sheet/snapshot';
import type { ReadSheet } from '../file-host';
import { type ByPlace, type Touched, touchedBy } from './touched';

function wrong(sheet: string, row: number, column: number, what: string): Error {
  return new Error(`sheet "${sheet}", row ${row + 1}, column ${column + 1}: ${what}`);
}

function width({ values }: SheetValues): number {
  return values.reduce((most, { length }) => Math.max(most, length), 0);
}

/** Throws where a cell holds something else than it is to. */
function proveValues(before: SheetValues | null, after: SheetValues, { values: written, rows }: Touched, results: ByPlace | undefined): void {
  const sheets = before ? [before, after] : [after];
  const left = Math.min(...sheets.map(({ origin }) => origin.column));
  const right = Math.max(...sheets.map((sheet) => sheet.origin.column + width(sheet)));
  const top = Math.min(...sheets.map(({ origin }) => origin.row));
  const bottom = Math.max(...sheets.map(({ origin, values }) => origin.row + values.length)) + rows.grown;
  for (let row = top; row < bottom; row += 1) {
    const [own, calculated, was] = [written.get(row), results?.get(row), rows.before(row)];
    for (let column = left; column < right; column += 1) {
      const untouched: CellValue = before && was !== null ? valueAt(before, was, column) : '';
      const wanted = calculated?.get(column) ?? own?.get(column) ?? untouched;
      if (valueAt(after, row, column) !== wanted) throw wrong(after.name, row, column, own?.has(column) === true ? 'not written' : 'changed without being asked');
    }
  }
  // Cells beyond both used ranges hold nothing, and must be meant to.
  for (const [row, cells] of written) {
    for (const [column, value] of cells) if (valueAt(after, row, column) !== (results?.get(row)?.get(column) ?? value)) throw wrong(after.name, row, column, 'not written');
  }
}

/** Throws where a cell that nothing was done to has another number format. */
function proveFormats(before: ReadSheet, after: ReadSheet, { looks, rows }: Touched): void {
  after.formats.forEach((line, down) => {
    const row = after.values.origin.row + down;
    const was = rows.before(row);
    const old = was === null ? undefined : before.formats[was - before.values.origin.row];
    // Most rows are concerned by nothing.
    const own = looks.filter((rect) => rect.top <= row && row <= rect.bottom);
    line.forEach((code, across) => {
      const column = after.values.origin.column + across;
      const oldCode = old?.[column - before.values.origin.column];
      if (oldCode === undefined || oldCode === code) return;
      if (!own.some((rect) => overlaps(rect, cellRect({ row, column })))) throw wrong(after.values.name, row, column, 'has another number format');
    });
  });
}

/** Throws where a sheet has gone, come or got another name without being asked. */
function proveSheets(before: readonly ReadSheet[], after: readonly ReadSheet[], { edits }: Plan, ids: Readonly<Record<string, string>>): void {
  const namesAfter = new Map(after.map(({ values: { id, name } }) => [id, name]));
  for (const { values: { id, name } } of before) {
    const isDeleted = edits.some((edit) => edit.kind === 'delete-sheet' && (edit.sheetId === null ? edit.name === name : edit.sheetId === id));
    const wanted = edits.reduce((last, edit) => (edit.kind === 'rename-sheet' && edit.sheetId === id ? edit.name : last), name);
    if (isDeleted === namesAfter.has(id) || (!isDeleted && namesAfter.get(id) !== wanted)) throw new Error(`the sheet "${name}" is not what it is to be`);
    namesAfter.delete(id);
  }
  if (namesAfter.size !== Object.keys(ids).length || Object.values(ids).some((id) => !namesAfter.has(id))) throw new Error('the new sheets are not those of the plan');
}

/**
 * Looks whether a file that was read again holds what a plan says, and in all other cells what it held before. Throws
 * where it does not: the file before is then kept. `results` are those of formulas that were calculated anew.
 */
export function proveCarriedOut(before: readonly ReadSheet[], after: readonly ReadSheet[], plan: Plan, ids: Readonly<Record<string, string>>, results: ReadonlyMap<string, ByPlace>): void {
  proveSheets(before, after, plan, ids);
  const own = new Map(Object.entries(ids).map(([inPlan, id]) => [id, inPlan]));
  for (const sheet of after) {
    const { id } = sheet.values;
    const old = before.find(({ values }) => values.id === id) ?? null;
    const touched = touchedBy(plan, own.get(id) ?? id);
    proveValues(old?.values ?? null, sheet.values, touched, results.get(id));
    if (old) proveFormats(old, sheet, touched);
  }
}
