import { type Decimal, zero } from '../sheet/decimal';

/** More readings of one list than this say that its figures are all alike (many zeros), and nothing can be told from it. */
const mostReadings = 200;

/**
 * What a list of figures may add up to. A figure may be followed by its own parts, which are then not counted again:
 * 100, 60, 40, 5 is 205 or, where 60 and 40 are parts of 100, 105.
 */
export function possibleSums(values: readonly Decimal[]): Decimal[] {
  const sums = new Map<string, Decimal>();
  const read = (at: number, so: Decimal): void => {
    const value = values[at];
    if (sums.size >= mostReadings) return;
    if (value === undefined) {
      sums.set(so.toFixed(), so);
      return;
    }
    read(at + 1, so.plus(value));
    let parts = zero;
    for (let end = at + 1; end < values.length; end += 1) {
      parts = parts.plus(values[end] ?? zero);
      if (!value.eq(0) && parts.eq(value)) read(end + 1, so.plus(value));
    }
  };
  read(0, zero);
  return [...sums.values()];
}
