import type { Figure, Decimal } from '../sheet/decimal';
import { sum } from '../sheet/decimal';
import { otherOwnLabel } from '../forms/fields';

/** A source of money under its label. */
interface SourceFigure {
  readonly kind: string;
  readonly name: string;
  readonly part: boolean;
  readonly figure: Figure | null;
}

/**
 * What the sources may add up to. Money of one level of government may be a part of the fiscal funds above it
 * (其中：中央…) as well as a source of its own, and so may 事业收入 be of 其他资金; the form does not say which, so either is accepted.
 */
export function sourceSums(sources: readonly SourceFigure[]): [Decimal, ...Decimal[]] {
  const fiscal = sources.find(({ kind }) => kind === 'fiscal');
  const own = sources.some(({ name, figure }) => name === otherOwnLabel && figure !== null);
  const isPartOfOther = ({ kind, name }: SourceFigure): boolean => own && kind === 'other' && name !== otherOwnLabel;
  const isPart = (source: SourceFigure): boolean => source !== fiscal && source.part;
  const add = (leftOut: (source: SourceFigure) => boolean): Decimal => sum(sources.flatMap((source) => (source.figure && !leftOut(source) ? [source.figure.value] : [])));
  return [add(() => false), add(isPart), add(isPartOfOther), add((source) => isPart(source) || isPartOfOther(source))];
}
