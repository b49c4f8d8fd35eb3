import { decimal, type Decimal, type Figure, figureOf, parseFigure } from '../sheet/decimal';
import { shownPlaces } from '../sheet/format';
import { compact } from '../sheet/text';
import type { Reading } from './reading';

/** An amount of money in the table's own unit; `figure` is null where the cell is empty or cannot be read. */
export interface Amount {
  readonly reading: Reading;
  readonly figure: Figure | null;
}

const withUnit = /^(?:人民币|约)?([+-]?[\d,]*\.?\d+)(万元|亿元|千元|元|万|亿)?(?:整)?$/;

/** How many 元 a unit stands for. */
const yuanOf: Readonly<Record<string, string>> = { 元: '1', 千元: '1000', 万: '10000', 万元: '10000', 亿: '100000000', 亿元: '100000000' };

/** How many 元 one of the table's units is, or null for an unknown unit. */
export function unitInYuan(unit: string): Decimal | null {
  const yuan = yuanOf[unit];
  return yuan === undefined ? null : decimal(yuan);
}

/**
 * Reads an amount: a number, or text such as 「27.80万元」. Text with a unit of its own is brought to the table's unit
 * (`unit`, null where none is declared: the figure is then taken as written).
 */
export function readAmount(reading: Reading, unit: string | null): Amount {
  if (reading.empty) return { reading, figure: null };
  if (typeof reading.value === 'string') return { reading, figure: parseFigure(reading.value) ?? readText(reading.value, unit) };
  const figure = figureOf(reading.value);
  return { reading, figure: figure && { ...figure, places: shownPlaces(reading.format) ?? figure.places } };
}

function readText(text: string, unit: string | null): Figure | null {
  const [, digits = '', own = ''] = withUnit.exec(compact(text)) ?? [];
  const figure = parseFigure(digits);
  const from = unitInYuan(own);
  const to = unit === null ? null : unitInYuan(unit);
  if (!figure || !from || !to || from.eq(to)) return figure;
  const value = figure.value.times(from).div(to);
  return { value, places: figure.places + Math.max(0, to.e - from.e) };
}
