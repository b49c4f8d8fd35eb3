import { decimal, type Decimal, figureOf, parseFigure } from '../sheet/decimal';
import { isPercent } from '../sheet/format';
import { compact } from '../sheet/text';
import type { Reading } from './reading';

const inBrackets = /[([](\d+(?:\.\d+)?)分/;
const withUnit = /^(\d+(?:\.\d+)?)(?:分|%)?$/;

/** Points in a cell of its own: 10, 「10分」, 10 %; null where it is empty or says something else. */
export function readPoints({ value, format, empty }: Reading): Decimal | null {
  if (empty) return null;
  if (typeof value === 'number') return isPercent(format) ? (figureOf(value)?.value.times(100) ?? null) : (figureOf(value)?.value ?? null);
  const digits = typeof value === 'string' ? withUnit.exec(compact(value))?.[1] : undefined;
  return digits === undefined ? null : (parseFigure(digits)?.value ?? null);
}

/** The points that a label names in brackets, 「产出指标(50分)」 「得分（20分×执行率）」; null where it names none. */
export function pointsIn(text: string): Decimal | null {
  const digits = inBrackets.exec(compact(text))?.[1];
  return digits === undefined ? null : decimal(digits);
}
