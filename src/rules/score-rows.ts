import type { TableContent } from '../content/content';
import type { Indicator } from '../content/indicator';
import { readPoints } from '../content/points';
import type { Reading } from '../content/reading';
import type { Decimal } from '../sheet/decimal';
import { decimalPlaces, roundingTolerance } from '../sheet/decimal';
import { shownPlaces } from '../sheet/format';

/** A row with the points that it may have and has. */
export interface ScoredRow {
  readonly row: Indicator;
  readonly weight: Decimal;
  readonly score: Decimal;
  readonly cell: Reading;
}

/** The rows with points and a score. */
export function scoredRows(indicators: readonly Indicator[]): ScoredRow[] {
  return indicators.flatMap((row) => {
    const weight = row.weight && readPoints(row.weight);
    const score = row.score && readPoints(row.score);
    return row.score && weight && score ? [{ row, weight, score, cell: row.score }] : [];
  });
}

/** Whether a row may lose points without a word: its table has no place for a reason, or a reason is given. */
export function isExplained({ reason }: Indicator, { footer }: TableContent): boolean {
  return reason === null || !reason.empty || footer.reason !== null;
}

/** A score may be rounded, and one with decimal places cut off, in the last place that it is shown with. */
export function scoreTolerance(score: Decimal, { value, format }: Reading): Decimal {
  const places = (typeof value === 'number' ? shownPlaces(format) : null) ?? decimalPlaces(score);
  return roundingTolerance(places === 0 ? 1 : 2, places);
}
