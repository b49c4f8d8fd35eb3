import Big from 'big.js';
import type { CellValue } from './snapshot';
import { compact } from './text';

export type Decimal = Big;

/** An exact number from a cell, with the decimal places that it was shown or typed with. */
export interface Figure {
  readonly value: Decimal;
  readonly places: number;
}

/** An exact decimal; the argument is a finite number or decimal text that the caller has checked. */
export function decimal(value: number | string): Decimal {
  return new Big(value);
}

export const zero = decimal(0);
const numeric = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?$/;

/** Decimal text ("1,234.50") as an exact figure, or null where it is none. Full-width digits are read. */
export function parseFigure(text: string): Figure | null {
  const match = numeric.exec(compact(text).replaceAll('，', ','));
  const [, sign = '', whole = '', fraction = ''] = match ?? [];
  if (whole === '' && fraction === '') return null;
  const value = decimal(`${sign === '-' ? '-' : ''}${whole.replaceAll(',', '') || '0'}${fraction}`);
  return { value, places: Math.max(0, fraction.length - 1) };
}

/** A number cell as an exact figure: the shortest decimal that names the number. */
export function figureOfNumber(value: number): Figure | null {
  if (!Number.isFinite(value)) return null;
  const exact = decimal(value);
  return { value: exact, places: decimalPlaces(exact) };
}

/** The decimal places that an exact decimal needs: 27.80 → 1. */
export function decimalPlaces(value: Decimal): number {
  return Math.max(0, value.c.length - 1 - value.e);
}

/** A cell as an exact figure; null where it is empty, a truth value or other text. */
export function figureOf(value: CellValue): Figure | null {
  if (typeof value === 'number') return figureOfNumber(value);
  return typeof value === 'string' ? parseFigure(value) : null;
}

/** The sum of exact decimals. */
export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), zero);
}

/** Decimal text without exponent and without trailing zeros: 27.80 → "27.8". */
export function decimalText(value: Decimal): string {
  return value.toFixed();
}

/**
 * How far a displayed total may lie from the sum of `count` displayed parts by rounding alone:
 * `count` × half a unit in the last place shown. Inside that it is a 尾差.
 */
export function roundingTolerance(count: number, places: number): Decimal {
  return decimal(`${5 * count}e-${places + 1}`);
}
