import { cellAddress, type Rect } from '../../../../src/sheet/address';
import { overlaps } from '../../workbook/areas';
import { putValue, valueIn, type ModelSheet } from '../../workbook/sheet';
import { invalidArgument, Unmodelled } from '../errors';
import { done, type MethodAnswer } from '../objects';
import type { Session } from '../session';

function eachCell(rect: Rect, act: (row: number, column: number, address: string) => void): void {
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) act(row, column, cellAddress({ row, column }));
  }
}

/** Takes looks, lines and number formats away, as the style Normal does. */
export function resetStyle(sheet: ModelSheet, rect: Rect): void {
  eachCell(rect, (row, column, address) => {
    sheet.looks.delete(address);
    sheet.formats.delete(address);
    for (const edge of [`${address} top`, `${address} left`, `${cellAddress({ row: row + 1, column })} top`, `${cellAddress({ row, column: column + 1 })} left`]) sheet.lines.delete(edge);
  });
}

/** Joins cells; all but the first lose what they hold. */
export function mergeCells(sheet: ModelSheet, rect: Rect, isAcross: boolean): MethodAnswer {
  if (isAcross) throw new Unmodelled('merging row by row');
  if (sheet.merges.some((merge) => overlaps(merge, rect))) throw invalidArgument();
  sheet.merges.push(rect);
  eachCell(rect, (row, column, address) => {
    if (row === rect.top && column === rect.left) return;
    sheet.formulas.delete(address);
    if (valueIn(sheet, row, column) !== '') putValue(sheet, row, column, '');
  });
  return done;
}

/** Parts all merges that a range touches. */
export function unmergeCells(sheet: ModelSheet, rect: Rect): MethodAnswer {
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, rect));
  return done;
}

/** What `clear` takes away: the two kinds that leave conditional formats alone. */
export function clearCells(session: Session, sheet: ModelSheet, rect: Rect, what: unknown): MethodAnswer {
  if (what !== 'Contents' && what !== 'RemoveHyperlinks') throw new Unmodelled(`clearing ${String(what)}`);
  eachCell(rect, (row, column, address) => {
    if (what === 'Contents') session.model.enter(sheet, row, column, '');
    if (what === 'RemoveHyperlinks' && sheet.links.delete(address)) {
      sheet.looks.delete(address);
      sheet.formats.delete(address);
    }
  });
  return done;
}
