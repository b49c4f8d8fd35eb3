import { readPoints } from '../../content/points';
import type { Reading } from '../../content/reading';
import type { CellInput } from '../../sheet/cell-input';
import { type Decimal, decimalText, sum } from '../../sheet/decimal';
import { cellReference } from '../../sheet/reference';
import { numberOf, type Origin, pointing } from './figure';

/** A cell as its table has it: text as it is, a number as a formula that points at it. */
export function readingCell(reading: Reading | null, origin: Origin): CellInput {
  if (!reading || reading.empty) return '';
  return typeof reading.value === 'number' ? pointing(origin, reading, '', reading.value) : reading.text;
}

/** The sum of some points: a formula over their cells where all are numbers or empty, else the value; '' where there are none. */
export function pointsSum(readings: readonly Reading[], origin: Origin): CellInput {
  const points = readings.flatMap((reading) => readPoints(reading) ?? []);
  if (points.length === 0) return '';
  const result = numberOf(sum(points));
  const isPlain = readings.every(({ value, format }) => value === '' || (typeof value === 'number' && !format.includes('%')));
  if (!origin.linked || !isPlain || readings.length > mostArguments) return result;
  return { formula: `=SUM(${readings.map(({ cell }) => cellReference(origin.sheetName, cell)).join(',')})`, result };
}

/** A function of Excel's takes no more. */
const mostArguments = 255;

/** A cell's figure within a formula: the cell itself where it is a number, else the figure that was read. */
export function termOf({ cell, value }: Reading, figure: Decimal, { sheetName, linked }: Origin): string {
  return linked && typeof value === 'number' ? `N(${cellReference(sheetName, cell)})` : decimalText(figure);
}
