import { type Decimal, type Figure, sum } from '../sheet/decimal';
import type { Cell } from '../sheet/address';

/** A stated total with its parts, and every sum that they may mean. */
export interface TotalAndParts {
  readonly cell: Cell;
  readonly label: string;
  readonly stated: Figure;
  readonly parts: readonly Figure[];
  readonly sums: readonly [Decimal, ...Decimal[]];
  /** Only some of the parts are named: their sum may be less. */
  readonly open: boolean;
}

/** The plain sum of some figures. */
export function plainSum(figures: readonly Figure[]): Decimal {
  return sum(figures.map(({ value }) => value));
}
