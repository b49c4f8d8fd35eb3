import type { Amount } from '../content/amount';
import type { SummaryState } from '../content/summary';
import { decimal, type Decimal, decimalText, type Figure, roundingTolerance } from '../sheet/decimal';
import { compact } from '../sheet/text';

const hundred = decimal(100);

/** A line of money in several states, of a summary or of a self-evaluation. */
export interface BaseLine {
  readonly amounts: Readonly<Partial<Record<SummaryState | 'expected', Amount>>>;
}

/** Which column the words of a base name; null for words that name none. */
export function stateNamed(words: string): SummaryState | null {
  const text = compact(words);
  if (text.includes('调整')) return 'adjusted';
  if (/年初|批复/.test(text)) return 'initial';
  return /到位|拨付|下达|拨款/.test(text) ? 'received' : null;
}

/** What 「预算」 alone means in a line: the adjusted budget where it has one. */
export function budgetOf({ amounts }: BaseLine): Figure | null {
  return (amounts.adjusted ?? amounts.initial ?? amounts.current)?.figure ?? null;
}

/** Whether a rate in percent is that of a part in a base, to the last place that it is written with. */
export function isRateOf(rate: Figure, part: Decimal, base: Decimal): boolean {
  if (base.lte(0)) return false;
  return part.times(hundred).div(base).minus(rate.value).abs().lte(roundingTolerance(2, rate.places));
}

/** The rate of a part in a base, to the places of a stated one. */
export function rateText(part: Decimal, base: Decimal, { places }: Figure): string {
  return `${decimalText(part.times(hundred).div(base).round(Math.max(2, places)))}%`;
}

/** The other figures that make the stated rate, each value once: those of the line itself, else those of all lines. */
export function otherBases(line: BaseLine | null, lines: readonly BaseLine[], known: readonly Figure[], explains: (figure: Figure) => boolean): Figure[] {
  const fitting = (from: readonly BaseLine[]): Figure[] => {
    const figures = from.flatMap(({ amounts }) => Object.values(amounts).flatMap(({ figure }) => figure ?? []));
    const other = figures.filter((figure) => !known.some(({ value }) => value.eq(figure.value)) && explains(figure));
    return [...new Map(other.map((figure) => [decimalText(figure.value), figure])).values()];
  };
  const own = line ? fitting([line]) : [];
  return own.length === 1 ? own : fitting(lines);
}

/** Exactly one other figure explains the rate: an error; none, or several: a warning. */
export function verdictOf(others: readonly Figure[]): { readonly case: 'other-base' | 'no-base'; readonly severity?: 'warning' } {
  return others.length === 1 ? { case: 'other-base' } : { case: 'no-base', severity: 'warning' };
}
