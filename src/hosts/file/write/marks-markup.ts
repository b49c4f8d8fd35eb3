import { parseRange, rangeAddress, type Rect } from '../../../sheet/address';
import { type Mark, type MarkLevel, markLevels } from '../../../sheet/edit';
import { append } from '../../../sheet/lists';
import { areasPerMark, markFills, markFormula, markLevelOf } from '../../../sheet/mark';
import { escapeXml, resolveEntities } from '../xml-tags';
import { attributeList, elementIn, elementsIn, placeBefore, prefixOf, spliced } from './markup';
import { afterRows } from './sheet-lists';
import { withFill } from './styles-markup';

/** Elements that come after conditional formats in a sheet part, in the order of the format. */
const after = [
  'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags',
  'drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst',
];

function areasOf(text: string): Rect[] {
  return text.split(/\s+/).map(parseRange).filter((rect) => rect !== null);
}

/** The level of our mark that a rule is; null for a rule of somebody else's. */
function levelOf(rule: string, prefix: string): MarkLevel | null {
  const formula = elementIn(rule, `${prefix}formula`);
  return formula ? markLevelOf(resolveEntities(formula.inner)) : null;
}

/** Our marks on a sheet, by level; areas as the file has them. */
export function marksIn(xml: string): Mark[] {
  const prefix = prefixOf(xml);
  const found = [...elementsIn(xml, `${prefix}conditionalFormatting`)].flatMap(({ attributes, inner }) =>
    [...elementsIn(inner, `${prefix}cfRule`)].map((rule) => ({ level: levelOf(rule.inner, prefix), areas: areasOf(attributes.get('sqref') ?? '') })));
  return markLevels.flatMap((level) => {
    const areas = found.filter((each) => each.level === level).flatMap((each) => each.areas);
    return areas.length > 0 ? [{ level, areas }] : [];
  });
}

const ruleTag = /<(?:[\w.-]+:)?cfRule(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*/g;

/** Moves the ranks of all rules that come after a rank; those that newer programs keep elsewhere in the part count too. */
function withRanksMoved(xml: string, from: number, by: number): string {
  return xml.replace(ruleTag, (tag) => tag.replace(/(\spriority\s*=\s*["'])(\d+)/, (whole, head: string, rank: string) => (Number(rank) >= from ? `${head}${Number(rank) + by}` : whole)));
}

/** A sheet part without our marks; the ranks of the other rules close up. */
function withoutMarks(xml: string): string {
  const prefix = prefixOf(xml);
  const ranks: number[] = [];
  let rest = xml;
  for (const block of [...elementsIn(xml, `${prefix}conditionalFormatting`)].reverse()) {
    const rules = [...elementsIn(block.inner, `${prefix}cfRule`)];
    const ours = rules.filter((rule) => levelOf(rule.inner, prefix) !== null);
    if (ours.length === 0) continue;
    append(ranks, ours.map((rule) => Number(rule.attributes.get('priority') ?? 0)));
    const kept = ours.reduceRight((inner, rule) => spliced(inner, rule.start, rule.end, ''), block.inner);
    const isEmpty = rules.length === ours.length;
    rest = spliced(rest, block.start, block.end, isEmpty ? '' : `<${prefix}conditionalFormatting${attributeList(block.attributes)}>${kept}</${prefix}conditionalFormatting>`);
  }
  return ranks.sort((one, other) => other - one).reduce((text, rank) => withRanksMoved(text, rank + 1, -1), rest);
}

function pieces(areas: readonly Rect[]): (readonly Rect[])[] {
  return Array.from({ length: Math.ceil(areas.length / areasPerMark) }, (_, index) => areas.slice(index * areasPerMark, (index + 1) * areasPerMark));
}

/**
 * A sheet part whose marks are exactly those given, and the styles part with their fills. Our rules come first, so that
 * they are seen where a person has conditional formats too; theirs keep their order.
 */
export function withMarks(xml: string, styles: string, marks: readonly Mark[]): { readonly xml: string; readonly styles: string } {
  const clean = withoutMarks(xml);
  const rules = marks.flatMap(({ level, areas }) => pieces(areas).map((piece) => ({ level, piece })));
  const prefix = prefixOf(clean);
  let looks = styles;
  const blocks = rules.map(({ level, piece }, index) => {
    const filled = withFill(looks, markFills[level]);
    looks = filled.xml;
    const rule = `<${prefix}cfRule type="expression" dxfId="${filled.look}" priority="${index + 1}"><${prefix}formula>${escapeXml(markFormula(level))}</${prefix}formula></${prefix}cfRule>`;
    return `<${prefix}conditionalFormatting sqref="${piece.map(rangeAddress).join(' ')}">${rule}</${prefix}conditionalFormatting>`;
  });
  const moved = withRanksMoved(clean, 1, rules.length);
  if (blocks.length === 0) return { xml: moved, styles: looks };
  const at = placeBefore(moved, after, prefix, afterRows(moved));
  return { xml: spliced(moved, at, at, blocks.join('')), styles: looks };
}
