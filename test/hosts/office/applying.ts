import { expect } from '@jest/globals';
import { cellAddress, parseRange, type RangeRef, type Rect } from '../../../src/sheet/address';
import { isFormula, type CellInput } from '../../../src/sheet/cell-input';
import type { Applied, Edit, Plan } from '../../../src/sheet/edit';
import type { CellValue } from '../../../src/sheet/snapshot';
import type { OfficeTestHost } from '../../office-host/host';
import { normalWorkbook } from '../../office-host/workbook/normal';
import { workbookDataOf } from '../../office-host/workbook/workbook-data';

export function rect(address: string): Rect {
  const found = parseRange(address);
  if (!found) throw new Error(address);
  return found;
}

export function range(sheetId: string, address: string): RangeRef {
  return { sheetId, rect: rect(address) };
}

export function write(sheetId: string, address: string, cells: (CellInput | null)[][], formats?: (string | null)[][]): Edit {
  return { kind: 'write', range: range(sheetId, address), cells, ...(formats && { formats }) };
}

export function planOf(...edits: Edit[]): Plan {
  return { name: '测试', expect: [], edits };
}

/** What the workbook holds now, in its comparable form. */
export function stateOf({ model }: OfficeTestHost): unknown {
  return normalWorkbook(workbookDataOf(model));
}

/** Tells the model the results of the formulas that a plan writes: it calculates nothing itself. */
export function supplyResults({ model }: OfficeTestHost, { edits }: Plan): void {
  const results = new Map<string, CellValue>();
  for (const edit of edits) {
    if (edit.kind !== 'write') continue;
    edit.cells.forEach((row, down) => { row.forEach((input, across) => {
      const address = cellAddress({ row: edit.range.rect.top + down, column: edit.range.rect.left + across });
      if (input !== null && isFormula(input)) results.set(`${address} ${input.formula}`, input.result);
    }); });
  }
  const before = model.calculate;
  model.calculate = (formula, sheet, address) => results.get(`${address} ${formula}`) ?? before(formula, sheet, address);
}

type Outcome<Kind extends Applied['outcome']> = Extract<Applied, { readonly outcome: Kind }>;

/** The answer, which must be of one kind. */
export function expectOutcome<Kind extends Applied['outcome']>(applied: Applied, outcome: Kind): Outcome<Kind> {
  if ('error' in applied && applied.outcome !== outcome) throw applied.error;
  expect({ outcome: applied.outcome, ...('refusals' in applied && { refusals: applied.refusals }) }).toEqual({ outcome, ...(outcome === 'refused' && { refusals: expect.anything() }) });
  return applied as Outcome<Kind>;
}
