import { parseRange, type Rect } from '../../../sheet/address';
import { attributeList, type Element, elementIn, elementsIn, placeBefore, prefixed, prefixOf, spliced } from './markup';

/** Lists of a sheet part that name ranges, each with its item and the elements that come after it in the format's order. */
const lists = {
  mergeCells: { item: 'mergeCell', key: 'ref' },
  dataValidations: { item: 'dataValidation', key: 'sqref' },
  hyperlinks: { item: 'hyperlink', key: 'ref' },
} as const;
type ListName = keyof typeof lists;
export const listNames: readonly ListName[] = ['mergeCells', 'dataValidations', 'hyperlinks'];

const order = [
  'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties',
  'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst',
];

/** Places of the elements that may hold lists of this kind: those within extensions are of another kind. */
function listIn(xml: string, name: ListName): Element | null {
  return elementIn(xml, `${prefixOf(xml)}${name}`);
}

/** Where what follows a sheet's rows begins. Throws where it has none. */
export function afterRows(xml: string): number {
  const data = elementIn(xml, `${prefixOf(xml)}sheetData`);
  if (!data) throw new Error('a sheet part has no rows');
  return data.end;
}

/** Ranges of a list's items. */
export function rangesIn(xml: string, name: ListName): readonly Rect[] {
  const { item, key } = lists[name];
  return [...elementsIn(listIn(xml, name)?.inner ?? '', `${prefixOf(xml)}${item}`)].flatMap(({ attributes }) => (attributes.get(key) ?? '').split(/\s+/).map(parseRange)).filter((rect) => rect !== null);
}

function withList(xml: string, name: ListName, inner: string): string {
  const prefix = prefixOf(xml);
  const { item } = lists[name];
  const list = listIn(xml, name);
  const count = [...elementsIn(inner, `${prefix}${item}`)].length;
  const attributes = name === 'hyperlinks' ? new Map<string, string>() : new Map([...(list?.attributes ?? []), ['count', String(count)]]);
  const text = count === 0 ? '' : `<${prefix}${name}${attributeList(attributes)}>${inner}</${prefix}${name}>`;
  if (list) return spliced(xml, list.start, list.end, text);
  const at = placeBefore(xml, order.slice(order.indexOf(name) + 1), prefix, afterRows(xml));
  return spliced(xml, at, at, text);
}

/** A sheet part with the items of another one's list, which have no prefix, added to its own. */
export function withItemsOf(xml: string, other: string, name: ListName): string {
  const inner = listIn(other, name)?.inner ?? '';
  if (inner === '') return xml;
  return withList(xml, name, (listIn(xml, name)?.inner ?? '') + prefixed(inner, prefixOf(xml)));
}

function isWithin(inner: Rect, outer: Rect): boolean {
  return inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;
}

/** A sheet part without the items of a list that lie within a rectangle. */
export function withoutItems(xml: string, name: ListName, rect: Rect): string {
  const { item, key } = lists[name];
  const list = listIn(xml, name);
  if (!list) return xml;
  const gone = [...elementsIn(list.inner, `${prefixOf(xml)}${item}`)].filter(({ attributes }) => {
    const areas = (attributes.get(key) ?? '').split(/\s+/).map(parseRange);
    return areas.length > 0 && areas.every((area) => area !== null && isWithin(area, rect));
  });
  return gone.length === 0 ? xml : withList(xml, name, gone.reduceRight((text, { start, end }) => spliced(text, start, end, ''), list.inner));
}
