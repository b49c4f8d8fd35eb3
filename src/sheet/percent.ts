import { decimal, type Decimal, parseFigure } from './decimal';
import { isPercent, shownPlaces } from './format';
import type { CellValue } from './snapshot';
import { remembered } from './remembered';
import { compact } from './text';

/** How a percentage was written: as a formatted ratio, with a percent sign, or as a bare number. */
export type PercentNotation = 'format' | 'sign' | 'number' | 'text';

/** A percentage read from a cell, in percent (25 is a quarter), exact, with the places it was written with. */
export interface Percentage {
  readonly value: Decimal;
  readonly places: number;
  readonly notation: PercentNotation;
}

const hundred = decimal(100);

/**
 * One cell as a percentage: 0.25 in a percent format, 25, "25%", "25％", "25". Null where it cannot be read.
 * Whether a bare 0.25 is a fraction is for the caller, who sees its neighbours.
 */
export function readPercentage(value: CellValue, code: string): Percentage | null {
  if (typeof value === 'number') return readNumber(value, code);
  return typeof value === 'string' ? readText(value) : null;
}

const readText = remembered((written): Percentage | null => {
  const text = compact(written);
  const signed = text.endsWith('%');
  const figure = parseFigure(signed ? text.slice(0, -1) : text);
  return figure && { ...figure, notation: signed ? 'sign' : 'text' };
});

function readNumber(value: number, code: string): Percentage | null {
  const figure = parseFigure(decimal(value).toFixed());
  if (!figure) return null;
  if (!isPercent(code)) return { ...figure, notation: 'number' };
  return { value: figure.value.times(hundred), places: shownPlaces(code) ?? Math.max(0, figure.places - 2), notation: 'format' };
}
