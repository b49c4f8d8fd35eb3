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

/** A source whose amount can be read. */
export type Readable<Of extends SourceFigure> = Of & { readonly figure: Figure };

/**
 * The sources that may make up the total together. Money of one level of government may be a part of the fiscal funds above it
 * (其中：中央…) as well as a source of its own, and so may 事业收入 be of 其他资金; the form does not say which, so either is accepted.
 */
export function sourceParts<Of extends SourceFigure>(sources: readonly Of[]): [Readable<Of>[], ...Readable<Of>[][]] {
  const fiscal = sources.find(({ kind }) => kind === 'fiscal');
  const own = sources.some(({ name, figure }) => name === otherOwnLabel && figure !== null);
  const isPartOfOther = ({ kind, name }: Of): boolean => own && kind === 'other' && name !== otherOwnLabel;
  const isPart = (source: Of): boolean => source !== fiscal && source.part;
  const parts = (leftOut: (source: Of) => boolean): Readable<Of>[] => sources.filter((source): source is Readable<Of> => source.figure !== null && !leftOut(source));
  const all = parts(() => false);
  // Most tables have no such line, and one sum.
  const [hasParts, hasPartsOfOther] = [sources.some(isPart), sources.some(isPartOfOther)];
  return [
    all,
    ...(hasParts ? [parts(isPart)] : []),
    ...(hasPartsOfOther ? [parts(isPartOfOther)] : []),
    ...(hasParts && hasPartsOfOther ? [parts((source) => isPart(source) || isPartOfOther(source))] : []),
  ];
}

/** What the sources may add up to. */
export function sourceSums(sources: readonly SourceFigure[]): [Decimal, ...Decimal[]] {
  const [all, ...others] = sourceParts(sources);
  return [sumOf(all), ...others.map(sumOf)];
}

/** The sum of some sources. */
export function sumOf(parts: readonly { readonly figure: Figure }[]): Decimal {
  return sum(parts.map(({ figure }) => figure.value));
}
