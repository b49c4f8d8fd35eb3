import type { Package } from './book';
import { linksOf, withPartDropped } from './package-markup';
import { partText } from './part-text';
import { type Parts, withPart } from './parts';
import { withRecalculation } from './workbook-markup';

const formula = /<(?:[\w.-]+:)?f[\s/>]/;

/** Whether a workbook has any formula. */
export function hasFormulas({ parts, outline }: Package): boolean {
  return outline.sheets.some(({ part }) => part !== null && formula.test(partText(parts, part)));
}

/**
 * The package after contents have changed: Excel is to calculate anew where there are formulas, and the order in which
 * it last did is taken away where formulas have come or gone, for it must name all of them and no other cell.
 */
export function withCalculation(book: Package, formulasChanged: boolean): Parts {
  const chain = linksOf(book.parts, book.workbook).find(({ type }) => type === 'calcChain')?.part ?? null;
  const parts = formulasChanged && chain !== null ? withPartDropped(book.parts, book.workbook, chain) : book.parts;
  return hasFormulas(book) ? withPart(parts, book.workbook, withRecalculation(partText(parts, book.workbook))) : parts;
}
