import { type Cell, cellRect } from '../sheet/address';
import type { CellInput } from '../sheet/cell-input';
import type { Edit, Plan } from '../sheet/edit';
import { valueAt } from '../sheet/snapshot';
import type { Book } from './book';
import type { SheetLayout } from './layout/layout';

/** The formula that the file had in a cell; '' for one whose text another cell has, null for none. */
function formulaInFile(layout: SheetLayout | undefined): (cell: Cell) => string | null {
  const known = new Map(layout?.formulas.map(({ row, column, text }) => [`${row},${column}`, text]));
  return ({ row, column }) => known.get(`${row},${column}`) ?? null;
}

/** Whether a cell of the grid has the formula that the file has: then its result alone may be new, which the file works out itself. */
function isSameFormula(inGrid: string | null, inFile: string | null): boolean {
  return inGrid !== null && inFile !== null && (inFile === '' || inFile === inGrid);
}

/**
 * The plan that brings what was typed in the grid to the file: each cell whose content or number format is not the
 * file's. Null where nothing was. To be asked for after a flush.
 */
export async function typedPlan({ host, grid, sync, opened }: Book, name: string): Promise<Plan | null> {
  const now = await host.read('workbook');
  const edits: Edit[] = [];
  for (const [sheetId, cells] of sync.touched()) {
    const sheet = now.sheets.find(({ id }) => id === sheetId);
    const before = opened.values.sheets.find(({ id }) => id === sheetId);
    if (!sheet || !before) continue;
    const inFile = formulaInFile(opened.layout.sheets.find(({ id }) => id === sheetId));
    const formulas = grid.formulas(sheetId, cells);
    const ranges = cells.map((cell) => ({ sheetId, rect: cellRect(cell) }));
    const [formatsNow, formatsBefore] = await Promise.all([host.formats(ranges), opened.formats(ranges)]);
    cells.forEach((cell, at) => {
      const range = ranges[at];
      const [formula = null, original] = [formulas[at], inFile(cell)];
      if (!range || isSameFormula(formula, original)) return;
      const value = valueAt(sheet, cell.row, cell.column);
      const format = formatsNow[at]?.[0]?.[0] ?? 'General';
      const isAsBefore = formula === null && original === null && value === valueAt(before, cell.row, cell.column) && format === (formatsBefore[at]?.[0]?.[0] ?? 'General');
      if (isAsBefore) return;
      const input: CellInput = formula === null ? value : { formula, result: value };
      edits.push({ kind: 'write', range, cells: [[input]], formats: [[format]] });
    });
  }
  return edits.length === 0 ? null : { name, expect: [], edits };
}
