import { attributeList, type Element, elementIn, elementsIn, placeBefore, prefixed, prefixOf, spliced } from './markup';

/** Lists of a styles part in the order of the format; those with items that cells and rules name by number have their item's name. */
const order = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'] as const;
const items = { numFmts: 'numFmt', fonts: 'font', fills: 'fill', borders: 'border', cellStyleXfs: 'xf', cellXfs: 'xf', cellStyles: 'cellStyle', dxfs: 'dxf' } as const;
export type StyleList = keyof typeof items;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What a workbook without a styles part gets: the least that Excel opens. */
export const leastStyles =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="${main}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** Items of a list, in its order; none where the list is missing. */
export function styleItems(xml: string, list: StyleList): readonly Element[] {
  const prefix = prefixOf(xml);
  return [...elementsIn(elementIn(xml, prefix + list)?.inner ?? '', prefix + items[list])];
}

/** Texts of the items of a list. */
function itemTexts(xml: string, list: StyleList): string[] {
  const inner = elementIn(xml, prefixOf(xml) + list)?.inner ?? '';
  return styleItems(xml, list).map(({ start, end }) => inner.slice(start, end));
}

/** Where a styles part's lists begin; a root that was closed at once is opened for it. */
function opened(xml: string): { readonly xml: string; readonly at: number } {
  const root = `${prefixOf(xml)}styleSheet`;
  const open = xml.replace(new RegExp(`<${root}([^>]*)/>`), `<${root}$1></${root}>`);
  const at = open.indexOf('>', open.indexOf(`<${root}`)) + 1;
  if (at === 0) throw new Error('the styles part has no root');
  return { xml: open, at };
}

/** The styles part with items added to the end of a list, which is made where it is missing; and the first one's number. */
export function appended(xml: string, list: StyleList, texts: readonly string[]): { readonly xml: string; readonly index: number } {
  const prefix = prefixOf(xml);
  const found = elementIn(xml, prefix + list);
  const index = styleItems(xml, list).length;
  const attributes = new Map([...(found?.attributes ?? []), ['count', String(index + texts.length)]]);
  const element = `<${prefix}${list}${attributeList(attributes)}>${found?.inner ?? ''}${texts.join('')}</${prefix}${list}>`;
  if (found) return { xml: spliced(xml, found.start, found.end, element), index };
  const open = opened(xml);
  const at = placeBefore(open.xml, order.slice(order.indexOf(list) + 1), prefix, open.at);
  return { xml: spliced(open.xml, at, at, element), index };
}

/** The styles part with what every workbook needs: a style that is added would else be the first, which all plain cells have. */
export function completed(xml: string): string {
  const lists = ['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'] as const;
  return lists.filter((list) => styleItems(xml, list).length === 0)
    .reduce((text, list) => appended(text, list, itemTexts(leastStyles, list).map((item) => prefixed(item, prefixOf(xml)))).xml, xml);
}

/**
 * The styles part with those that the library has added to its copy of it. Nothing else is taken from the copy: the
 * person's own styles stay as they are written, and the numbers of those added are the same in both.
 */
export function withStylesOf(xml: string, copy: string): string {
  const lists = ['fonts', 'fills', 'borders', 'cellXfs'] as const;
  const known = new Set(styleItems(xml, 'numFmts').map(({ attributes }) => attributes.get('numFmtId')));
  const numbers = styleItems(copy, 'numFmts');
  const formats = itemTexts(copy, 'numFmts').filter((_, at) => !known.has(numbers[at]?.attributes.get('numFmtId')));
  const grown = formats.length === 0 ? xml : appended(xml, 'numFmts', formats.map((text) => prefixed(text, prefixOf(xml)))).xml;
  return lists.reduce((text, list) => {
    const count = styleItems(xml, list).length;
    const all = itemTexts(copy, list);
    if (all.length < count) throw new Error(`the library lost items of "${list}"`);
    return all.length === count ? text : appended(text, list, all.slice(count).map((item) => prefixed(item, prefixOf(xml)))).xml;
  }, grown);
}
