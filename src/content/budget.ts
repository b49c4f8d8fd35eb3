import type { SourceCells } from '../detect/table';
import { otherOwnLabel } from '../forms/fields';
import { type Decimal, sum } from '../sheet/decimal';
import { type Amount } from './amount';

/** A source of money under its own label. */
export interface Source extends Amount {
  readonly kind: SourceCells['kind'];
  readonly name: string;
  readonly part: boolean;
}

/** The money of a project, in the table's unit. */
export interface Budget {
  /** 预算数; null where the table has no such label. */
  readonly total: Amount | null;
  /** 财政资金: the first label that names it. */
  readonly fiscal: Source | null;
  /** Every source beside the total, in the order of the sheet, the fiscal funds among them. */
  readonly sources: readonly Source[];
  /** All money that is not fiscal; null where the form is silent about it. */
  readonly other: Decimal | null;
}

/** Puts a project's amounts together. */
export function readBudget(total: Amount | null, sources: readonly Source[]): Budget {
  const fiscal = sources.find(({ kind }) => kind === 'fiscal') ?? null;
  return { total, fiscal, sources, other: otherFunds(sources.filter(({ kind }) => kind === 'other')) };
}

/**
 * The sum of the sources that are not fiscal. Where the form's own line for them (其他资金) is empty and the special lines
 * add nothing, the form is silent: null, and not 0.
 */
function otherFunds(others: readonly Source[]): Decimal | null {
  const figures = others.flatMap(({ figure }) => (figure ? [figure.value] : []));
  const all = sum(figures);
  const own = others.find(({ name }) => name === otherOwnLabel);
  if (figures.length === 0 || (own && !own.figure && all.eq(0))) return null;
  return all;
}
