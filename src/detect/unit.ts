import { compact } from '../sheet/text';
import { cellValue, filledColumns, type Grid, type Window } from './grid';
import type { DetectedTable } from './table';

const declared = /单位[::]?(?:人民币)?(万元|亿元|千元|百元|元)/;
const bracketed = /[([](?:单位[::]?)?(?:人民币)?(万元|亿元|千元|元)[)\]]/;
const alone = /^(?:人民币)?(万元|亿元|元)$/;
const longestText = 40;

/** The money unit that a text declares, or null. */
export function declaredUnit(text: string): string | null {
  if (!text.includes('元') || text.length > longestText) return null;
  const whole = compact(text);
  return (declared.exec(whole) ?? bracketed.exec(whole) ?? alone.exec(whole))?.[1] ?? null;
}

/** The first cell that declares the money unit in some rows; the rows are read from the first to the last. */
export function findUnit(grid: Grid, firstRow: number, lastRow: number, window: Window): DetectedTable['unit'] {
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (const column of filledColumns(grid, row, window)) {
      const value = cellValue(grid, row, column);
      const name = typeof value === 'string' ? declaredUnit(value) : null;
      if (name !== null) return { cell: { row, column }, name };
    }
  }
  return null;
}
