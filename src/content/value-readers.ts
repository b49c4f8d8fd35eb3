import { madeOnce } from '../sheet/remembered';
import { type AimReader, aimReader } from './aim';
import { type FigureReader, figureReader } from './figure-text';
import { type MeasureReader, measureReader } from './measure';
import { type QuantityReader, quantityReader } from './quantity';
import type { UnitWords } from './unit-words';
import { type Units, unitsOf } from './units';

/** All that reads values by units. */
export interface ValueReaders extends AimReader, FigureReader, MeasureReader, QuantityReader, Pick<Units, 'unitKind' | 'unitBehindFigure'> {}

/** The readers that know some units; what they remember of texts is theirs alone, so that workbooks with other units never meet it. */
export const readersOf = madeOnce((words: UnitWords): ValueReaders => {
  const units = unitsOf(words);
  const { unitKind, unitBehindFigure } = units;
  return { unitKind, unitBehindFigure, ...aimReader(units), ...figureReader(units), ...measureReader(units), ...quantityReader(units) };
});
